/**
 * The record's shape: the one source of its types, its run-time validation and
 * its JSON Schema.
 *
 * Offsets are UTF-16 code units into the string that the caller gave, end
 * exclusive: `input.slice(start, end) === text`.
 */
import * as z from 'zod/mini';

const offset = z.int().check(z.nonnegative());

/** A stretch of the caller's text. */
export const Mention = z.strictObject({ text: z.string(), start: offset, end: offset });
/** Whether a value is stated by the text, inferred from its context, or taken from a table of known facts. */
export const Basis = z.enum(['stated', 'inferred', 'calendar']);
/** A code of the Ministry of Home Affairs: `14`, `14.03`, `14.03.01`, `14.03.01.1001`. */
export const RegionCode = z.string().check(z.regex(/^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/));
export const RegionLevel = z.enum(['province', 'regency', 'city', 'district', 'village']);

export const Dateline = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  place: z.string(),
  region: z.nullable(RegionCode),
  publisher: z.nullable(z.string()),
  basis: Basis,
});

export const Published = z.strictObject({
  iso: z.string(),
  basis: Basis,
  text: z.optional(z.string()),
  start: z.optional(offset),
  end: z.optional(offset),
});

export const Section = z.strictObject({
  kind: z.enum(['title', 'byline', 'caption', 'body', 'related', 'footer']),
  start: offset,
  end: offset,
});

export const Position = z.strictObject({
  title: Mention,
  office: z.string(),
  acting: z.nullable(z.enum(['plt', 'plh', 'pj', 'pjs', 'pgs'])),
  standing: z.enum(['current', 'former', 'candidate', 'elect']),
  institution: z.nullable(z.string()),
  region: z.nullable(RegionCode),
  basis: Basis,
});

export const Person = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorifics: z.array(z.string()),
  degrees: z.array(z.string()),
  mentions: z.array(Mention),
});

export const Official = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorifics: z.array(z.string()),
  degrees: z.array(z.string()),
  positions: z.array(Position),
  mentions: z.array(Mention),
});

export const InstitutionKind = z.enum([
  'election-commission',
  'election-supervisor',
  'election-ethics',
  'election-committee',
  'local-government',
  'local-agency',
  'legislature',
  'ministry',
  'state-agency',
  'police',
  'military',
  'prosecutor',
  'court',
  'party',
  'forum',
  'education',
  'community',
  'media',
  'company',
  'other',
]);

export const Institution = z.strictObject({
  id: z.string(),
  name: z.string(),
  acronym: z.nullable(z.string()),
  kind: InstitutionKind,
  level: z.nullable(z.enum(['national', 'province', 'regency', 'city', 'district', 'village'])),
  region: z.nullable(RegionCode),
  basis: Basis,
  mentions: z.array(Mention),
});

export const Region = z.strictObject({
  code: z.nullable(RegionCode),
  name: z.string(),
  level: z.nullable(RegionLevel),
  province: z.nullable(RegionCode),
  basis: Basis,
  mentions: z.array(Mention),
});

export const DateMention = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  iso: z.nullable(z.string()),
  basis: Basis,
  precision: z.enum(['year', 'month', 'day', 'minute']),
});

export const EventType = z.enum([
  'meeting',
  'plenary',
  'training',
  'outreach',
  'ceremony',
  'inauguration',
  'award',
  'handover',
  'signing',
  'declaration',
  'visit',
  'inspection',
  'launch',
  'recruitment',
  'registration',
  'determination',
  'campaign',
  'debate',
  'voting',
  'counting',
  'result',
  'dispute',
  'enforcement',
  'statement',
  'other',
]);

export const Role = z.enum([
  'organizer',
  'host',
  'chair',
  'opener',
  'speaker',
  'giver',
  'recipient',
  'attendee',
  'accompanying',
]);

/** Exactly one of `official`, `person` and `institution` holds an id of the record. */
export const Participant = z.strictObject({
  official: z.optional(z.string()),
  person: z.optional(z.string()),
  institution: z.optional(z.string()),
  role: Role,
});

export const Event = z.strictObject({
  id: z.string(),
  type: EventType,
  name: z.nullable(Mention),
  main: z.boolean(),
  status: z.enum(['held', 'planned', 'postponed', 'cancelled']),
  when: z.nullable(z.strictObject({ iso: z.string(), basis: Basis })),
  where: z.strictObject({
    venue: z.nullable(Mention),
    address: z.nullable(Mention),
    region: z.nullable(RegionCode),
    basis: Basis,
    mode: z.nullable(z.enum(['online', 'onsite', 'hybrid'])),
  }),
  participants: z.array(Participant),
  election: z.nullable(z.string()),
  trigger: Mention,
  evidence: z.array(Mention),
});

export const ElectionKind = z.enum([
  'pilkada',
  'pilgub',
  'pilbup',
  'pilwali',
  'pemilu',
  'pileg',
  'pilpres',
]);

const count = z.nullable(z.int().check(z.nonnegative()));

export const Election = z.strictObject({
  id: z.string(),
  kind: ElectionKind,
  year: z.nullable(z.int()),
  simultaneous: z.boolean(),
  votingDate: z.nullable(z.strictObject({ iso: z.string(), basis: Basis })),
  offices: z.array(z.string()),
  regions: z.array(RegionCode),
  counts: z.strictObject({ total: count, provinces: count, regencies: count, cities: count }),
  mentions: z.array(Mention),
});

export const Quote = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  speaker: z.nullable(z.string()),
  basis: Basis,
  cue: z.nullable(Mention),
});

export const Warning = z.strictObject({
  code: z.enum([
    'ambiguous-region',
    'weekday-mismatch',
    'unknown-year',
    'unresolved-relative-date',
    'unclosed-quote',
    'ambiguous-person',
  ]),
  message: z.string(),
  start: z.optional(offset),
  end: z.optional(offset),
});

export const Release = z.strictObject({
  schema: z.literal('kliping/1'),
  title: z.nullable(Mention),
  dateline: z.nullable(Dateline),
  published: z.nullable(Published),
  sections: z.array(Section),
  events: z.array(Event),
  officials: z.array(Official),
  people: z.array(Person),
  institutions: z.array(Institution),
  regions: z.array(Region),
  dates: z.array(DateMention),
  elections: z.array(Election),
  quotes: z.array(Quote),
  warnings: z.array(Warning),
});

export type Mention = z.infer<typeof Mention>;
export type Basis = z.infer<typeof Basis>;
export type Dateline = z.infer<typeof Dateline>;
export type Published = z.infer<typeof Published>;
export type Section = z.infer<typeof Section>;
export type Position = z.infer<typeof Position>;
export type Person = z.infer<typeof Person>;
export type Official = z.infer<typeof Official>;
export type InstitutionKind = z.infer<typeof InstitutionKind>;
export type Institution = z.infer<typeof Institution>;
export type RegionLevel = z.infer<typeof RegionLevel>;
export type Region = z.infer<typeof Region>;
export type DateMention = z.infer<typeof DateMention>;
export type EventType = z.infer<typeof EventType>;
export type Role = z.infer<typeof Role>;
export type Participant = z.infer<typeof Participant>;
export type Event = z.infer<typeof Event>;
export type ElectionKind = z.infer<typeof ElectionKind>;
export type Election = z.infer<typeof Election>;
export type Quote = z.infer<typeof Quote>;
export type Warning = z.infer<typeof Warning>;
export type Release = z.infer<typeof Release>;
