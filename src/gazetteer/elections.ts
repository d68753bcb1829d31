/** What elections of a kind fill (UU 7/2017 article 1, UU 10/2016 article 1). */
export const FILLED: Readonly<Record<string, { names: readonly string[]; level: string }>> = {
  pilpres: { names: ['Presiden', 'Wakil Presiden'], level: 'national' },
  pilgub: { names: ['Gubernur', 'Wakil Gubernur'], level: 'province' },
  pilbup: { names: ['Bupati', 'Wakil Bupati'], level: 'regency' },
  pilwali: { names: ['Wali Kota', 'Wakil Wali Kota'], level: 'city' },
};

/** Kinds that fill the offices of a region; together they are the election of all heads of regions. */
export const LOCAL_KINDS: readonly string[] = Object.keys(FILLED).filter(
  (kind) => FILLED[kind]!.level !== 'national',
);
