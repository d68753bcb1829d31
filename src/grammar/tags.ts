/**
 * Tags of cells: what the grammar rules of `data/rules/` can ask for with
 * `#Name`. A cell is one token or one mention that an earlier grammar made.
 */
export const TAG_NAMES = [
  // shape
  'Cap',
  'Upper',
  'Lower',
  'Number',
  'Roman',
  'Acronym',
  'Initial',
  // punctuation
  'Comma',
  'Open',
  'Close',
  'Slash',
  'Dash',
  'Period',
  'Colon',
  'Quote',
  'Apostrophe',
  // word classes
  'Conj',
  'Common',
  'UnitWord',
  'Locative',
  'Pronoun',
  'Particle',
  'Unknown',
  // gazetteer runs and mentions
  'Region',
  'Prefix',
  'Office',
  'Acting',
  'Standing',
  'StandingAfter',
  'Body',
  'NumberedBody',
  // second mask
  'Institution',
  'NationalBody',
  'SubBody',
  'Unit',
  'AloneUnit',
  'Election',
  'Date',
  'Name',
  'Title',
  'Reporting',
  'Clitic',
  'Passive',
  'Preposition',
  'Bridge',
  'EventNoun',
  'EventVerb',
  'Venue',
  'Nickname',
  'Address',
  'UnitOffice',
  'OpenOffice',
  'BodyOffice',
  'InstOffice',
  'RegionOffice',
  'Proper',
  'ProperBody',
  'PluralTitle',
  'Oblique',
  'UnknownAcronym',
] as const;

export type TagName = (typeof TAG_NAMES)[number];

/** Number of tags in the first mask. */
export const MASK_BITS = 31;

const indices: Record<string, number> = {};
TAG_NAMES.forEach((name, i) => {
  indices[name] = i;
});

/** Number of a tag by its name; `undefined` for an unknown name. */
export function tagIndex(name: string): number | undefined {
  return indices[name];
}

/** Numbers of all tags, by name, for code that sets or asks for tags. */
export const Tag = indices as Readonly<Record<TagName, number>>;
