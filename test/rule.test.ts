/** The matcher of `src/grammar/rule.ts` on cells made by hand, and what the build says of bad rules. */
import { compileRules } from '../scripts/data/rules.js';
import { Problems } from '../scripts/data/tables.js';
import { type Cells, createCells, maskOf, pushCell } from '../src/grammar/cells.js';
import { groupOf, loadRules, matchAll, type RuleSet } from '../src/grammar/rule.js';
import { Tag, type TagName } from '../src/grammar/tags.js';

/** Words of the cells by number, as a lexicon would give them. */
const words: string[] = [];

function intern(word: string): number {
  const known = words.indexOf(word);
  return known >= 0 ? known : words.push(word) - 1;
}

function compile(...rules: string[]): { set: RuleSet; problems: Problems } {
  const problems = new Problems();
  const rows = rules.map((rule, i) => ({
    file: 'rules.tsv',
    line: i + 2,
    cells: { id: `r${i + 1}`, rule },
  }));
  return { set: loadRules(compileRules(rows, problems), intern), problems };
}

/** Cells from words with their tags: `budi#Name ,#Comma dan`. Expected matches stand in braces. */
function cellsOf(line: string): { cells: Cells; expected: string[]; shown: string[] } {
  const cells = createCells();
  const shown: string[] = [];
  line
    .replace(/[{}]/g, '')
    .split(' ')
    .forEach((part, i) => {
      const [word, ...tags] = part.split('#') as [string, ...TagName[]];
      const [lo, hi] = maskOf(...tags.map((tag) => Tag[tag]));
      pushCell(cells, i, i + 1, lo, hi, intern(word), -1);
      shown.push(word);
    });
  const expected = [...line.matchAll(/\{([^{}]*)\}/g)].map(([, inside]) =>
    inside!.replace(/#\w+/g, ''),
  );
  return { cells, expected, shown };
}

function matches(rule: string, line: string): { found: string[]; expected: string[] } {
  const { set, problems } = compile(rule);
  expect(problems.list).toEqual([]);
  const { cells, expected, shown } = cellsOf(line);
  return {
    found: matchAll(cells, set).map(({ from, to }) => shown.slice(from, to).join(' ')),
    expected,
  };
}

type Case = [what: string, rule: string, line: string];

function table(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases)('%s: %s on %s', (_, rule, line) => {
      const { found, expected } = matches(rule, line);
      expect(found).toEqual(expected);
    });
  });
}

table('single steps', [
  ['a tag', '#Name', 'a {b#Name} c'],
  ['a tag of the second mask', '#Title #Region', '{a#Title b#Region}'],
  ['a cell with more tags', '#Cap', '{a#Cap#Upper#Acronym}'],
  ['a word', 'ri', 'r {ri}'],
  ['a word in another case in the rule', 'RI', '{ri}'],
  ['words in one block', '(dan|serta)', 'a {dan} b {serta} c'],
  ['a sequence', '#Name #Comma #Title', '{a#Name ,#Comma b#Title} c#Name b#Title'],
  ['matches one behind the other', '#Name #Title', '{a#Name b#Title} {c#Name d#Title}'],
  ['no match past the end', '#Name #Comma', 'a#Name'],
  ['nothing at all', '#Name', 'a b c'],
]);

table('repetition', [
  ['as many as there are', '#Cap+', '{a#Cap b#Cap c#Cap} d'],
  ['to the end', '#Cap+', 'x {a#Cap b#Cap}'],
  ['possessive: gives nothing back', '#Cap+ #Upper #Upper', 'a#Cap b#Cap#Upper c#Cap'],
  ['stops where the next step matches', '#Cap+ #Upper', '{a#Cap b#Cap#Upper} c#Cap#Upper'],
  ['its first cell is not left to the next step', '#Cap+ #Upper', '{a#Cap#Upper b#Upper}'],
  ['an exact count', '#Cap{2}', '{a#Cap b#Cap} c#Cap'],
  ['at most', '#Cap{1,2}', '{a#Cap b#Cap} {c#Cap} d'],
  ['at least', '#Cap{2,3}', 'a#Cap x {b#Cap c#Cap} x {d#Cap e#Cap f#Cap} g#Cap'],
  ['the minimum comes before the next step', '#Cap{2,4} #Upper', '{a#Cap b#Cap#Upper c#Upper}'],
  [
    'none or more',
    '#Title #Cap{0,2} #Name',
    '{a#Title b#Name} {a#Title c#Cap b#Name} a#Title c#Cap c#Cap c#Cap b#Name',
  ],
  ['words', '#Title (baru|itu){0,2} #Name', '{a#Title itu baru b#Name} {a#Title b#Name}'],
]);

table('optional steps', [
  ['there', '#Title #Comma? #Name', '{a#Title ,#Comma b#Name}'],
  ['not there', '#Title #Comma? #Name', '{a#Title b#Name}'],
  ['at the end of the sentence', '#Title #Comma? #Region?', 'x {a#Title}'],
  ['yields to the next step', '#Cap? #Name', '{a#Cap#Name} x'],
  ['does not yield when the next cell fits, too', '#Cap? #Name', '{a#Cap#Name b#Name}'],
  ['yields for one cell only', '#Cap? #Name{2}', '{a#Cap#Name} x'],
  [
    'a repetition yields only what the next step is content with',
    '#Cap{0,2} #Name{2}',
    'a#Cap#Name x',
  ],
  [
    'several in a row',
    '#Acting? #Standing? #Office',
    '{a#Acting c#Office} {b#Standing c#Office} {c#Office}',
  ],
]);

table('or-blocks', [
  ['the first alternative that fits', '(#Name|#Name #Comma) #Comma?', '{a#Name ,#Comma}'],
  ['not the longest', '(#Name|#Name #Title) #Region', 'a#Name b#Title c#Region'],
  [
    'phrases',
    '#Title (yang juga|selaku) #Title',
    '{a#Title yang juga b#Title} {a#Title selaku b#Title} a#Title yang b#Title',
  ],
  ['repeated', '#Title (dan #Name|#Comma #Name)+', '{a#Title ,#Comma b#Name dan c#Name} dan'],
  ['repeated inside', '(#Comma #Cap+ dan #Cap)', '{,#Comma a#Cap b#Cap dan c#Cap} d#Cap'],
  [
    'optional',
    '#Title (#Open #Cap #Close)? #Region',
    '{a#Title (#Open b#Cap )#Close c#Region} {a#Title c#Region} a#Title (#Open c#Region',
  ],
  [
    'none or more',
    '#Title (#Cap|dan #Cap)+? #Region',
    '{a#Title b#Cap dan c#Cap d#Region} {a#Title d#Region}',
  ],
  ['does not yield', '(#Cap|#Upper)? #Name', 'a#Cap#Name x'],
  ['does not stop where the next step matches', '(#Cap|#Upper)+ #Name', 'a#Cap b#Cap#Name'],
  ['nothing yields to it', '#Cap? (#Name|#Title)', 'a#Cap#Name x'],
  [
    'half an alternative does not count',
    '(#Open #Cap #Close)',
    '(#Open a#Cap b#Close'.replace('b#Close', 'b'),
  ],
]);

table('negative steps', [
  ['takes another cell', '#Name !#Title', '{a#Name b} a#Name b#Title'],
  ['needs a cell', '#Name !#Title', 'a#Name'],
  ['fails even if optional', '#Name !#Title? #Region', 'a#Name b#Title c#Region'],
  ['several', '#Name !#Title+ #Region', '{a#Name b c d#Region}'],
  ['at least two', '#Name !#Title{2,3}', 'a#Name b c#Title {a#Name b c} d#Title'],
  ['a block', '#Name !(#Title|dan) #Region', '{a#Name b c#Region} a#Name dan c#Region'],
]);

describe('groups', () => {
  const groupsIn = (rule: string, line: string): Record<string, string | null> => {
    const { set, problems } = compile(rule);
    expect(problems.list).toEqual([]);
    const { cells, shown } = cellsOf(line);
    const [match] = matchAll(cells, set);
    return Object.fromEntries(
      match!.rule.groups.map((name) => {
        const extent = groupOf(match!, name);
        return [name, extent && shown.slice(extent.from, extent.to).join(' ')];
      }),
    );
  };

  test.each<[what: string, rule: string, line: string, groups: Record<string, string | null>]>([
    ['one cell', '#Title [<name>#Name]', 'a#Title b#Name', { name: 'b' }],
    ['a repetition', '#Title [<name>#Cap{1,3}] dan', 'a#Title b#Cap c#Cap dan', { name: 'b c' }],
    ['several steps', '#Title [<name>#Cap #Upper]', 'a#Title b#Cap c#Upper', { name: 'b c' }],
    [
      'a block',
      '#Title [<tail>(#Open #Cap #Close)?]',
      'a#Title (#Open b#Cap )#Close',
      { tail: '( b )' },
    ],
    [
      'nothing taken',
      '[<acting>#Acting{0,2}] [<office>#Office]',
      'a#Office',
      { acting: null, office: 'a' },
    ],
    [
      'the same name side by side',
      '#Title [<tail>#Unit] [<tail>#Region?]',
      'a#Title b#Unit c#Region',
      { tail: 'b c' },
    ],
    [
      'the same name apart',
      '[<title>#Title] dan [<title>#Title]',
      'a#Title dan b#Title',
      { title: 'a dan b' },
    ],
    ['no such group', '[<name>#Name]', 'a#Name', { name: 'a' }],
  ])('%s: %s on %s', (_, rule, line, groups) => {
    expect(groupsIn(rule, line)).toEqual(groups);
  });

  test('a name that the rule does not have', () => {
    const { set } = compile('#Name');
    const { cells } = cellsOf('a#Name');
    expect(groupOf(matchAll(cells, set)[0]!, 'office')).toBeNull();
  });
});

describe('several rules', () => {
  const winners = (rules: string[], line: string): string[] => {
    const { cells, shown } = cellsOf(line);
    return matchAll(cells, compile(...rules).set).map(
      ({ rule, from, to }) => `${rule.id}: ${shown.slice(from, to).join(' ')}`,
    );
  };

  test('the longest match wins', () => {
    expect(winners(['#Name', '#Name #Title'], 'a#Name b#Title c#Name')).toEqual([
      'r2: a b',
      'r1: c',
    ]);
  });

  test('the earlier rule wins a tie', () => {
    expect(winners(['#Name #Title', '#Name+ #Title'], 'a#Name b#Title')).toEqual(['r1: a b']);
  });

  test('the leftmost match wins', () => {
    expect(
      winners(['#Name #Title', '#Title #Region #Region'], 'a#Name b#Title c#Region d#Region'),
    ).toEqual(['r1: a b']);
  });
});

test('a repetition over a long row of cells takes time in proportion to its length', () => {
  const time = (length: number): number => {
    const { cells } = cellsOf(new Array(length).fill('a#Cap').join(' '));
    const { set } = compile('#Cap+ #Title', '(#Cap|#Cap #Cap)+ #Region');
    const start = performance.now();
    matchAll(cells, set);
    return performance.now() - start;
  };
  time(4000);
  expect(time(40_000)).toBeLessThan(20 * Math.max(time(4000), 5));
});

describe('rules that the build refuses', () => {
  test.each<[rule: string, message: RegExp]>([
    ['#Title #Cap* #Name', /"\*" makes nothing optional.*#Cap\* as one or more/],
    ['#Title *', /"\*" makes nothing optional/],
    ['[<name>#Name]+ #Title', /a quantifier behind a \[group\] loses the name/],
    ['[<name>#Name]{1,2} #Title', /a quantifier behind a \[group\] loses the name/],
    ['[<name>#Name #Cap]? #Title', /makes only the last one optional/],
    [
      '#Title (#Cap{2} #Name|#Name)',
      /inside an or-block is read as the quantifier of the whole block/,
    ],
    ['#Title (#Cap|#Name){0,2}', /only behind blocks of single words/],
    ['#Title (#Comma? #Name|dan #Name)', /"\?" inside an or-block has no effect/],
    ['#Title ((dan|serta) #Name|#Comma)', /or-blocks do not nest/],
    ['#Title #Cap{1,2}?', /two minimums/],
    ['#Title #Cap{1, 2}', /a blank inside/],
    ['#Tittle #Name', /there is no tag #Tittle/],
    ['#Title (a && b)', /only or-blocks/],
    ['#Title . #Name', /"anything" of the match syntax is not supported/],
    ['^#Title #Name', /"start" of the match syntax is not supported/],
    [
      '#Title (dan|masing-masing)',
      /no cell has the text "masing-masing"; as cells it is: masing - masing/,
    ],
    ['#Cap? #Name?', /every step of the rule is optional/],
  ])('%s', (rule, message) => {
    const { problems } = compile(rule);
    expect(problems.list.map((problem) => problem.message).join('\n')).toMatch(message);
    expect(problems.list[0]).toMatchObject({ file: 'rules.tsv', line: 2 });
  });

  test.each([
    '[<a>#Name]? #Title',
    '[<a>#Acting{0,2}] #Title',
    '#Title (#Cap|dan #Cap)+? #Region',
    '#Title (dan|serta){0,2} #Name',
  ])('takes %s', (rule) => {
    expect(compile(rule).problems.list).toEqual([]);
  });
});
