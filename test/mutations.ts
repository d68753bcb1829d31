/** Texts made out of releases as they arrive, and worse: fast-check arbitraries. */
import fc from 'fast-check';

type Change = (text: string) => string;

/** Longer texts only make a run longer. */
const LONGEST = 6000;

const at = (text: string, share: number): number => Math.floor(text.length * share);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc
  .tuple(share, share)
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

const insertAt = (text: string, where: number, piece: string): string =>
  text.slice(0, where) + piece + text.slice(where);

/** Characters that text does not show. */
const INVISIBLE = [
  '\u0000',
  '\uD83D',
  '\uDE00',
  '\uFEFF',
  '\u200B',
  '\u200D',
  '\u200F',
  '\u00AD',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u0301',
  '\uFFFD',
  '\r',
  '\n\n',
  '\t',
  '\u00A0',
];
const MARKS = [
  '“',
  '”',
  '"',
  '(',
  ')',
  '[',
  ']',
  '’',
  '–',
  ' - ',
  '/',
  '...',
  ',,',
  '{',
  '}',
  '\\',
  '😀',
  '👨‍👩‍👧',
  'e\u0301',
  'İ',
  'ß',
  'ﬁ',
];
const FURNITURE = [
  '\n\nBaca Juga: ',
  '\n\nTulis Komentar\n\n',
  '\n\nCopyright © 2020 ',
  '\n\nFoto: ',
  ' #KPU #Pemilu',
  '\n- ',
  ' (Humas)',
  '<p>',
  '&nbsp;',
];
const WORDS = [
  ' Rabu (10/6) ',
  ' 31 Februari 2020 ',
  ' kemarin ',
  ' pukul 25.61 WIB ',
  ' Senin-Rabu (3-5/6) ',
  ' 2 Januari 2020 - 3 Maret 2021 ',
  ' Solok ',
  ' Kab. ',
  ' Plt ',
  ' Mantan ',
  ' Dr. ',
  ', S.Sos., M.Si. ',
  ' Ketua ',
  ' KPU ',
  ' Pilkada ',
  ' akrab disapa ',
  ' ujarnya ',
  ' __proto__ ',
  ' constructor ',
];

/** Short pieces that have turned texts into other ones. */
export const PIECES: readonly string[] = [...INVISIBLE, ...MARKS, ...FURNITURE, ...WORDS];

/** A stretch that is put into a text somewhere. */
export const inserted: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
);

const decoded = (text: string, from: BufferEncoding, to: BufferEncoding): string =>
  Buffer.from(text, from).toString(to);

/** Changes of a whole text: encodings, line ends, blanks, case, marks. */
const WHOLE: readonly Change[] = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('.', ''),
  (text) => text.replaceAll('. ', '.'),
  (text) => text.replace(/\p{P}/gu, ''),
  (text) => text.replaceAll('“', '"').replaceAll('”', '"'),
  (text) => text.replace(/\p{Lu}\p{Ll}+/gu, '$&😀'),
  (text) => text.replace(/\p{Lu}\p{Ll}+/gu, (word) => [...word].join('\u200D')),
  (text) => text.replace(/^/gm, '\u200F'),
  (text) => text.replace(/\d/g, (digit) => String((Number(digit) * 7 + 3) % 10)),
  (text) => text.replace(/^(.*)$/gm, '<p>$1</p>'),
  (text) => decoded(text, 'utf8', 'latin1'),
  (text) => decoded(text, 'latin1', 'utf8'),
  (text) => decoded(text, 'utf8', 'utf16le'),
  (text) => decoded(text, 'utf16le', 'latin1'),
  (text) => [...text].reverse().join(''),
];

/** Lines (or words) in another order. */
const shuffled = (separator: string): fc.Arbitrary<Change> =>
  fc.infiniteStream(fc.nat(1000)).map((stream): Change => (text) => {
    const order = stream[Symbol.iterator]();
    return text
      .split(separator)
      .map((piece) => ({ piece, key: order.next().value as number }))
      .sort((a, b) => a.key - b.key)
      .map(({ piece }) => piece)
      .join(separator);
  });

const cut = stretch.map(
  ([a, b]): Change =>
    (text) =>
      text.slice(0, at(text, a)) + text.slice(at(text, b)),
);
const kept = stretch.map(
  ([a, b]): Change =>
    (text) =>
      text.slice(at(text, a), at(text, b)),
);
const doubled = stretch.map(
  ([a, b]): Change =>
    (text) =>
      text.slice(0, at(text, b)) + text.slice(at(text, a)),
);
const repeated = fc.tuple(share, fc.nat(40), fc.integer({ min: 2, max: 12 })).map(
  ([where, length, times]): Change =>
    (text) =>
      insertAt(text, at(text, where), text.substr(at(text, where), length).repeat(times)),
);
const filled = fc.tuple(share, inserted).map(
  ([where, piece]): Change =>
    (text) =>
      insertAt(text, at(text, where), piece),
);
const spliced = (release: fc.Arbitrary<string>): fc.Arbitrary<Change> =>
  fc.tuple(share, release, stretch).map(
    ([where, other, [a, b]]): Change =>
      (text) =>
        insertAt(text, at(text, where), other.slice(at(other, a), at(other, b))),
  );

/** The `releases`, each changed in one to six ways. */
export function mutated(releases: readonly string[]): fc.Arbitrary<string> {
  const release = fc.constantFrom(...releases);
  const change = fc.oneof(
    cut,
    kept,
    doubled,
    repeated,
    filled,
    filled,
    spliced(release),
    shuffled('\n'),
    shuffled(' '),
    fc.constantFrom(...WHOLE),
  );
  return fc
    .tuple(release, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) =>
      changes.reduce((now, apply) => apply(now), text.slice(0, LONGEST)).slice(0, LONGEST),
    );
}

/** Words of the `releases` in any order. */
export function jumbled(releases: readonly string[]): fc.Arbitrary<string> {
  const words = [...new Set(releases.join(' ').split(/\s+/))];
  return fc
    .array(fc.oneof(fc.constantFrom(...words), inserted), { minLength: 1, maxLength: 60 })
    .map((list) => list.join(' '));
}

/** Characters without sense: code points, and code units that need not pair up. */
export const senseless: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.nat(0xffff), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
);

/** Options that a caller may give. */
export const options = fc.record({
  publishedAt: fc.constantFrom(undefined, null, '2020-02-29', '2024-12-31', '1999-01-01'),
  homeRegion: fc.constantFrom(undefined, null, '14.03', '13', '13.72'),
});

/** Forms of the tables, and sentences in which rules find something. */
export interface Pieces {
  forms: readonly string[];
  sentences: readonly string[];
}

const CASES: readonly Change[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
];
/** What a rule may wait for behind its first words. */
const TAILS = [
  ...['', ' Siak', ' Kabupaten Siak', ' Hendri Saputra', ' dan', ' yang', ' di', ' RI'],
  ...[' iii', ' III', ' 3', ' (', ' )', ' "', ',', '.', ' -', ' X'],
];

/** The front of a sentence, one of its words replaced by a form: where a rule is promised what does not come. */
const cutShort = ({ forms, sentences }: Pieces): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sentences), share, share, fc.constantFrom(...forms), fc.boolean())
    .map(([sentence, end, place, form, replaces]) => {
      const words = sentence.split(' ');
      const kept = words.slice(0, 1 + (at(sentence, end) % words.length));
      if (replaces) kept[Math.floor(kept.length * place)] = form;
      return kept.join(' ');
    });

/** A few forms and fronts of sentences in a row, in any case, with any end. */
export const patched = (pieces: Pieces): fc.Arbitrary<string> => {
  const piece = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...pieces.forms) },
    { weight: 2, arbitrary: cutShort(pieces) },
  );
  const ended = fc
    .tuple(piece, fc.constantFrom(...CASES), fc.constantFrom(...TAILS))
    .map(([text, change, tail]) => change(text) + tail);
  return fc
    .tuple(fc.array(ended, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '. ', '\n'))
    .map(([texts, between]) => texts.join(between));
};
