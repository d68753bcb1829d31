/** What the affixes of a folded word tell of it, for words that no table lists. */

/** Nouns made with pe-…-an, per-…-an, ke-…-an, -asi, -itas: how most units are named. */
const AFFIXED_NOUN = /^(?:(?:pe|ke)\p{L}{4,}an|\p{L}{3,}(?:asi|itas|isme))$/u;
const PASSIVE = /^(?:di|ter)/;
/** Affixes that names do not have: "Penyelenggaraan", "Berdasarkan", "Diharapkan". */
const ORDINARY =
  /^(?:(?:pe|ke|per|pem|pen|peng|ber|ter|me|di)\p{L}{3,}(?:an|kan|nya)|(?:men|mem|meng|meny|memper|diper|berke|sepe|se)\p{L}{4,}|\p{L}{3,}(?:nya|isasi|itas|isme|asi|kan))$/u;

/** True for a noun made with pe-…-an or ke-…-an. */
export function isAffixedNoun(folded: string): boolean {
  return AFFIXED_NOUN.test(folded);
}

/** True for a word with the possessive -nya: "sapaan akrabnya". */
export function isPossessive(folded: string): boolean {
  return folded.length > 5 && folded.endsWith('nya');
}

/** True for a verb in the passive: di-, ter-. */
export function isPassive(folded: string): boolean {
  return PASSIVE.test(folded);
}

/** True for a word whose affixes no name has. */
export function looksOrdinary(folded: string): boolean {
  return ORDINARY.test(folded);
}
