import nlp from 'compromise/one';
import { compileRules } from '../scripts/data/rules.js';
import { Problems } from '../scripts/data/tables.js';
import { parseRule } from '../src/grammar/parse-rule.js';
import { createParser, type InstitutionKind, type OwnKnowledge } from '../src/index.js';
import { InstitutionKind as kinds } from '../src/schema.js';

const TEXT =
  'BENGKALIS - Pamongtani Bengkalis Hendri Saputra membuka rapat FKDMX Bengkalis, Rabu (10/6/2020).';

test('an office of their own', () => {
  const offices = [
    { form: 'Pamongtani', office: 'Kepala Bidang', follows: 'region', level: 'regency' } as const,
  ];
  const [official] = createParser({ offices }).parse(TEXT).officials;
  expect(official).toMatchObject({
    name: 'Hendri Saputra',
    positions: [
      { office: 'Kepala Bidang', title: { text: 'Pamongtani Bengkalis' }, region: '14.03' },
    ],
  });
});

test('an institution of their own, with what a dash leaves out', () => {
  const institutions = [
    {
      form: 'FKDMX',
      name: 'Forum Kewaspadaan Dini Masyarakat',
      acronym: '-',
      kind: 'forum',
      level: 'local',
      tail: 'region',
      case: 'any',
      example: 'Rapat FKDMX Bengkalis.',
      source: 'usage',
    } as const,
  ];
  const found = createParser({ institutions }).parse(TEXT).institutions;
  expect(found).toContainEqual(
    expect.objectContaining({
      name: 'Forum Kewaspadaan Dini Masyarakat Kabupaten Bengkalis',
      acronym: null,
      kind: 'forum',
      region: '14.03',
      mentions: [expect.objectContaining({ text: 'FKDMX Bengkalis' })],
    }),
  );
});

test('a rule of their own', () => {
  const text = 'Ketua KPU Solok alias Hendri Saputra hadir.';
  const rules = [
    { grammar: 'officials', id: 'alias', rule: '[<title>#Title] alias [<name>#Name]' } as const,
  ];
  const officials = (own: OwnKnowledge): string[] =>
    createParser(own)
      .parse(text)
      .officials.map(({ name }) => name);
  expect(officials({})).toEqual([]);
  expect(officials({ rules })).toEqual(['Hendri Saputra']);
});

test('every kind of body can be told', () => {
  for (const kind of kinds.options)
    expect(() =>
      createParser({ institutions: [{ form: 'A', name: 'A', kind, tail: 'none' }] }),
    ).not.toThrow();
});

test('a row of theirs counts before one of the tables', () => {
  const text = 'Bupati Bengkalis Hendri Saputra hadir.';
  const offices = [{ form: 'Bupati', office: 'Kepala Daerah', follows: 'region' } as const];
  const officeOf = (own: OwnKnowledge): string =>
    createParser(own).parse(text).officials[0]!.positions[0]!.office;
  expect(officeOf({})).toBe('Bupati');
  expect(officeOf({ offices })).toBe('Kepala Daerah');
});

test('what one parser knows, another does not', () => {
  createParser({ offices: [{ form: 'Pamongtani', office: 'Kepala Bidang', follows: 'region' }] });
  const offices = createParser()
    .parse(TEXT)
    .officials.flatMap(({ positions }) => positions);
  expect(offices.map(({ office }) => office)).not.toContain('Kepala Bidang');
});

/** What a caller without types can hand in. */
const anything = (value: unknown): never => value as never;
const office = { form: 'Penghulu', office: 'Kepala Desa', follows: 'region' };
const body = { form: 'A', name: 'A', kind: 'forum' as InstitutionKind, tail: 'none' as const };
const rule = (rule: string) => ({ rules: [{ grammar: 'titles' as const, id: 'x', rule }] });

test.each<[string, OwnKnowledge, string]>([
  ['no list', anything({ offices: {} }), 'options.offices: must be an array'],
  [
    'a row that is none',
    anything({ offices: ['Penghulu'] }),
    'options.offices[0]: must be an object',
  ],
  [
    'a column too few',
    anything({ offices: [office, { form: 'B' }] }),
    'options.offices[1].office: must be a string; options.offices[1].follows: must be one of "region", "unit", "institution", "open", "none"',
  ],
  [
    'a column too many',
    anything({ offices: [{ ...office, kind: 'x' }] }),
    'options.offices[0]: there is no option "kind"',
  ],
  [
    'a wrong value',
    anything({ offices: [{ ...office, acting: 'pelaksana' }] }),
    'options.offices[0].acting: must be one of "plt", "plh", "pj", "pjs", "pgs", "-"',
  ],
  [
    'an empty form',
    { institutions: [body, { ...body, form: '' }] },
    'options.institutions[1].form: must not be empty',
  ],
  [
    'an unknown kind',
    { institutions: [{ ...body, kind: anything('klub') }] },
    `options.institutions[0].kind: must be one of ${[...kinds.options].sort().join(', ')}`,
  ],
  [
    'an unknown grammar',
    anything({ rules: [{ grammar: 'dates', id: 'x', rule: '#Cap' }] }),
    'options.rules[0].grammar: must be one of "institutions", "titles", "officials"',
  ],
  ['an unknown tag', rule('#Names'), 'options.rules[0].rule: there is no tag #Names'],
  ['an empty rule', rule(' '), 'options.rules[0].rule: the rule is empty'],
  [
    'nothing but options',
    rule('#Name? #Title?'),
    'options.rules[0].rule: every step of the rule is optional',
  ],
  [
    'a method',
    rule('#Name @hasComma'),
    'options.rules[0].rule: the rule cannot be read from here on: @hasComma',
  ],
  ['a star', rule('#Cap*'), 'options.rules[0].rule: the rule cannot be read from here on: #Cap*'],
  [
    'a blank in braces',
    rule('#Cap{1, 3}'),
    'options.rules[0].rule: the rule cannot be read from here on: #Cap{1, 3}',
  ],
  [
    'a group with a quantifier',
    rule('[<name>#Name]+'),
    'options.rules[0].rule: the rule cannot be read from here on: [<name>#Name]+',
  ],
  [
    'an optional group of two',
    rule('[<name>#Cap #Cap]?'),
    'options.rules[0].rule: "?" behind a group of several steps: write [<name>(#A #B)?]',
  ],
  [
    'an open group',
    rule('[<name>#Name #Cap'),
    'options.rules[0].rule: the group <name> is not closed',
  ],
  ['groups in groups', rule('[<a>#Name [<b>#Cap]'), 'options.rules[0].rule: groups do not nest'],
  ['a group closed twice', rule('[<a>#Name] #Cap]'), 'options.rules[0].rule: "]" closes no group'],
  [
    'blocks in blocks',
    rule('(#A|(#B #C))'),
    'options.rules[0].rule: the rule cannot be read from here on: (#A|(#B #C))',
  ],
  [
    'an option in a block',
    rule('(#Cap #Name?)'),
    'options.rules[0].rule: inside an or-block, "+" is the only quantifier: (#Cap #Name?)',
  ],
  [
    'a word that is two',
    rule('a.b'),
    'options.rules[0].rule: no cell has the text "a.b"; as cells it is: a . b',
  ],
])('%s is told with its row and column', (_, own, message) => {
  expect(() => createParser(own)).toThrow(new TypeError(`createParser: ${message}`));
});

describe('rules are read as compromise reads them', () => {
  test.each([
    '#Name',
    'ri',
    'RI',
    '#Cap+',
    '#Cap+? #Name',
    '#Cap? #Name',
    '#Cap{2}',
    '#Cap{0,9} #Name',
    '!#Cap+ #Name',
    '(ri|kota)? #Name',
    '(ri|#Cap)+? #Name',
    '(#Cap)+? #Name',
    '(#Cap #Name|dan)+',
    '(dan|dan|serta){1,2} #Name',
    '!(dan|serta) #Name',
    '[<name>#Name] #Comma? [<title>#Title]',
    '[<name>#Name #Cap] dan',
    '[<name>#Name]? dan',
    '[<name>(#Cap #Name|dan)?] kota',
    '[<name>#Cap{1,5}] (#Comma #UnitWord+ dan #UnitWord|koperasi)+',
  ])('%s', (rule) => {
    const problems = new Problems();
    const row = { file: 'rules.tsv', line: 2, cells: { id: 'x', rule } };
    const [compiled] = compileRules([row], problems);
    expect(problems.list).toEqual([]);
    expect(nlp.parseMatch(rule).length).toBe(compiled!.steps.length);
    expect(parseRule(rule)).toEqual(compiled!.steps);
  });
});
