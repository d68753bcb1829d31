/** "Bersama Gubernur Riau, Hendri meninjau pasar": the comma parts whom somebody is with from who acts; only `kliping/deep` tells. */
import { keepOnly } from '../titles/give.js';
import { isActive } from '../../gazetteer/affixes.js';
import { type Cells, hasAnyTag, hasTag, maskOf, mayHold } from '../../grammar/cells.js';
import { Tag } from '../../grammar/tags.js';
import { isVerb } from './behind.js';
import type { Attachment } from './officials.js';
import { foldedRun, type Reading, textOf } from '../release.js';

const TITLED = maskOf(Tag.Title);
const REPORTED = maskOf(Tag.Reporting, Tag.Passive, Tag.Preposition, Tag.Bridge);

/** Offices given so far that are looked at, from the last one. */
const MOST_FOUND = 64;

/** Takes an office from whoever acts behind it, where he was told before to hold another one. */
export function dropLed(reading: Reading, found: Attachment[]): void {
  const led = new Map<number, number>();
  for (const cells of reading.cells) {
    if (!mayHold(cells, TITLED)) continue;
    for (let i = 1; i + 3 < cells.length; i++)
      if (isLed(reading, cells, i)) led.set(cells.ref[i]!, cells.ref[i + 2]!);
  }
  const kept = found.filter(
    ({ title, name }, k) => led.get(title) !== name || !holdsOther(reading, found, k),
  );
  keepOnly(found, kept);
}

/** "Kepada Gubernur Riau, Hendri menyampaikan": somebody acts, and the title in front of the comma is led to. */
function isLed(reading: Reading, cells: Cells, i: number): boolean {
  if (!hasTag(cells, i, Tag.Title) || !hasTag(cells, i + 1, Tag.Comma)) return false;
  // "melantik Kadis Sosial Riau, Hendri sebagai Pj Bupati": nobody acts there
  const acts = isActing(reading, cells, i + 3) || isAside(reading, cells, i + 3);
  if (!hasTag(cells, i + 2, Tag.Name) || !acts) return false;
  if (hasTag(cells, i - 1, Tag.Oblique)) return true;
  // "Di hadapan Gubernur Riau, Hendri menyampaikan"
  if (hasTag(cells, i - 2, Tag.Locative) && hasTag(cells, i - 1, Tag.Lower)) return true;
  const verb = textOf(reading.document, cells.from[i - 1]!, cells.to[i - 1]!).toLowerCase();
  if (!isActive(verb) && !verb.startsWith('ber')) return false;
  // "Menanggapi Ketua KPU Siak, Hendri menyampaikan" begins with what somebody else said.
  return i === 1 || !hasAnyTag(cells, i - 1, REPORTED);
}

const isActing = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Lower) && isVerb(reading, cells, i);

/** "juga menyampaikan": a small word in front of a verb. */
const isAside = (reading: Reading, cells: Cells, i: number): boolean =>
  hasTag(cells, i, Tag.Common) && !hasTag(cells, i, Tag.Conj) && isActing(reading, cells, i + 1);

/** Whoever an attachment is of was told before to hold another office. */
function holdsOther(reading: Reading, found: readonly Attachment[], k: number): boolean {
  const words = wordsOf(reading, found[k]!.name);
  for (let j = k - 1; j >= 0 && j >= k - MOST_FOUND; j--) {
    const others = wordsOf(reading, found[j]!.name);
    if (words.every((word) => others.includes(word)))
      return isOther(reading, found[j]!.title, found[k]!.title);
  }
  return false;
}

const wordsOf = ({ names, document }: Reading, name: number): string[] =>
  foldedRun(document, names[name]!.from, names[name]!.to).split(' ');

/** "Camat" and "Bupati", or "Ketua KPU" and "Ketua DPRD": one office of two kinds of bodies. */
function isOther({ titles, institutions }: Reading, a: number, b: number): boolean {
  const [one, other] = [titles[a]!, titles[b]!];
  if (one.office !== other.office) return true;
  const [kind, next] = [one, other].map((title) => institutions[title.institution]?.kind);
  return kind !== undefined && next !== undefined && kind !== next;
}
