/** Units that only the offices of a province have: a Kanwil has Bidang and Divisi; only `kliping/deep` asks. */
import { foldedTokens } from '../../document/tokens.js';
import { type Reading, textOf } from '../../mentions/release.js';
import type { TitleCandidate } from '../../mentions/titles/titles.js';

/** "Bidang Pendidikan Madrasah". */
export const isProvincial = ({ knowledge: { lexicon } }: Reading, name: string): boolean =>
  lexicon.provincial?.has(foldedTokens(name).join(' ')) ?? false;

/** Words of a title in front of the unit's own name, at most: "Plt Kepala Divisi Keimigrasian". */
const LONGEST_HEAD = 4;

/** "Kepala Divisi Keimigrasian", "Kabid PHU": the head of such a unit, which the title does not name as a body. */
export function headsProvincial(
  { institution, office, from, to }: TitleCandidate,
  { document, knowledge: { lexicon } }: Reading,
): boolean {
  if (institution >= 0 || !lexicon.provincial) return false;
  const [head] = textOf(document, from, to).split('(', 1);
  const words = foldedTokens(head!);
  const unit = foldedTokens(office).pop();
  for (let k = 1; k < words.length && k <= LONGEST_HEAD; k++)
    if (lexicon.provincial.has(`${unit} ${words.slice(k).join(' ')}`)) return true;
  return false;
}
