/** Words that stay in lower case inside a name: no longer than this ("dan", "di", "ke"). */
const SHORT = 3;

/**
 * A name with capitals as Indonesian writes them.
 *
 * @example titleCase('badan keuangan dan aset daerah') // 'Badan Keuangan dan Aset Daerah'
 */
export function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word, i) => (i > 0 && word.length <= SHORT && word === word.toLowerCase() ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');
}
