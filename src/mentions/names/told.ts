/** Names that what stands around them tells of, which only `kliping/deep` asks. */
import { EntryType } from '../../gazetteer/lexicon.js';
import { markAt } from '../../gazetteer/tagger.js';
import { hasTag, mayHold, maskOf } from '../../grammar/cells.js';
import { groupOf } from '../../grammar/rule.js';
import { Tag } from '../../grammar/tags.js';
import { Shape } from '../../document/tokens.js';
import { At, groundOf } from '../ground.js';
import type { Attachment, Place } from '../officials/officials.js';
import { isWord, type Reading, textOf } from '../release.js';
import { NAME_BITS } from '../token-tags.js';

/** "Zumiral Lestari dalam arahannya mengatakan", "moderator adalah Olfy Zuspitasari": two words or more are somebody's name. */
export function attestTold({ reading, cells, match }: Place): number {
  const at = groupOf(match, 'name')!.from;
  const name = reading.names[cells.ref[at]!]!;
  if (name.to - name.from > 1) name.attested = true;
  return match.from + 1;
}

const CALLED = maskOf(Tag.Nickname);

/** "Arief, sapaan akrab Kadis Kesehatan Siak": the office is theirs where the release names no other holder. */
export function attachCalled(reading: Reading, found: Attachment[]): void {
  const { titles, tagged } = reading;
  const offices = new Set(found.map(({ title }) => titles[title]!.office));
  for (const cells of reading.cells) {
    if (!mayHold(cells, CALLED)) continue;
    for (let i = 2; i < cells.length; i++) {
      if (!hasTag(cells, i, Tag.Nickname) || !hasTag(cells, i - 1, Tag.Comma)) continue;
      const title = i + (markAt(tagged, cells.from[i]!, EntryType.nicknameCue)?.length ?? 1);
      if (!hasTag(cells, i - 2, Tag.Name) || !hasTag(cells, title, Tag.Title)) continue;
      const { office, standing } = titles[cells.ref[title]!]!;
      if (standing !== 'current' || offices.has(office)) continue;
      found.push({ title: cells.ref[title]!, name: cells.ref[i - 2]! });
      offices.add(office);
    }
  }
}

/** "dan Istri Herawati Syahrial": the word for what somebody is, though it has a capital, is no part of the name. */
export function cutCues(reading: Reading): void {
  for (const name of reading.names) {
    const { from, to, fullFrom } = name;
    const isCue = markAt(reading.tagged, from, EntryType.personCue)?.length === 1;
    if (to - from < 2 || fullFrom !== from || !isCue) continue;
    // "selaku Khotib TGH. Hendri"
    const honor = markAt(reading.tagged, from + 1, EntryType.honorific)?.length ?? 0;
    const first = from + 1 + honor + (honor > 0 && isStop(reading, from + 1 + honor) ? 1 : 0);
    const isName = isWord(reading, first, NAME_BITS);
    if (first >= to || !isName || (honor === 0 && isWord(reading, from, NAME_BITS))) continue;
    name.from = name.fullFrom = first;
    // "Wanita Hasanah Siak" is a body.
    if (honor === 0 && to === first + 1 && groundOf(reading).bits[to]! & At.regionStart)
      name.sure = name.attested = false;
  }
}

const isStop = ({ document }: Reading, token: number): boolean =>
  textOf(document, token, token + 1) === '.';

/** "Jaminan Kesehatan (JK)": letters in brackets behind the words that they stand for are nobody, though a public figure is called so. */
export function dropLetters({ names, document }: Reading): void {
  const { flags, start, end } = document.tokens;
  for (const name of names) {
    const { from, to, figure } = name;
    if (figure < 0 || to - from > 1 || !(flags[from]! & Shape.upper)) continue;
    const letters = document.text.slice(start[from], end[from]);
    const first = from - 1 - letters.length;
    if (first < 0 || document.text[start[from - 1]!] !== '(') continue;
    const isTheirs = [...letters].every(
      (letter, k) => document.text[start[first + k]!]!.toUpperCase() === letter,
    );
    if (isTheirs) Object.assign(name, { sure: false, attested: false, speaking: false });
  }
}
