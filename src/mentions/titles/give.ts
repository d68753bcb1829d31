/** Giving a title to a name, as the rules that only `kliping/deep` carries do it. */
import type { Attachment, Place } from '../officials/officials.js';
import type { Reading } from '../release.js';
import type { TitleCandidate } from './titles.js';

/** Gives a title to a name; returns the cell of the name, which may have a title on its other side, too. */
export function give({ cells, named, found }: Place, title: number, name: number): number {
  found.push({ title, name: cells.ref[name]! });
  named.add(cells.ref[name]!);
  return name;
}

/** Leaves those attachments, in the caller's own list. */
export function keepOnly(found: Attachment[], kept: readonly Attachment[]): void {
  found.length = 0;
  for (const attachment of kept) found.push(attachment);
}

/** What a title that a rule makes is told by: its tokens, its office and its body. */
type Told = Pick<TitleCandidate, 'from' | 'to' | 'sentence' | 'office' | 'institution'>;

/** Notes a title that no table knows, current and of one body; returns its index. */
export const titleIn = ({ titles }: Reading, told: Told): number =>
  titles.push({
    ...told,
    acting: null,
    standing: 'current',
    level: 'any',
    region: -1,
    body: null,
    regional: false,
    bodiless: false,
  }) - 1;
