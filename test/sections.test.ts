import { parse } from '../src/index.js';
import { marked } from './helpers.js';

/** Sections as "kind: first words", runs of one kind joined. */
function kindsOf(text: string): string[] {
  const kinds = parse(text).sections.map(({ kind }) => kind);
  return kinds.filter((kind, i) => kind !== kinds[i - 1]);
}

const TITLE = 'KPU Paser Gelar Rapat Pleno Terbuka';
const BODY =
  'TANA PASER – Komisi Pemilihan Umum Kabupaten Paser menggelar rapat pleno terbuka di aula kantor, Kamis (23/6/2022). Rapat dihadiri perwakilan partai politik dan pengawas.';

/** Kind of the section in which the braces of `source` stand. */
function kindAt(source: string): string | undefined {
  const { text, spans } = marked(source);
  const [span] = spans;
  return parse(text).sections.find(({ start, end }) => start <= span!.start && span!.end <= end)
    ?.kind;
}

describe('sections', () => {
  test('headline and story', () => {
    const { text, spans } = marked(`{${TITLE}}\n\n{${BODY}}`);
    expect(parse(text).sections).toEqual([
      { kind: 'title', start: spans[0]!.start, end: spans[0]!.end },
      { kind: 'body', start: spans[1]!.start, end: spans[1]!.end },
    ]);
    expect(parse(text).title).toEqual(spans[0]);
  });

  test.each<[string, string]>([
    ['a story alone', BODY],
    ['a first line that ends like a sentence', `Ketua KPU Paser membuka rapat itu.\n\n${BODY}`],
    ['a dateline in the first line', `TANA PASER – Rapat pleno terbuka digelar\n\n${BODY}`],
    ['nothing', ''],
    ['blanks only', ' \n\n\t'],
  ])('no headline: %s', (_, text) => {
    expect(parse(text).title).toBeNull();
  });

  test.each<[string, string]>([
    [
      'related',
      `${TITLE}\n\n${BODY}\n\n{Baca Juga: Wabup Paser Resmikan Jembatan Gantung}\n\n${BODY}`,
    ],
    [
      'related',
      `${TITLE}\n\n${BODY}\n\nBaca Juga\n\n{Bupati Lepas Kafilah MTQ ke Dumai}\n\nTulis Komentar`,
    ],
    [
      'related',
      `${TITLE}\n\n${BODY}\n\n{Baca juga :  Dapur Umum Layani Tiga Ratus Pengungsi}\n\n${BODY}`,
    ],
    ['related', `${TITLE}\n\n${BODY}\n\nBerita Terkait\n\n{Persiba Undang Klub Paser Uji Coba}`],
    ['related', `${TITLE}\n\n${BODY.slice(0, -1)} di sana. {Baca juga: Bupati Lepas Kafilah MTQ}`],
    ['footer', `${TITLE}\n\n${BODY}\n\n{Tulis Komentar}`],
    ['footer', `${TITLE}\n\n${BODY}\n\n{Copyright © 2020 PPID Kabupaten Paser}`],
    ['footer', `${TITLE}\n\n${BODY}\n\n{#KPUPaser #Pemilu2024}`],
    ['footer', `${TITLE}\n\n${BODY} {#DISKOMINFO #PPID}`],
    [
      'footer',
      `${TITLE}\n\n${BODY}\n\nCopyright © 2020\n\n{Jalan Noto Sunardi Nomor 1 Tanah Grogot}`,
    ],
    ['footer', `${TITLE}\n\n${BODY} {(Humas KPU Paser)}`],
    ['footer', `{Home / Daerah}\n\n${TITLE}\n\n${BODY}`],
    ['footer', `${TITLE}\n\n${BODY}\n\n{***}\n\n${BODY}`],
    ['caption', `${TITLE}\n\n{Teks foto: Ketua KPU Paser memimpin rapat}\n\n${BODY}`],
    ['caption', `${TITLE}\n\n{Foto: Humas KPU Paser}\n\n${BODY}`],
    ['byline', `${TITLE}\n\n{Penulis: Ratna Dewi}\n\n${BODY}`],
    ['byline', `${TITLE}\n\n${BODY}\n\n{Pewarta: Ratna Dewi}`],
    [
      'body',
      `${TITLE}\n\n${BODY}\n\n{Hari itu masyarakat boleh membagikan pendapat melalui kotak saran yang ada di kantor.}`,
    ],
    [
      'body',
      `${TITLE}\n\n${BODY}\n\n{Warga yang baca juga berita di papan pengumuman kecamatan diminta memeriksa namanya di sana.}`,
    ],
    ['body', `${TITLE}\n\n${BODY}\n\n{1. Daftar pemilih tetap;}\n2. Logistik pemilu;\n\n${BODY}`],
    ['body', `${TITLE}\n\n${BODY}\n\n{“Kami siap.”}\n\n${BODY}`],
  ])('%s: %j', (kind, source) => {
    expect(kindAt(source)).toBe(kind);
  });

  test('the story goes on behind a link', () => {
    expect(kindsOf(`${TITLE}\n\n${BODY}\n\nBaca Juga: Wabup Resmikan Jembatan\n\n${BODY}`)).toEqual(
      ['title', 'body', 'related', 'body'],
    );
  });

  test('a list of bulleted links ends with its last bullet', () => {
    const text = `${TITLE}\n\n${BODY}\n\nBaca Juga\n\n- Bupati Lepas Kafilah MTQ\n\n{“Rapat ini penting,” ujarnya.}\n\n${BODY}`;
    expect(kindAt(text)).toBe('body');
  });

  test('a link inside a list of links does not end it', () => {
    const text = `${TITLE}\n\n${BODY}\n\nBaca Juga\n\nBaca Juga: Rapat Pleno\n\n{Bupati Lepas Kafilah MTQ}\n\nTulis Komentar`;
    expect(kindAt(text)).toBe('related');
  });

  test('a list of links in front of the story stays one when page furniture follows', () => {
    const links = '- Wali Kota Lepas Atlet Porprov\n- Rapat Staf Bulanan di Siak';
    const text = `{${links}}\n${TITLE}\n${BODY}\n\nTulis Komentar`;
    expect(kindsOf(marked(text).text)).toEqual(['related', 'title', 'body', 'footer']);
  });

  test('a list of links in front of the story is no story', () => {
    const text = `- Bupati Lepas Kafilah MTQ\n- Wabup Resmikan Jembatan\n- DPRD Terima Aspirasi\n\n${TITLE}\n\n${BODY}`;
    expect(kindsOf(text)).toEqual(['related', 'title', 'body']);
  });

  test('a list of links in front of its heading, behind which the story goes on', () => {
    const links = '- Bupati Lepas Kafilah MTQ\n- Wabup Resmikan Jembatan';
    expect(kindsOf(`${TITLE}\n\n${BODY}\n${links}\nBaca Juga\n${BODY}`)).toEqual([
      'title',
      'body',
      'related',
      'body',
    ]);
    // What the story lists, and links behind the heading.
    expect(kindsOf(`${TITLE}\n\n${BODY}\n${links}\nBaca Juga\nDPRD Terima Aspirasi`)).toEqual([
      'title',
      'body',
      'related',
    ]);
  });

  test('line ends do not matter', () => {
    const text = `${TITLE}\n\n${BODY}\n\nBaca Juga\n\nBupati Lepas Kafilah MTQ\n\nTulis Komentar`;
    expect(kindsOf(text.replaceAll('\n', '\r\n'))).toEqual(kindsOf(text));
    expect(kindsOf(text.replaceAll('\n', '\r'))).toEqual(kindsOf(text));
  });

  test('every word of a release is in a section, and sections are in order', () => {
    const text = `Home / Daerah\n\n${TITLE}\n\n${BODY}\n\nBaca Juga: Wabup Resmikan Jembatan\n\n${BODY} (Humas)\n#KPU\n`;
    const { sections } = parse(text);
    let rest = text;
    for (const { start, end } of [...sections].reverse())
      rest = rest.slice(0, start) + rest.slice(end);
    expect(rest.trim()).toBe('');
    sections.forEach(({ start, end }, i) => {
      expect(end).toBeGreaterThan(start);
      if (i > 0) expect(start).toBeGreaterThanOrEqual(sections[i - 1]!.end);
    });
  });
});

test('sections stay in order where a dateline is glued behind a line of furniture', () => {
  const lead = 'Kuasa hukum minta teradu direhabilitasi nama baiknya';
  const { sections } = parse(
    `Copyright © 2020 ${lead}Jakarta (ANTARA) - ${'Sidang dibuka Ketua Majelis. '.repeat(8)}`,
  );
  expect(sections.map(({ start }) => start)).toEqual(
    sections.map(({ start }) => start).sort((a, b) => a - b),
  );
});

describe('text outside the story gives nothing', () => {
  const outside =
    'Ketua KPU Bengkalis Zulkarnain Hasbi Lantik PPK Kabupaten Siak, Senin (2/12/2024)';
  test.each<[string, string]>([
    ['a link', `${TITLE}\n\n${BODY}\n\nBaca Juga: ${outside}\n\n${BODY}`],
    [
      'a link behind its heading',
      `${TITLE}\n\n${BODY}\n\nBaca Juga\n\n${outside}\n\nTulis Komentar`,
    ],
    ['a footer', `${TITLE}\n\n${BODY}\n\nTulis Komentar\n\n${outside}`],
  ])('%s', (_, text) => {
    const record = parse(text);
    expect(record.officials).toEqual([]);
    expect(record.regions.map(({ code }) => code)).toEqual(['64.01']);
    expect(new Set(record.dates.map(({ iso }) => iso))).toEqual(new Set(['2022-06-23']));
    expect(
      record.institutions.flatMap(({ mentions }) => mentions.map(({ text: form }) => form)).join(),
    ).not.toMatch(/Bengkalis|Siak|PPK/);
  });
});

describe('dateline', () => {
  const rest =
    'Rapat pleno terbuka digelar di aula kantor pada Kamis (23/6/2022) dan dihadiri banyak orang.';
  test.each<[string, string, string, string | null, string | null]>([
    ['capitals and dash', '{BENGKALIS} – ', 'BENGKALIS', '14.03', null],
    ['hyphen', '{BENGKALIS} - ', 'BENGKALIS', '14.03', null],
    ['em dash', '{BENGKALIS}— ', 'BENGKALIS', '14.03', null],
    ['glued dash', '{BENGKALIS}– ', 'BENGKALIS', '14.03', null],
    [
      'with a site',
      '{KUTAI KARTANEGARA, kabarsadu.com} – ',
      'KUTAI KARTANEGARA',
      '64.02',
      'kabarsadu.com',
    ],
    ['with an office', '{Arosuka (Kesbangpol)} - ', 'Arosuka', '13.02', 'Kesbangpol'],
    ['with an agency', '{Jakarta (ANTARA)} - ', 'Jakarta', '31', 'ANTARA'],
    ['a seat of government', '{SELATPANJANG} – ', 'SELATPANJANG', '14.10', null],
    ['ends with a full stop', '{Gerung, Diskominfotik}. ', 'Gerung', '52.01', 'Diskominfotik'],
    ['of a kota', '{PEKANBARU} – ', 'PEKANBARU', '14.71', null],
    ['no region', '{WASHINGTON} – ', 'WASHINGTON', null, null],
    ['a bar', '{BENGKALIS} | ', 'BENGKALIS', '14.03', null],
    ['a colon', '{Bengkalis}: ', 'Bengkalis', '14.03', null],
    ['a colon behind a paper', '{SIAK (Harian)}: ', 'SIAK', '14.08', 'Harian'],
    ['of a place in its region', '{Bangli, Bali (KABAR)} - ', 'Bangli', '51.06', 'KABAR'],
    ['of a place in its region alone', '{BANGLI, BALI} – ', 'BANGLI', '51.06', null],
    [
      'of a place in its region, and a site',
      '{Siak, Riau, kabarsadu.com} – ',
      'Siak',
      '14.08',
      'kabarsadu.com',
    ],
    ['a bar behind a site', '{SIAK, kabarsadu.com} | ', 'SIAK', '14.08', 'kabarsadu.com'],
  ])('%s', (_, source, place, region, publisher) => {
    const { text, spans } = marked(`${TITLE.replace('Paser ', '')}\n\n${source}${rest}`);
    const { dateline } = parse(text);
    expect(dateline).toMatchObject({ ...spans[0], place, region, publisher });
  });

  test.each<[front: string, dateline: string]>([
    // what portals quote in front of the story, without a break
    ['itu tugas kita semua', '{Siak (KABAR)} - '],
    ['Itu tugas kita semua.', '{Siak (KABAR)} - '],
    ['itu tugas kita semua pada 2024', '{Siak (KABAR)} - '],
    ['itu tugas KPU dan DPR', '{Siak (KABAR)} - '],
    ['“Itu tugas kita semua,”', '{Dumai, Riau (KABAR)} - '],
  ])('glued to a pull quote: %s', (front, dateline) => {
    const { text, spans } = marked(`${front}${dateline}${rest} ${rest}`);
    const record = parse(text);
    expect(record.dateline).toMatchObject({ ...spans[0], publisher: 'KABAR' });
    expect(record.regions[0]!.mentions[0]).toMatchObject({ start: spans[0]!.start });
  });

  test.each<string>([
    rest,
    'Rapat itu – yang pertama tahun ini – digelar di aula kantor dan dihadiri banyak orang.',
    'Ketua KPU Bengkalis Zulkarnain Hasbi - didampingi anggota - membuka rapat itu.',
    'Sebanyak 20-30 orang hadir.',
    'WASHINGTON: Rapat itu digelar di aula kantor dan dihadiri banyak orang.',
    'Bupati Siak: Rapat itu digelar di aula kantor dan dihadiri banyak orang.',
  ])('none: %j', (text) => {
    expect(parse(`${TITLE}\n\n${text}`).dateline).toBeNull();
  });
});

test('a dateline begins with its line, whatever stands in front', () => {
  for (const front of ['', ' ', '\uFEFF', '\r', '\u2028']) {
    const text = `H\n\nTulis Komentar\n\n${front}ACEH UTARA, kabar.com– ${'Polres menangkap enam orang. '.repeat(6)}`;
    expect(parse(text).dateline).toMatchObject({ place: 'ACEH UTARA', publisher: 'kabar.com' });
  }
});

describe('published', () => {
  test('the date line of the portal', () => {
    const { text, spans } = marked(
      `${TITLE}\n\nPenulis: Ratna Dewi, {Jumat, 24 Juni 2022}\n\n${BODY}`,
    );
    expect(parse(text).published).toEqual({ ...spans[0], iso: '2022-06-24', basis: 'stated' });
  });

  test('a date line of its own', () => {
    const { text, spans } = marked(`${TITLE}\n\n{Jumat, 24 Juni 2022 - 17:20 WITA}\n\n${BODY}`);
    expect(parse(text).published).toEqual({
      ...spans[0],
      iso: '2022-06-24T17:20+08:00',
      basis: 'stated',
    });
  });

  test('the portal comes before the option', () => {
    const text = `${TITLE}\n\nPenulis: Ratna Dewi, Jumat, 24 Juni 2022\n\n${BODY}`;
    expect(parse(text, { publishedAt: '2022-07-01' }).published?.iso).toBe('2022-06-24');
  });

  test('else the option', () => {
    expect(parse(BODY, { publishedAt: '2022-06-24' }).published).toEqual({
      iso: '2022-06-24',
      basis: 'stated',
    });
  });

  test('else nothing: a day of the story is no day of publication', () => {
    expect(parse(`${TITLE}\n\n${BODY}`).published).toBeNull();
  });
});
