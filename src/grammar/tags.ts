/**
 * Tags of cells: what the grammar rules of `data/rules/` can ask for with
 * `#Name`. A cell is one token or one mention that an earlier grammar made.
 */
export enum Tag {
  // shape
  Cap,
  Upper,
  Lower,
  Number,
  Roman,
  Acronym,
  // punctuation
  Comma,
  Open,
  Close,
  Slash,
  Dash,
  Period,
  Colon,
  Quote,
  Apostrophe,
  // word classes
  Conj,
  Common,
  UnitWord,
  Locative,
  Pronoun,
  Unknown,
  // gazetteer runs and mentions
  Region,
  Office,
  Acting,
  Standing,
  StandingAfter,
  Body,
  NumberedBody,
  Institution,
  NationalBody,
  Unit,
  AloneUnit,
  Election,
  Date,
  Name,
  Title,
  Reporting,
  Clitic,
  Passive,
  Preposition,
  Bridge,
  Nickname,
  UnitOffice,
  OpenOffice,
  BodyOffice,
  InstOffice,
  RegionOffice,
  Proper,
  ProperBody,
  PluralTitle,
  Oblique,
  UnknownAcronym,
  PublicName,
  PersonalTitle,
  Honorific,
  Party,
  HonoredName,
  DoubtfulName,
  LongUnit,
}

export type TagName = keyof typeof Tag;

/** Names of all tags, by their numbers. */
export const TAG_NAMES = /* @__PURE__ */ Object.keys(Tag).filter((name) =>
  /\D/.test(name),
) as TagName[];

/** Number of tags in the first of the two masks that a cell's tags are kept in; 62 tags fit. */
export const MASK_BITS = 31;

/** Number of a tag by its name; `undefined` for an unknown name. */
export function tagIndex(name: string): number | undefined {
  return TAG_NAMES.includes(name as TagName) ? Tag[name as TagName] : undefined;
}
