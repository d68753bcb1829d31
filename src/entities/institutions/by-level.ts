/** What the level of a body tells of its name and kind once it is known; only `kliping/deep` asks. */
import { fold } from '../../document/tokens.js';
import type { Lexicon } from '../../gazetteer/lexicon.js';
import type { LinkedInstitution } from './institutions.js';

/**
 * "Badan Pengendalian Lingkungan Hidup Republik Indonesia": an agency of the whole country; "DPRK Sabang": the chamber of
 * a kota; "Kementerian Sosial RI": a ministry, of the country as all are.
 */
export function nameByLevel(body: LinkedInstitution, lexicon: Lexicon): void {
  if (body.level === 'city') body.name = body.name.replace(/ Kabupaten$/, ' Kota');
  const isListed = body.acronym !== null;
  if (!isListed && body.kind === 'local-agency' && body.level === 'national')
    body.kind = 'state-agency';
  if (body.kind === 'ministry') body.name = withoutCountry(body.name, lexicon);
}

/** The level that a word so far from the end of a name tells, 1 for the last. */
export const levelAtEnd = (
  words: readonly string[],
  back: number,
  { levelWords, wordIds }: Lexicon,
): string | undefined => levelWords.get(wordIds.get(fold(words.at(-back) ?? '')) ?? -1);

/** "Republik Indonesia" at the end of a name. */
export const endsInCountry = (words: readonly string[], lexicon: Lexicon): boolean =>
  levelAtEnd(words, 1, lexicon) === 'country' && levelAtEnd(words, 2, lexicon) === 'united';

/** "Kementerian Keuangan RI", "Kementerian Kesehatan Republik Indonesia" without the words for the country. */
function withoutCountry(name: string, lexicon: Lexicon): string {
  const words = name.split(' ');
  const isLetters = words.at(-1) === words.at(-1)?.toUpperCase();
  if (isLetters && levelAtEnd(words, 1, lexicon) === 'national')
    return words.slice(0, -1).join(' ');
  return endsInCountry(words, lexicon) ? words.slice(0, -2).join(' ') : name;
}
