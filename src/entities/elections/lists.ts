/** Elections that share their first word: "Pemilihan Gubernur dan Wakil Gubernur Riau, serta Bupati dan Wakil Bupati Siak". */
import { Shape } from '../../document/tokens.js';
import { EntryType, WordFlag } from '../../gazetteer/lexicon.js';
import { FILLED } from '../../gazetteer/elections.js';
import { isWord, type Reading, textOf } from '../../mentions/release.js';

/** An election of which only the offices are named. */
export interface ListedElection {
  kind: string;
  /** Tokens covered. */
  from: number;
  to: number;
}

/** Tokens between two items of a list: ", serta", ", dan/atau". */
const JOINT = 4;

/** The elections whose offices a list names behind an election of a kind, which ends at token `at`; regions in between are skipped. */
export function listedBehind(
  reading: Reading,
  first: string,
  at: number,
  end: number,
): ListedElection[] {
  const found: ListedElection[] = [];
  if (first === 'pileg') return presidential(reading, at, end);
  if (!Object.hasOwn(FILLED, first)) return found;
  for (let i = at; i < end;) {
    const from = behindJoint(reading, behindRegion(reading, i), end);
    const next = from < 0 ? undefined : pairAt(reading, from, end);
    if (!next) break;
    found.push(next);
    i = next.to;
  }
  return found;
}

/** "pemilu legislatif dan presiden": the other of the two; "dan Presiden Hendri Saputra" is somebody. */
function presidential(reading: Reading, at: number, end: number): ListedElection[] {
  const from = behindJoint(reading, at, end);
  const [head, to] = officeAt(reading, from, end);
  if (to === undefined || head !== FILLED['pilpres']!.names[0]) return [];
  const isNamed =
    reading.document.tokens.flags[to]! & Shape.cap && !isWord(reading, to, WordFlag.month);
  return isNamed ? [] : [{ kind: 'pilpres', from, to }];
}

/** The token behind "Provinsi Riau". */
function behindRegion({ tagged }: Reading, i: number): number {
  const prefix = tagged.leading[i]?.type === EntryType.regionPrefix ? 1 : 0;
  const name = tagged.leading[i + prefix];
  return name?.type === EntryType.region ? i + prefix + name.length : i;
}

const isJoint = (reading: Reading, i: number): boolean =>
  isWord(reading, i, WordFlag.conjunction) || /^[,/]$/.test(textOf(reading.document, i, i + 1));

/** The token behind commas and conjunctions, or -1 where there are none. */
function behindJoint(reading: Reading, from: number, end: number): number {
  let i = from;
  while (i < end && i < from + JOINT && isJoint(reading, i)) i++;
  return i === from ? -1 : i;
}

/** The office at token `i`, and the token behind it; nothing for none. */
function officeAt({ knowledge, tagged }: Reading, i: number, end: number): [string, number] | [] {
  const mark = tagged.leading[i];
  return i < end && mark?.type === EntryType.office
    ? [knowledge.lexicon.data.offices[mark.row]!.office, i + mark.length]
    : [];
}

/** "Bupati dan Wakil Bupati": the two offices of one election. */
function pairAt(reading: Reading, from: number, end: number): ListedElection | undefined {
  const [head, behind] = officeAt(reading, from, end);
  if (behind === undefined) return undefined;
  const [deputy, to] = officeAt(reading, behindJoint(reading, behind, end), end);
  const kind = Object.keys(FILLED).find((key) => {
    const [one, two] = FILLED[key]!.names;
    return head === one && deputy === two;
  });
  return kind !== undefined && to !== undefined ? { kind, from, to } : undefined;
}
