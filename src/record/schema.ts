/**
 * The record's shape as zod schemas, for validation at run time and the JSON
 * Schema. What the fields mean stands in `types.ts`; both say the same, which
 * the compiler checks.
 *
 * Offsets are UTF-16 code units into the string that the caller gave, end
 * exclusive: `input.slice(start, end) === text`.
 */
import * as z from 'zod/mini';
import type * as types from './types.js';

const offset = z.int().check(z.nonnegative());

/**
 * A stretch of the caller's text.
 *
 * @example Mention.safeParse({ text: 'Solok', start: 0, end: 5 }).success // true
 */
export const Mention = z.strictObject({ text: z.string(), start: offset, end: offset });
/**
 * Whether a value is stated by the text, inferred from its context, or taken from a table of known facts.
 *
 * @example Basis.options // ['stated', 'inferred', 'calendar']
 */
export const Basis = z.enum(['stated', 'inferred', 'calendar']);
/**
 * A code of the Ministry of Home Affairs: `14`, `14.03`, `14.03.01`, `14.03.01.1001`.
 *
 * @example RegionCode.safeParse('64.10').success // true
 */
export const RegionCode = z.string().check(z.regex(/^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/));
/**
 * What a region is.
 *
 * @example RegionLevel.safeParse('district').success // true
 */
export const RegionLevel = z.enum(['province', 'regency', 'city', 'district', 'village']);

/**
 * What stands in front of the story.
 *
 * @example z.nullable(Dateline).parse(record.dateline)
 */
export const Dateline = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  place: z.string(),
  region: z.nullable(RegionCode),
  publisher: z.nullable(z.string()),
  basis: Basis,
});

/**
 * The day of publication.
 *
 * @example z.nullable(Published).parse(record.published)
 */
export const Published = z.strictObject({
  iso: z.string(),
  basis: Basis,
  text: z.exactOptional(z.string()),
  start: z.exactOptional(offset),
  end: z.exactOptional(offset),
});

/**
 * A part of the text.
 *
 * @example z.array(Section).parse(record.sections)
 */
export const Section = z.strictObject({
  kind: z.enum(['title', 'byline', 'caption', 'body', 'related', 'footer']),
  start: offset,
  end: offset,
});

/**
 * An office that an official holds, held or stands for.
 *
 * @example Position.parse(record.officials[0].positions[0])
 */
export const Position = z.strictObject({
  title: Mention,
  office: z.string(),
  acting: z.nullable(z.enum(['plt', 'plh', 'pj', 'pjs', 'pgs'])),
  standing: z.enum(['current', 'former', 'candidate', 'elect']),
  institution: z.nullable(z.string()),
  region: z.nullable(RegionCode),
  basis: Basis,
});

/**
 * Somebody without an office.
 *
 * @example z.array(Person).parse(record.people)
 */
export const Person = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorifics: z.array(z.string()),
  degrees: z.array(z.string()),
  mentions: z.array(Mention),
});

/**
 * Somebody to whom the release gives an office.
 *
 * @example z.array(Official).parse(record.officials)
 */
export const Official = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorifics: z.array(z.string()),
  degrees: z.array(z.string()),
  positions: z.array(Position),
  mentions: z.array(Mention),
});

/**
 * What kind of body an institution is.
 *
 * @example InstitutionKind.safeParse('police').success // true
 */
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

/**
 * A body.
 *
 * @example z.array(Institution).parse(record.institutions)
 */
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

/**
 * A region of which the release settles which one it is.
 *
 * @example record.regions.filter((region) => SettledRegion.safeParse(region).success)
 */
export const SettledRegion = z.strictObject({
  code: RegionCode,
  name: z.string(),
  level: RegionLevel,
  province: RegionCode,
  basis: Basis,
  mentions: z.array(Mention),
});

/**
 * A name that several regions have.
 *
 * @example record.regions.filter((region) => OpenRegion.safeParse(region).success)
 */
export const OpenRegion = z.strictObject({
  code: z.null(),
  name: z.string(),
  level: z.null(),
  province: z.null(),
  basis: Basis,
  mentions: z.array(Mention),
});

/**
 * Settled, or open between several.
 *
 * @example z.array(Region).parse(record.regions)
 */
export const Region = z.union([SettledRegion, OpenRegion]);

/**
 * A date or time in the text.
 *
 * @example z.array(DateMention).parse(record.dates)
 */
export const DateMention = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  iso: z.nullable(z.string()),
  basis: Basis,
  precision: z.enum(['year', 'month', 'day', 'minute']),
});

/**
 * What kind of thing happened.
 *
 * @example EventType.safeParse('meeting').success // true
 */
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

/**
 * What a participant did at an event.
 *
 * @example Role.safeParse('chair').success // true
 */
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

const absent = z.optional(z.never());

/**
 * Exactly one of `official`, `person` and `institution` holds an id of the record.
 *
 * @example Participant.safeParse({ official: 'official-1', role: 'chair' }).success // true
 */
export const Participant = z.union([
  z.strictObject({ official: z.string(), person: absent, institution: absent, role: Role }),
  z.strictObject({ official: absent, person: z.string(), institution: absent, role: Role }),
  z.strictObject({ official: absent, person: absent, institution: z.string(), role: Role }),
]);

/**
 * A day or an interval, and where it comes from.
 *
 * @example Day.safeParse({ iso: '2024-11-27', basis: 'calendar' }).success // true
 */
export const Day = z.strictObject({ iso: z.string(), basis: Basis });

/**
 * Where an event takes place.
 *
 * @example Place.parse(record.events[0].where)
 */
export const Place = z.strictObject({
  venue: z.nullable(Mention),
  address: z.nullable(Mention),
  region: z.nullable(RegionCode),
  basis: Basis,
  mode: z.nullable(z.enum(['online', 'onsite', 'hybrid'])),
});

/**
 * Something that happened, or is to happen.
 *
 * @example z.array(Event).parse(record.events)
 */
export const Event = z.strictObject({
  id: z.string(),
  type: EventType,
  name: z.nullable(Mention),
  main: z.boolean(),
  status: z.enum(['held', 'planned', 'postponed', 'cancelled']),
  when: z.nullable(Day),
  where: Place,
  participants: z.array(Participant),
  election: z.nullable(z.string()),
  trigger: Mention,
  evidence: z.array(Mention),
});

/**
 * What is elected.
 *
 * @example ElectionKind.safeParse('pilkada').success // true
 */
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

/**
 * How many regions the release says vote.
 *
 * @example ElectionCounts.parse(record.elections[0].counts)
 */
export const ElectionCounts = z.strictObject({
  total: count,
  provinces: count,
  regencies: count,
  cities: count,
});

/**
 * An election that the release names.
 *
 * @example z.array(Election).parse(record.elections)
 */
export const Election = z.strictObject({
  id: z.string(),
  kind: ElectionKind,
  year: z.nullable(z.int()),
  simultaneous: z.boolean(),
  votingDate: z.nullable(Day),
  offices: z.array(z.string()),
  regions: z.array(RegionCode),
  counts: ElectionCounts,
  mentions: z.array(Mention),
});

/**
 * What was said, and by whom.
 *
 * @example z.array(Quote).parse(record.quotes)
 */
export const Quote = z.strictObject({
  text: z.string(),
  start: offset,
  end: offset,
  speaker: z.nullable(z.string()),
  basis: Basis,
  cue: z.nullable(Mention),
});

/**
 * What a warning is about.
 *
 * @example WarningCode.safeParse('unknown-year').success // true
 */
export const WarningCode = z.enum([
  'ambiguous-region',
  'weekday-mismatch',
  'unknown-year',
  'unresolved-relative-date',
  'unclosed-quote',
  'ambiguous-person',
]);

/**
 * A contradiction, or something that could not be settled.
 *
 * @example z.array(Warning).parse(record.warnings)
 */
export const Warning = z.strictObject({
  code: WarningCode,
  message: z.string(),
  start: z.exactOptional(offset),
  end: z.exactOptional(offset),
});

/**
 * What one press release becomes.
 *
 * @example Release.parse(JSON.parse(line)) // throws a ZodError that names the field
 */
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

export type Mention = types.Mention;
export type Basis = types.Basis;
export type RegionLevel = types.RegionLevel;
export type Dateline = types.Dateline;
export type Published = types.Published;
export type Section = types.Section;
export type Position = types.Position;
export type Person = types.Person;
export type Official = types.Official;
export type InstitutionKind = types.InstitutionKind;
export type Institution = types.Institution;
export type SettledRegion = types.SettledRegion;
export type OpenRegion = types.OpenRegion;
export type Region = types.Region;
export type DateMention = types.DateMention;
export type EventType = types.EventType;
export type Role = types.Role;
export type Participant = types.Participant;
export type Place = types.Place;
export type Day = types.Day;
export type Event = types.Event;
export type ElectionKind = types.ElectionKind;
export type ElectionCounts = types.ElectionCounts;
export type Election = types.Election;
export type Quote = types.Quote;
export type WarningCode = types.WarningCode;
export type Warning = types.Warning;
export type Release = types.Release;
