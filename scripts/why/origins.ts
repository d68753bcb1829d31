/** Which line of `data/` an entry of the gazetteer, or what is known of a word, comes from. */
import { foldedTokens } from '../../src/document/tokens.js';
import { EntryType, WordFlag } from '../../src/gazetteer/compiled.js';
import { PREFIXED } from '../data/compile-regions.js';
import type { Tables } from '../data/row-table.js';
import type { TableName } from '../data/specs.js';
import type { Row } from '../data/tables.js';

/** A row and what it says of the words. */
export interface Origin {
  row: Row;
  /** Such as "office: Kepala Dinas". */
  says: string;
}

export interface Origins {
  /** Rows that give `form` an entry of a type. */
  ofEntry(type: EntryType, form: string): Origin[];
  /** Rows that tell something about a single word. */
  ofWord(word: string): (Origin & { flag: number })[];
}

interface Source {
  table: TableName;
  /** Column of the form. */
  form: string;
  /** What the row says, by its cells. */
  says: (cells: Row['cells']) => string;
  only?: (cells: Row['cells']) => boolean;
}

const cellOf =
  (label: string, column: string) =>
  (cells: Row['cells']): string =>
    `${label}: ${cells[column]!}`;
const just = (label: string) => (): string => label;

/** The tables that give entries of each type. */
const ENTRIES: Readonly<Record<keyof typeof EntryType, readonly Source[]>> = {
  region: [
    { table: 'provinces', form: 'name', says: cellOf('region', 'code') },
    { table: 'regencies', form: 'name', says: cellOf('region', 'code') },
    { table: 'aliases', form: 'alias', says: cellOf('region', 'code') },
    { table: 'former', form: 'name', says: cellOf('former name of', 'code') },
    { table: 'seats', form: 'place', says: cellOf('seat of', 'code') },
  ],
  regionPrefix: [{ table: 'prefixes', form: 'form', says: cellOf('word for a', 'level') }],
  office: [{ table: 'offices', form: 'form', says: cellOf('office', 'office') }],
  acting: [{ table: 'acting', form: 'form', says: cellOf('acting', 'acting') }],
  standing: [{ table: 'standing', form: 'form', says: cellOf('standing', 'standing') }],
  institution: [{ table: 'institutions', form: 'form', says: cellOf('institution', 'name') }],
  unit: [{ table: 'units', form: 'form', says: cellOf('unit', 'name') }],
  election: [{ table: 'electionTerms', form: 'form', says: cellOf('election', 'kind') }],
  honorific: [{ table: 'honorifics', form: 'form', says: cellOf('honorific', 'class') }],
  degree: [{ table: 'degrees', form: 'form', says: just('degree') }],
  eventNoun: [{ table: 'eventNouns', form: 'form', says: cellOf('event noun', 'type') }],
  eventVerb: [
    {
      table: 'eventVerbs',
      form: 'form',
      says: ({ type, role }) =>
        `event verb: ${[type, role].filter((cell) => cell !== '-').join(', ')}`,
    },
  ],
  reporting: [{ table: 'reporting', form: 'form', says: cellOf('reporting', 'kind') }],
  venueHead: [{ table: 'venueHeads', form: 'form', says: just("a venue's head") }],
  venueLead: [{ table: 'venueLeads', form: 'form', says: just('a venue follows') }],
  onlineCue: [{ table: 'onlineCues', form: 'form', says: cellOf('place', 'mode') }],
  statusCue: [{ table: 'statusCues', form: 'form', says: cellOf('status', 'status') }],
  occasionCue: [{ table: 'occasionCues', form: 'form', says: just('an occasion follows') }],
  nicknameCue: [{ table: 'nicknameCues', form: 'form', says: just('a nickname follows') }],
  nickname: [{ table: 'nicknames', form: 'nickname', says: cellOf('public figure', 'name') }],
  personCue: [
    {
      table: 'personCues',
      form: 'form',
      says: just('a name follows'),
      only: ({ position }) => position === 'before',
    },
  ],
  personTail: [
    {
      table: 'personCues',
      form: 'form',
      says: just('a name stands in front'),
      only: ({ position }) => position !== 'before',
    },
  ],
  noNameTail: [{ table: 'noNameTails', form: 'form', says: just('ends no name') }],
};

interface WordSource extends Source {
  flag: number;
}

const orAmbiguous =
  (label: string) =>
  ({ ambiguous }: Row['cells']): string =>
    ambiguous === 'yes' ? `${label}, and an ordinary word` : label;

/** The tables that tell something about each word of a form. */
const WORDS: readonly WordSource[] = [
  { table: 'givenNames', form: 'name', flag: WordFlag.given, says: orAmbiguous('given name') },
  { table: 'familyNames', form: 'name', flag: WordFlag.family, says: orAmbiguous('family name') },
  { table: 'particles', form: 'form', flag: WordFlag.particle, says: just('name particle') },
  {
    table: 'common',
    form: 'form',
    flag: WordFlag.common,
    says: ({ class: of }) => `ordinary word: ${of!}`,
  },
  { table: 'classes', form: 'form', flag: -1, says: ({ class: of }) => `word class: ${of!}` },
  { table: 'abbreviations', form: 'form', flag: WordFlag.abbreviation, says: just('abbreviation') },
  { table: 'venueWords', form: 'form', flag: WordFlag.venueWord, says: just('part of venues') },
  {
    table: 'foreign',
    form: 'form',
    flag: WordFlag.common,
    says: ({ kind }) => `foreign ${kind!}`,
  },
  { table: 'units', form: 'form', flag: WordFlag.unitWord, says: just('part of a unit') },
  { table: 'units', form: 'name', flag: WordFlag.unitWord, says: just('part of a unit') },
  {
    table: 'institutions',
    form: 'name',
    flag: WordFlag.unitWord,
    says: just('part of the name of a body'),
  },
];

/** The folded forms under which a row's entry stands. */
function keysOf(type: keyof typeof EntryType, form: string): string[] {
  if (type === 'region') return [form, form.replace(PREFIXED, '')];
  if (type === 'degree') return [form.replace(/[.\s]/g, '')];
  return type === 'honorific' ? [form.replace(/\.$/, '')] : [form];
}

const fold = (form: string): string => foldedTokens(form).join(' ');

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Indexes the rows of all tables by what they say of which words. */
export function indexOrigins(tables: Tables): Origins {
  const entries = new Map<string, Origin[]>();
  for (const [name, sources] of Object.entries(ENTRIES)) {
    const type = name as keyof typeof EntryType;
    for (const { table, form, says, only } of sources) {
      for (const row of tables[table]) {
        if (only && !only(row.cells)) continue;
        const keys = new Set(keysOf(type, row.cells[form]!).map(fold));
        for (const key of keys)
          push(entries, `${EntryType[type]} ${key}`, { row, says: says(row.cells) });
      }
    }
  }
  const words = new Map<string, (Origin & { flag: number })[]>();
  for (const { table, form, says, flag } of WORDS) {
    for (const row of tables[table]) {
      for (const word of new Set(foldedTokens(row.cells[form]!)))
        push(words, word, { row, says: says(row.cells), flag });
    }
  }
  return {
    ofEntry: (type, form) => entries.get(`${type} ${fold(form)}`) ?? [],
    ofWord: (word) => words.get(fold(word)) ?? [],
  };
}

/** `data/offices/offices.tsv:198` */
export const placeOf = ({ file, line }: Row): string => `${file}:${line}`;
