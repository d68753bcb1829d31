/**
 * The record's types, with what each field means. `schema.ts` checks the same
 * shape at run time; the JSON Schema takes its descriptions from here.
 *
 * Offsets are UTF-16 code units into the string that the caller gave, end
 * exclusive: `input.slice(start, end) === text`.
 */

/**
 * A stretch of the caller's text.
 *
 * @example text.slice(mention.start, mention.end) === mention.text
 */
export interface Mention {
  /** The characters as they stand in the text. */
  text: string;
  /** Offset of the first character, in UTF-16 code units. */
  start: number;
  /** Offset behind the last character, in UTF-16 code units. */
  end: number;
}

/**
 * Where a value comes from.
 *
 * - `stated`: the text states it.
 * - `inferred`: from its context.
 * - `calendar`: from a table of known facts.
 *
 * @example dates.filter(({ basis }) => basis !== 'stated')
 */
export type Basis = 'stated' | 'inferred' | 'calendar';

/**
 * What a region is.
 *
 * - `province`: provinsi.
 * - `regency`: kabupaten.
 * - `city`: kota.
 * - `district`: kecamatan.
 * - `village`: desa or kelurahan.
 *
 * @example regions.filter(({ level }) => level === 'district')
 */
export type RegionLevel = 'province' | 'regency' | 'city' | 'district' | 'village';

/**
 * What stands in front of the story: "GERUNG –", "ARO SUKA, contoh.com –".
 *
 * @example record.dateline?.place // 'GERUNG'
 */
export interface Dateline extends Mention {
  /** The place as written. */
  place: string;
  /** Code of the region that the place means or is the seat of; null when it is open. */
  region: string | null;
  /** Name of the medium or office, if the dateline has one. */
  publisher: string | null;
  /** Where `region` comes from. */
  basis: Basis;
}

/**
 * The day of publication; with `text` and its offsets if the text has a date line.
 *
 * @example record.published?.iso.slice(0, 4) // '2020'
 */
export interface Published {
  /** ISO 8601 day: `2020-06-10`. */
  iso: string;
  /** `stated` for a date line and for the option `publishedAt`. */
  basis: Basis;
  /** The date line as written. */
  text?: string;
  /** Offset of its first character. */
  start?: number;
  /** Offset behind its last character. */
  end?: number;
}

/**
 * A part of the text; sections are in order and do not overlap.
 *
 * @example sections.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end))
 */
export interface Section {
  /** `related` (links to other stories) and `footer` give nothing to the record. */
  kind: 'title' | 'byline' | 'caption' | 'body' | 'related' | 'footer';
  /** Offset of its first character. */
  start: number;
  /** Offset behind its last character. */
  end: number;
}

/**
 * An office that the release gives somebody.
 *
 * @example positions.find(({ standing, acting }) => standing === 'current' && acting === null)?.office
 */
export interface Position {
  /** The title in its longest form as written: "Kadis Kominfotik Kabupaten Bengkalis". */
  title: Mention;
  /** The head of the title, spelled out, without its unit: `Kepala Dinas`. */
  office: string;
  /** Holds the office for somebody: `plt`, `plh`, `pj`, `pjs`, `pgs`; null if in full. */
  acting: 'plt' | 'plh' | 'pj' | 'pjs' | 'pgs' | null;
  /** Holds it, held it, stands for it, or is elected to it. */
  standing: 'current' | 'former' | 'candidate' | 'elect';
  /** Id of the body in `institutions`, or null. */
  institution: string | null;
  /** Code of the region that the office is of, or null. */
  region: string | null;
  /** Where `region` and `institution` come from. */
  basis: Basis;
}

/**
 * Somebody without an office.
 *
 * @example people.map(({ name, mentions }) => `${name}: ${mentions.length}`)
 */
export interface Person {
  /** `person-1`, `person-2`, … within the record. */
  id: string;
  /** The fullest form in the release, without honorifics and degrees. */
  name: string;
  /** As written, ranks too: `["H.", "Drs."]`. */
  honorifics: string[];
  /** As written: `["S.Sos.", "M. Si."]`. */
  degrees: string[];
  /** Every mention by name, short forms too, in order. */
  mentions: Mention[];
}

/**
 * Somebody to whom the release gives an office.
 *
 * @example officials.find(({ positions }) => positions.some(({ office }) => office === 'Bupati'))
 */
export interface Official extends Person {
  /** `official-1`, `official-2`, … within the record. */
  id: string;
  /** One for each office; at least one. */
  positions: Position[];
}

/**
 * What kind of body an institution is.
 *
 * - `election-commission`: KPU, KIP.
 * - `election-supervisor`: Bawaslu, Panwaslih.
 * - `election-ethics`: DKPP.
 * - `election-committee`: PPK, PPS, KPPS, Panwascam.
 * - `local-government`: Pemkab, Pemkot, Pemprov.
 * - `local-agency`: dinas, badan, kantor, bagian, bidang, setda.
 * - `legislature`: DPR, DPD, DPRD.
 * - `ministry`: ministries.
 * - `state-agency`: BIN, BNPB, KPK.
 * - `police`: police.
 * - `military`: armed forces.
 * - `prosecutor`: kejaksaan.
 * - `court`: courts.
 * - `party`: political parties and their branches.
 * - `forum`: Forkopimda.
 * - `education`: schools and universities.
 * - `community`: associations, of citizens or of faith.
 * - `media`: newsrooms.
 * - `company`: firms.
 * - `other`: any other body.
 *
 * @example institutions.filter(({ kind }) => kind.startsWith('election-'))
 */
export type InstitutionKind =
  | 'election-commission'
  | 'election-supervisor'
  | 'election-ethics'
  | 'election-committee'
  | 'local-government'
  | 'local-agency'
  | 'legislature'
  | 'ministry'
  | 'state-agency'
  | 'police'
  | 'military'
  | 'prosecutor'
  | 'court'
  | 'party'
  | 'forum'
  | 'education'
  | 'community'
  | 'media'
  | 'company'
  | 'other';

/**
 * A body that the release names.
 *
 * @example institutions.filter(({ kind }) => kind === 'election-commission')
 */
export interface Institution {
  /** `institution-1`, `institution-2`, … within the record. */
  id: string;
  /** Spelled out, with its region: `Komisi Pemilihan Umum Kabupaten Bengkalis`. */
  name: string;
  /** `KPU`, or null. */
  acronym: string | null;
  /** What kind of body it is. */
  kind: InstitutionKind;
  /** The level that it works at; null when it is open. */
  level: 'national' | RegionLevel | null;
  /** Code of its region, or null. */
  region: string | null;
  /** Where `region` comes from. */
  basis: Basis;
  /** The longest spans that name it together with its region, in order. */
  mentions: Mention[];
}

/**
 * A region whose code is settled.
 *
 * @example const isSettled = (region: Region): region is SettledRegion => region.code !== null;
 */
export interface SettledRegion {
  /** Code of the Ministry of Home Affairs: `14`, `14.03`, `14.03.01`, `14.03.01.1001`. */
  code: string;
  /** Official name: `Kabupaten Bengkalis`. */
  name: string;
  /** What the region is. */
  level: RegionLevel;
  /** Code of the province that it is or lies in. */
  province: string;
  /** Whether the text alone settles the code. */
  basis: Basis;
  /** Where the text names it, in order. */
  mentions: Mention[];
}

/**
 * A region that can be several; the warning `ambiguous-region` lists them.
 *
 * @example const isOpen = (region: Region): region is OpenRegion => region.code === null;
 */
export interface OpenRegion {
  /** Not settled. */
  code: null;
  /** The name as written. */
  name: string;
  /** Not settled. */
  level: null;
  /** Not settled. */
  province: null;
  /** Whether the text alone settles the code. */
  basis: Basis;
  /** Where the text names it, in order. */
  mentions: Mention[];
}

/**
 * A region that the release names: settled, or open between several.
 *
 * @example
 * for (const region of regions) {
 *   if (region.code === null) console.warn(region.name, 'can be several regions');
 *   else console.log(region.code, region.level); // level: RegionLevel
 * }
 */
export type Region = SettledRegion | OpenRegion;

/**
 * A date or time in the text.
 *
 * @example dates.filter(({ iso, precision }) => iso !== null && precision === 'day')
 */
export interface DateMention extends Mention {
  /**
   * ISO 8601: `2024`, `2020-12`, `2020-06-10`, `2020-06-10T09:00+07:00`, or two of them with a slash
   * for an interval; null when the text does not settle it.
   */
  iso: string | null;
  /** Where `iso` comes from. */
  basis: Basis;
  /** How much of `iso` is known. */
  precision: 'year' | 'month' | 'day' | 'minute';
}

/**
 * What kind of thing happened.
 *
 * - `meeting`: rapat, rakor, pertemuan, musyawarah, FGD.
 * - `plenary`: rapat pleno without a result below, sidang paripurna.
 * - `training`: bimtek, pelatihan, workshop, diklat.
 * - `outreach`: sosialisasi, penyuluhan, seminar, talk shows.
 * - `ceremony`: upacara, apel, peringatan, doa bersama.
 * - `inauguration`: pelantikan, pengukuhan, serah terima jabatan.
 * - `award`: a penghargaan or piagam, given or received.
 * - `handover`: penyerahan of aid, documents, funds, logistics.
 * - `signing`: penandatanganan, MoU, NPHD.
 * - `declaration`: deklarasi, ikrar, pakta integritas.
 * - `visit`: kunjungan, audiensi, silaturahmi.
 * - `inspection`: peninjauan, monitoring, supervisi, sidak.
 * - `launch`: peluncuran, peresmian.
 * - `recruitment`: rekrutmen and seleksi of committees and staff.
 * - `registration`: pendaftaran of candidates or parties, verifikasi.
 * - `determination`: penetapan of candidates, voter lists, nomor urut.
 * - `campaign`: kampanye.
 * - `debate`: debat publik.
 * - `voting`: pemungutan suara, PSU, simulations of it.
 * - `counting`: penghitungan, rekapitulasi.
 * - `result`: penetapan calon terpilih, pengumuman hasil.
 * - `dispute`: sengketa, gugatan, sidang MK or PTUN.
 * - `enforcement`: penanganan pelanggaran, penertiban, sanksi.
 * - `statement`: a release that only reports what somebody said.
 * - `other`: anything else.
 *
 * @example events.filter(({ type }) => type === 'meeting' || type === 'plenary')
 */
export type EventType =
  | 'meeting'
  | 'plenary'
  | 'training'
  | 'outreach'
  | 'ceremony'
  | 'inauguration'
  | 'award'
  | 'handover'
  | 'signing'
  | 'declaration'
  | 'visit'
  | 'inspection'
  | 'launch'
  | 'recruitment'
  | 'registration'
  | 'determination'
  | 'campaign'
  | 'debate'
  | 'voting'
  | 'counting'
  | 'result'
  | 'dispute'
  | 'enforcement'
  | 'statement'
  | 'other';

/**
 * What a participant did at an event.
 *
 * - `organizer`: held it.
 * - `host`: gave it room.
 * - `chair`: led it.
 * - `opener`: opened it.
 * - `speaker`: spoke at it.
 * - `giver`: handed something over, swore somebody in, signed.
 * - `recipient`: received something, was sworn in.
 * - `attendee`: was there.
 * - `accompanying`: came with somebody.
 *
 * @example participants.filter(({ role }) => role === 'chair')
 */
export type Role =
  | 'organizer'
  | 'host'
  | 'chair'
  | 'opener'
  | 'speaker'
  | 'giver'
  | 'recipient'
  | 'attendee'
  | 'accompanying';

/**
 * Who took part in an event: exactly one of `official`, `person` and `institution` holds an id of the
 * record.
 *
 * @example
 * if (participant.official !== undefined) find(record.officials, participant.official);
 * else if (participant.person !== undefined) find(record.people, participant.person);
 * else find(record.institutions, participant.institution); // string
 */
export type Participant =
  | { official: string; person?: undefined; institution?: undefined; role: Role }
  | { official?: undefined; person: string; institution?: undefined; role: Role }
  | { official?: undefined; person?: undefined; institution: string; role: Role };

/**
 * Where an event takes place.
 *
 * @example where.venue?.text ?? where.region // 'Aula Kantor Bupati'
 */
export interface Place {
  /** The venue as written: "Aula Kantor Bupati". */
  venue: Mention | null;
  /** The street address as written. */
  address: Mention | null;
  /** Code of the region, or null. */
  region: string | null;
  /** Where `region` comes from. */
  basis: Basis;
  /** Whether people met at the place, online, or both; null when the text does not tell. */
  mode: 'online' | 'onsite' | 'hybrid' | null;
}

/**
 * A day or an interval, and where it comes from.
 *
 * @example const [first, last = first] = when.iso.split('/');
 */
export interface Day {
  /** ISO 8601. */
  iso: string;
  /** Where `iso` comes from. */
  basis: Basis;
}

/**
 * Something that happened, or is to happen.
 *
 * @example const { type, when, where } = events.find(({ main }) => main)!;
 */
export interface Event {
  /** `event-1`, `event-2`, … within the record; `event-1` is the main one. */
  id: string;
  /** What kind of event it is. */
  type: EventType;
  /** Its name as written, or null. */
  name: Mention | null;
  /** True for the event that the release is about. */
  main: boolean;
  /** Whether it took place. */
  status: 'held' | 'planned' | 'postponed' | 'cancelled';
  /** Its date, or null. */
  when: Day | null;
  /** Its place. */
  where: Place;
  /** Who took part. */
  participants: Participant[];
  /** Id of the election that it belongs to, or null. */
  election: string | null;
  /** The word that tells the event. */
  trigger: Mention;
  /** The sentences that it was read off. */
  evidence: Mention[];
}

/**
 * What is elected.
 *
 * - `pilkada`: heads of regions.
 * - `pilgub`: governors.
 * - `pilbup`: bupati.
 * - `pilwali`: wali kota.
 * - `pemilu`: president and legislatures.
 * - `pileg`: legislatures.
 * - `pilpres`: the president.
 *
 * @example elections.some(({ kind }) => kind === 'pilkada')
 */
export type ElectionKind =
  'pilkada' | 'pilgub' | 'pilbup' | 'pilwali' | 'pemilu' | 'pileg' | 'pilpres';

/**
 * What the release states about how many regions vote.
 *
 * @example const { provinces, regencies, cities } = election.counts;
 */
export interface ElectionCounts {
  /** Of all levels. */
  total: number | null;
  /** Provinces. */
  provinces: number | null;
  /** Kabupaten. */
  regencies: number | null;
  /** Kota. */
  cities: number | null;
}

/**
 * An election that the release names.
 *
 * @example elections.find(({ year }) => year === 2024)?.votingDate?.iso // '2024-11-27'
 */
export interface Election {
  /** `election-1`, `election-2`, … within the record. */
  id: string;
  /** What is elected. */
  kind: ElectionKind;
  /** The year, or null. */
  year: number | null;
  /** True if the release calls it "serentak". */
  simultaneous: boolean;
  /** Polling day, or null. */
  votingDate: Day | null;
  /** Offices that it fills: `Bupati`, `Wakil Bupati`. */
  offices: string[];
  /** Codes of the regions that the release says vote in it. */
  regions: string[];
  /** How many regions the release says vote in it. */
  counts: ElectionCounts;
  /** Where the text names it, in order. */
  mentions: Mention[];
}

/**
 * What somebody said: `text` is without the quotation marks.
 *
 * @example quotes.filter(({ speaker }) => speaker === 'official-1')
 */
export interface Quote extends Mention {
  /** Id of the official or person who said it, or null. */
  speaker: string | null;
  /** Where `speaker` comes from. */
  basis: Basis;
  /** The word that reports it ("ujarnya"), or null. */
  cue: Mention | null;
}

/**
 * What a warning is about.
 *
 * - `ambiguous-region`: a name that several regions have, and nothing tells which is meant.
 * - `weekday-mismatch`: a weekday that is not that of its date; the date counts.
 * - `unknown-year`: a date without a year, and nothing to infer it from.
 * - `unresolved-relative-date`: "kemarin" without the day of the release.
 * - `unclosed-quote`: a quotation that never ends.
 * - `ambiguous-person`: a short name that several people have.
 *
 * @example warnings.some(({ code }) => code === 'weekday-mismatch')
 */
export type WarningCode =
  | 'ambiguous-region'
  | 'weekday-mismatch'
  | 'unknown-year'
  | 'unresolved-relative-date'
  | 'unclosed-quote'
  | 'ambiguous-person';

/**
 * A contradiction, or something that could not be settled.
 *
 * @example for (const { code, message } of warnings) console.warn(code, message);
 */
export interface Warning {
  /** What it is about. */
  code: WarningCode;
  /** What to know, in a sentence. */
  message: string;
  /** Offset of the first character that it is about. */
  start?: number;
  /** Offset behind the last character that it is about. */
  end?: number;
}

/**
 * What one press release becomes.
 *
 * @example const { events, officials, regions }: Release = parse(text);
 */
export interface Release {
  /** Version of this shape. */
  schema: 'kliping/1';
  /** The headline, or null. */
  title: Mention | null;
  /** What stands in front of the story, or null. */
  dateline: Dateline | null;
  /** The day of publication, or null. */
  published: Published | null;
  /** The parts of the text. */
  sections: Section[];
  /** What happened; the main event first. */
  events: Event[];
  /** People with an office, in order of first mention. */
  officials: Official[];
  /** Everybody else, in order of first mention. */
  people: Person[];
  /** Bodies. */
  institutions: Institution[];
  /** Regions. */
  regions: Region[];
  /** Dates, in order. */
  dates: DateMention[];
  /** Elections. */
  elections: Election[];
  /** What was said, in order. */
  quotes: Quote[];
  /** Contradictions and what could not be settled. */
  warnings: Warning[];
}
