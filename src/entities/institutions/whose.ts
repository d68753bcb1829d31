/** Names that tell whose bodies a release means: the country's, or its own place's; only `kliping/deep` asks for them. */
import { CAPITAL } from './national.js';
import { fold } from '../../document/tokens.js';
import { EntryType } from '../../gazetteer/lexicon.js';
import type { InstitutionCandidate } from '../../mentions/institutions/institutions.js';
import { once, type Reading, textOf } from '../../mentions/release.js';

/**
 * "Ketua Umum Apindo" heads an association of the country; "Ikatan Dokter Indonesia": an association that the release
 * names in full and gives neither a region nor a leader is that of the country, and so is its short form.
 */
export function associations(
  reading: Reading,
  explicit: ReadonlyMap<string, unknown>,
  home: string | null,
): Set<string> {
  const { institutions, titles, document, tagged, knowledge } = reading;
  const { lexicon } = knowledge;
  const levelOf = (word: string): string | undefined =>
    lexicon.levelWords.get(lexicon.wordIds.get(word) ?? -1);
  const found = new Set<string>();
  for (const { sentence, kind, region, name, from, to, regionFrom } of institutions) {
    if (sentence < 0 || kind !== 'community' || region >= 0 || explicit.has(fold(name))) continue;
    // "Ikatan Dokter Indonesia Kabupaten"
    if (tagged.leading[to - 1]?.type === EntryType.regionPrefix) continue;
    const words = fold(name).split(' ');
    const last = words[words.length - 1]!;
    const inFull = fold(textOf(document, from, regionFrom)).includes(` ${last}`);
    // "Indonesian Parking Association": the word for the country and one letter.
    const level = levelOf(last) ?? levelOf(words[0]!.slice(0, -1));
    if ((level === 'national' || level === 'country') && inFull) found.add(fold(name));
  }
  // "Ketua Ikatan Dokter Indonesia" may be that of the kabupaten; in the capital it is the country's.
  if (home === CAPITAL) return found;
  for (const { institution } of titles)
    if (institution >= 0) found.delete(fold(institutions[institution]!.name));
  for (const name of headedNationally(reading)) found.add(name);
  return found;
}

/** Folded names of the associations that somebody heads as those of the country, and that the release gives no region. */
export const headedNationally = once(
  ({ institutions, titles, knowledge: { lexicon } }: Reading): ReadonlySet<string> => {
    const found = new Set<string>();
    for (const { institution, office } of titles) {
      const body = institutions[institution];
      if (body?.kind === 'community' && lexicon.nationalOffices?.has(office))
        found.add(fold(body.name));
    }
    for (const { name, region } of institutions) if (region >= 0) found.delete(fold(name));
    return found;
  },
);

/** "Sekretaris Dinas Kominfo … Dinas Kominfo Provinsi Riau": without a region it is that of the release's own place. */
export function ownAgencies(
  { institutions, titles }: Reading,
  explicit: ReadonlyMap<string, readonly { from: number }[]>,
): Set<string> {
  const own = new Set<string>();
  const held = new Set(titles.map(({ institution }) => institution));
  institutions.forEach(({ sentence, kind, region, level, name, from }, i) => {
    if (sentence < 0 || kind !== 'local-agency' || region >= 0) return;
    const [first] = explicit.get(fold(name)) ?? [];
    if (first && (level === 'province' || (held.has(i) && from < first.from))) own.add(fold(name));
  });
  return own;
}

/** "Ketua Umum TP PKK Rina … Ketua TP PKK Siak Dewi": whoever heads the association of the country, beside somebody who heads a branch. */
export function headedAbove({
  institutions,
  titles,
  knowledge: { lexicon },
}: Reading): InstitutionCandidate[] {
  const branches = new Set<string>();
  for (const { institution, office } of titles) {
    const body = institutions[institution];
    if (!body || body.region < 0 || body.kind !== 'community') continue;
    if (!lexicon.nationalOffices?.has(office)) branches.add(fold(body.name));
  }
  return titles.flatMap(({ institution, office }) => {
    const body = institutions[institution];
    const isOpen = body && body.region < 0 && branches.has(fold(body.name));
    return isOpen && lexicon.nationalOffices?.has(office) ? [body] : [];
  });
}
