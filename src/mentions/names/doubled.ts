/** Names that another one has run into: "Puan Maharani Puan Maharani", "Jubir Hendri Nurlela Sanjaya"; only `kliping/deep` parts them. */
import type { Attachment } from '../officials/officials.js';
import { foldedRun, type Reading } from '../release.js';

/** Words of a name that are looked at. */
const LONGEST = 8;

/** Lets a name begin where that of somebody whom the release names elsewhere does. */
export function partNames(reading: Reading, found: readonly Attachment[]): void {
  const { document, names, titles } = reading;
  const { personalOffices } = reading.knowledge.lexicon.data;
  const staff = new Set(
    found.flatMap(({ title, name }) =>
      personalOffices.includes(titles[title]!.office) ? [name] : [],
    ),
  );
  const runOf = (from: number, to: number): string => foldedRun(document, from, to);
  const whole = new Set(
    names.filter(({ from, to }) => to - from > 1).map(({ from, to }) => runOf(from, to)),
  );
  const words = new Set(
    names.filter(({ from, to }) => to - from === 1).map(({ from, to }) => runOf(from, to)),
  );
  names.forEach((name, i) => {
    const { from, to } = name;
    if (to - from < 3 || to - from > LONGEST) return;
    const half = (to - from) / 2;
    const isTwice = Number.isInteger(half) && runOf(from, from + half) === runOf(from + half, to);
    const behind = isTwice ? from + half : from + 1;
    // "Jubir Gunawan Hendri Saputra" tells whose spokesman he is.
    const isOther = staff.has(i) && words.has(runOf(from, behind));
    if (isTwice || (isOther && whole.has(runOf(behind, to)))) name.from = name.fullFrom = behind;
  });
}
