/** Words that stay in lower case inside a name: no longer than this ("dan", "di", "ke"). */
const SHORT = 3;

/**
 * A name with capitals as Indonesian writes them.
 *
 * @example titleCase('badan keuangan dan aset daerah') // 'Badan Keuangan dan Aset Daerah'
 */
export function titleCase(text: string): string {
  let titled = '';
  for (let from = 0; from <= text.length;) {
    const blank = text.indexOf(' ', from);
    const end = blank < 0 ? text.length : blank;
    const word = text.slice(from, end);
    const stays = from > 0 && word.length <= SHORT && word === word.toLowerCase();
    titled += stays ? word : word.charAt(0).toUpperCase() + word.slice(1);
    if (blank >= 0) titled += ' ';
    from = end + 1;
  }
  return titled;
}

/** Code part from which a kabupaten/kota code is a kota's (Kepmendagri 300.2.2-2430/2025). */
export const FIRST_CITY = 71;

/**
 * The official name of a province, kabupaten or kota by its code and its short
 * name, where nothing is irregular about it.
 *
 * @example officialName('14.03', 'bengkalis') // 'Kabupaten Bengkalis'
 */
export function officialName(code: string, short: string): string {
  const second = code.slice(3);
  if (second === '') return titleCase(short);
  return `${Number(second) >= FIRST_CITY ? 'Kota' : 'Kabupaten'} ${titleCase(short)}`;
}
