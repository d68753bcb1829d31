/** What the affixes of a folded word tell of it, for words that no table lists. */

/** Nouns made with pe-…-an, per-…-an, ke-…-an, -asi, -itas: how most units are named. */
const AFFIXED_NOUN = /^(?:(?:pe|ke)[A-Za-zÀ-ɏ]{4,}an|[A-Za-zÀ-ɏ]{3,}(?:asi|itas|isme))$/;
const PASSIVE = /^(?:di|ter)/;
/** Affixes that names do not have: "Penyelenggaraan", "Diharapkan", "Berdasarkan"; "Mengikuti"; "Sosialisasi". */
const BEFORE = /^(?:pe|ke|ber|ter|me|di)/;
const BEHIND = /(?:an|nya)$/;
const VERBAL = /^(?:men|mem|diper|berke|se)/;
/** "Sebastianus", "Seprianto": ends that names have, and no word with se-. */
const NAMING = /(?:[ai]nus|anto|iyono|uddin|syah|yanti)$/;
const NOMINAL = /(?:nya|itas|isme|asi|kan)$/;
/** Ends of pe- and me- in front of a root: "pen-didik-an", "per-tentang-an". */
const LINK = /^(?:ng|ny|[mnrl])(?=[A-Za-zÀ-ɏ])/;
/** How a root begins: a vowel, or consonants in front of one. "Dirmawan" is not di- and "rmaw". */
const ONSET = /^(?:[bcdfghjklmnpqrstvwyz]|kh|ng|ny|sy|[bdgkpt]r|[bgkps]l|s[kpt]r?)?[aiueo]/;
/** "Septiani" is not se- and "ptiani". */
const NO_ONSET = /^[bdgkpt][bcdfgjkmnpqtvxz]/;
/** Shortest root between two affixes, behind the verbal ones, in front of the nominal ones. */
const ROOT = 3;
const VERB = 4;

/** True for a noun made with pe-…-an or ke-…-an. */
export function isAffixedNoun(folded: string): boolean {
  return AFFIXED_NOUN.test(folded);
}

/** True for a word with the possessive -nya: "sapaan akrabnya". */
export function isPossessive(folded: string): boolean {
  return folded.length > 5 && folded.endsWith('nya');
}

/** True for a verb in the active: me-. */
export function isActive(folded: string): boolean {
  return folded.startsWith('me');
}

/** True for a verb in the passive: di-, ter-. */
export function isPassive(folded: string): boolean {
  return PASSIVE.test(folded);
}

/** True for a word whose affixes no name has. */
export function looksOrdinary(folded: string): boolean {
  if (!/^[A-Za-zÀ-ɏ]+$/.test(folded)) return false;
  const verb = NAMING.test(folded) ? undefined : VERBAL.exec(folded)?.[0];
  if (verb && folded.length - verb.length >= VERB && !NO_ONSET.test(folded.slice(verb.length)))
    return true;
  if ((NOMINAL.exec(folded)?.index ?? 0) >= ROOT) return true;
  const before = BEFORE.exec(folded)?.[0];
  const behind = BEHIND.exec(folded)?.index;
  if (before === undefined || behind === undefined || behind - before.length < ROOT) return false;
  const root = folded.slice(before.length);
  return ONSET.test(root) || (/^[pm]/.test(before) && ONSET.test(root.replace(LINK, '')));
}
