/** Provinces, kabupaten and kota of the tables, and their names. */
import { foldedTokens } from '../../src/document/tokens.js';
import { EntryType } from '../../src/gazetteer/compiled.js';
import { officialName } from '../../src/gazetteer/title-case.js';
import type { Problems } from './tables.js';
import type { VocabularyBuilder } from './vocabulary.js';
import type { Tables } from './row-table.js';

/** The words for its level in front of an official name. */
export const PREFIXED = /^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota|Provinsi|Daerah Istimewa|Daerah Khusus Ibukota|Daerah Khusus)\s+/;

export function compileRegions(tables: Tables, vocabulary: VocabularyBuilder, problems: Problems) {
  const codes: string[] = [];
  const names: string[] = [];
  for (const { cells } of [...tables.provinces, ...tables.regencies]) {
    codes.push(cells['code']!);
    names.push(cells['name']!);
  }
  const indexOf = new Map(codes.map((code, i) => [code, i]));
  const bare = new Map(tables.bare.map(({ cells }) => [cells['name']!.toLowerCase(), cells['rule'] as 'support' | 'prefix']));
  interface Form {
    regions: Set<number>;
    bare: 'yes' | 'support' | 'prefix';
    own: boolean;
    seat: boolean;
    caseRule: string;
    form: string;
  }
  const forms = new Map<string, Form>();
  const add = (form: string, code: string, how: { own: boolean; seat?: boolean; caseRule: string }): boolean => {
    const region = indexOf.get(code);
    if (region === undefined) return false;
    const key = `${foldedTokens(form).join(' ')}\t${how.seat ?? false}`;
    const known = forms.get(key);
    if (known) known.regions.add(region);
    else {
      forms.set(key, {
        regions: new Set([region]),
        bare: bare.get(form.toLowerCase()) ?? 'yes',
        own: how.own,
        seat: how.seat ?? false,
        caseRule: how.caseRule,
        form,
      });
    }
    return true;
  };
  codes.forEach((code, i) => add(names[i]!.replace(PREFIXED, ''), code, { own: true, caseRule: 'any' }));
  codes.forEach((code, i) => {
    if (names[i]!.startsWith('Daerah ')) add(names[i]!, code, { own: false, caseRule: 'cap' });
  });
  for (const row of tables.former) {
    // "Pontianak" is today's kota; only "Kabupaten Pontianak" was another.
    const short = row.cells['name']!.replace(PREFIXED, '');
    const form = forms.get(`${foldedTokens(short).join(' ')}\tfalse`)?.own ? row.cells['name']! : short;
    if (!add(form, row.cells['code']!, { own: false, caseRule: 'cap' })) {
      problems.add(row, `no region has the code ${row.cells['code']}`);
    }
  }
  for (const row of tables.aliases) {
    if (!add(row.cells['alias']!, row.cells['code']!, { own: false, caseRule: row.cells['case']! })) {
      problems.add(row, `no region has the code ${row.cells['code']}`);
    }
  }
  for (const row of tables.seats) {
    if (!add(row.cells['place']!, row.cells['code']!, { own: false, seat: true, caseRule: 'cap' })) {
      problems.add(row, `no region has the code ${row.cells['code']}`);
    }
  }
  const capitals: Record<string, string> = {};
  for (const row of tables.capitals) {
    const { province, code } = row.cells;
    if (!indexOf.has(code!)) problems.add(row, `no region has the code ${code}`);
    else if (!code!.startsWith(`${province}.`)) problems.add(row, `${code} does not lie in ${province}`);
    else capitals[province!] = code!;
  }
  for (const row of tables.bodySeats)
    if (!indexOf.has(row.cells['code']!)) problems.add(row, `no region has the code ${row.cells['code']}`);
  const regionForms = [...forms.values()].map((form, row) => {
    vocabulary.add(form.form, EntryType.region, row, form.caseRule);
    return { regions: [...form.regions], bare: form.bare, own: form.own, seat: form.seat };
  });
  const told = names.map((name, i) => (name === officialName(codes[i]!, foldedTokens(name.replace(PREFIXED, '')).join(' ')) ? '' : name));
  return { regionCodes: codes.join('\n'), regionNames: told.join('\n'), regionForms, capitals };
}
