/** Names that what stands beside them tells, and where they begin and end; `kliping/deep` only. */
import { parse } from '../../src/deep.js';

/** Officials and persons, in this order. */
const peopleIn = (text: string): string[] => {
  const { officials, people } = parse(text);
  return [...officials, ...people].map(({ name }) => name);
};

describe('where a name begins', () => {
  test.each<[string, string[]]>([
    ['Ketua KPU Siak, Ada Suci Zakbullah Idris memastikan hal itu.', ['Ada Suci Zakbullah Idris']],
    ['Ketua Bawaslu Siak, Niat Kasih Berkat Zalukhu membuka acara.', ['Niat Kasih Berkat Zalukhu']],
    ['Hendri Davnie dan Pilar Saga Ichsan hadir.', ['Hendri Davnie', 'Pilar Saga Ichsan']],
    ['Plt Kepala Dinas Drs. Suka, M.Pd hadir.', ['Suka']],
    ['Narasumber Prof FX Aji Saputro hadir.', ['FX Aji Saputro']],
    ['Menurut Drs. AH Zaturahman, warga siap.', ['AH Zaturahman']],
    ['Ketua PKK Kecamatan Zoco Zanaka Ibu Heldiana Nengkos hadir.', ['Heldiana Nengkos']],
    ['Hal itu dibacakan kuasa hukum paslon HT-UMAR Hendri Salim, SH.', ['Hendri Salim']],
    ['Hadir Dr. IGA Diah Zuniti, dan warga.', ['IGA Diah Zuniti']],
    ['Ketua DPRD Siak Heriyadi HM Zusuf hadir.', ['Heriyadi HM Zusuf']],
    ['Camat Mandau, Recky H. Zendow, hadir.', ['Recky H. Zendow']],
    ['Bupati Siak HM Zusuf hadir.', ['Zusuf']],
    ['Kepala Dinas Sosial Siak, Sutan Zalim hadir.', ['Sutan Zalim']],
    ['Bupati Siak Drs. Ec. Lambertus Zitmau, M.M hadir.', ['Lambertus Zitmau']],
    // Nobody, and events.
    ['Ketua KPU Siak, Rapat Pleno itu dibuka.', []],
    ['Bupati Siak, Jumat pagi, membuka acara.', []],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('where a name ends', () => {
  test.each<[string, string[]]>([
    ['Wakil Bupati Siak, Muhammad Pagi menghadiri rapat.', ['Muhammad Pagi']],
    ['Bupati Siak Hendri Pagi ini menghadiri rapat.', ['Hendri']],
    ['Anggota DPRD Kabupaten Siak, Suryanto AR menegaskan hal itu.', ['Suryanto AR']],
    ['Bupati Siak Budi AS hadir.', ['Budi AS']],
    ['Ketua Bawaslu Siak Abd.malik Saleh hadir.', ['Abd.malik Saleh']],
    ['Camat Siak H.moh.ikhsan hadir.', ['moh.ikhsan']],
    [
      'Ketua TP-PKK Siak, Ny. Dra. Fenny Ch Roring-Zumanauw, SIP, hadir.',
      ['Fenny Ch Roring-Zumanauw'],
    ],
    ['Menurut Hendri Saputra S, Pd., M.Pd, guru harus siap.', ['Hendri Saputra']],
    ['Hadir Hendri Najib Perwakilan Dinas Sosial Siak.', ['Hendri Najib']],
    [
      'Acara dihadiri pengurus dari Kabupaten Siak periode 2017-2021 yang dipimpin oleh Hendri Zandri\nSetiawan oleh warga.',
      ['Hendri Zandri Setiawan'],
    ],
    ['Anak bernama Raisa zaqiatul adzkiang (7 th) hadir.', ['Raisa zaqiatul adzkiang']],
    ['Bimbingan oleh Siti Norma asiyah dari Dinas Sosial.', ['Siti Norma asiyah']],
    ['Menurut dr. Izzatul Muna yang hadir, warga siap.', ['Izzatul Muna']],
    ['Hadir Camat Siak Hendri\nSetiawan oleh warga.', ['Hendri', 'Setiawan']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));

  test('a degree is glued to the name', () => {
    expect(parse('Camat Siak Hendri.SH hadir.').officials[0]).toMatchObject({
      name: 'Hendri',
      degrees: ['SH'],
    });
  });
});

describe('unknown words that are somebody', () => {
  test.each<[string, string[]]>([
    [
      'Bupati dan Wakil Bupati Siak Piter Zusbager – Wafhir Zosasi, hadir.',
      ['Piter Zusbager', 'Wafhir Zosasi'],
    ],
    [
      'Bupati dan Wakil Bupati Siak, Yermias Zisai,SH dan Lamek Zaniagasi,SE, hadir.',
      ['Yermias Zisai', 'Lamek Zaniagasi'],
    ],
    [
      'Lima nama yang dilantik adalah Yunadi, Mukhlis, Marwansyah dan Zurdin.',
      ['Yunadi', 'Mukhlis', 'Marwansyah', 'Zurdin'],
    ],
    [
      'Bantuan itu untuk korban yakni, Zarfan, Zardianto, dan Zembong.',
      ['Zarfan', 'Zardianto', 'Zembong'],
    ],
    ['Tiga tersangka yakni Zarman, Zurdin dan Zakib ditahan.', ['Zarman', 'Zurdin', 'Zakib']],
    ['Pandangan Fraksi PDIP disampaikan oleh Zupriadi dan warga.', ['Zupriadi']],
    ['Lima desa yang dipilih adalah Zukamaju, Zambekan, dan Zarengan.', []],
    ['Hal itu disampaikan oleh Pemerintah dan DPR.', []],
    [
      'Mereka adalah Zrenton Tarrant, Alexandre Zissonnette, dan Luca Traini.',
      ['Zrenton Tarrant', 'Alexandre Zissonnette', 'Luca Traini'],
    ],
    ['Trainer dari Siak, Zobiariasto, yang menyampaikan materi, hadir.', ['Zobiariasto']],
    ['Acara di Siak, Zambekan, yang berlokasi di tepi sungai, ramai.', []],
    ['Hadir Hendri Sumargo warga Sambek dan Zuseri warga Kejajang.', ['Hendri Sumargo', 'Zuseri']],
    ['Di Zambek dan Kejajang warga Siak ramai.', []],
    ['Surat itu ditandatangani Zusdiyarto dari perwakilan Opang.', ['Zusdiyarto']],
    ['Hadir pula Agustinus Zonaa (Bawaslu Kab. Siak).', ['Agustinus Zonaa']],
    ['Hadir pula Rumah Pemilu (KPU Siak).', []],
    ['Hadiah diraih oleh Zaidho asal Kalibeber.', ['Zaidho']],
    ['Puisi dibawakan oleh Durrotun Zasuha dan warga.', ['Durrotun Zasuha']],
    ['Sementara itu, Zupomo dari Dinas Sosial Siak menyampaikan hal itu.', ['Zupomo']],
    ['Hadir beberapa tokoh seperti Uya Zuya, dan warga.', ['Uya Zuya']],
    ['Zuhamdi, SIP, mewakili warga.', ['Zuhamdi']],
    [
      'Hadir Abubakar Abdullah, Suryanto Zandili, Zasrul Gailea, Zairia, dan Zukur Lilang.',
      ['Abubakar Abdullah', 'Suryanto Zandili', 'Zasrul Gailea', 'Zairia', 'Zukur Lilang'],
    ],
    [
      'Nama panelis yakni Zunda Maulana, dan Yundini Husni Djamal yang ditunjuk.',
      ['Zunda Maulana', 'Yundini Husni Djamal'],
    ],
    ['Hadir seniman tari seperti Mulyani, Zarnong dan Hengki.', ['Mulyani', 'Zarnong', 'Hengki']],
    ['Bupati meninjau pasar modern Rita, Selasa.', []],
    ['Dominikus Zedu, seorang warga, menyampaikan hal itu.', ['Dominikus Zedu']],
    ['Zarten Loremang, salah satu desa di Siak, ramai.', []],
    ['Bupati Siak, Jaya didampingi Camat Mandau.', ['Jaya']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('one person whose name is written in two ways', () => {
  test.each<[string, string[]]>([
    ['Ketua PMI Siak, Zushon menyebut hal itu. “Kami siap,” ungkap Zuhson.', ['Zushon']],
    [
      'Ketua KPU Siak Muhammad Zaesir Al Azhar hadir. Lebih lanjut Zaisir menyampaikan hal itu.',
      ['Muhammad Zaesir Al Azhar'],
    ],
    [
      'Ketua DPRD Siak Zafif Nur Hidayat hadir. Ketua DPRD Zafif Nurhidayat berpesan.',
      ['Zafif Nur Hidayat'],
    ],
    [
      'Ketua KPU Siak Muhammad Eko Zurnomo hadir. “Kami siap,” kata Eko Zurnomo.',
      ['Muhammad Eko Zurnomo'],
    ],
    [
      'Kabag Umum Siak Oktorianto Elisman Zulo hadir. “Kami siap,” kata Elisman Zulo.',
      ['Oktorianto Elisman Zulo'],
    ],
    [
      'Bupati Siak, Kornelius Zodi Mete hadir. Bupati, Zodi Mete mengingatkan warga. “Kami siap,” ucap Zodi Mete.',
      ['Kornelius Zodi Mete'],
    ],
    [
      'Ketua TP PKK Siak Nurlela Eko Zurnomo hadir. “Kami siap,” kata Eko Zurnomo.',
      ['Nurlela Eko Zurnomo', 'Eko Zurnomo'],
    ],
    [
      'Kabag Umum Siak Oktorianto Elisman Zulo dan Camat Mandau Elisman Zulo hadir. “Kami siap,” kata Elisman Zulo.',
      ['Oktorianto Elisman Zulo', 'Elisman Zulo'],
    ],
    ['Zulkarnain, Ketua KPU Siak, hadir. “Kami siap,” kata Zul.', ['Zulkarnain']],
    [
      'Bupati Siak Andi Rudi Latif (Bang Zarul) hadir. “Kami siap,” kata Bang Zarul.',
      ['Andi Rudi Latif'],
    ],
    ['Bupati Siak Suhardi Duka (SDK) hadir. “Kami siap,” kata SDK.', ['Suhardi Duka']],
    [
      'Bupati Siak, Ismail A. Jalil atau Zayahwa, hadir. “Kami siap,” kata Zayahwa.',
      ['Ismail A. Jalil'],
    ],
    [
      'Hadir putra Ragowo Hediprazetyo Djojo atau Didit Hediprazetyo, dan warga.',
      ['Ragowo Hediprazetyo Djojo'],
    ],
    ['Ketua KPU Siak Sudirman Hariyanto hadir. Menurut Yanto, warga siap.', ['Sudirman Hariyanto']],
    [
      'Ketua KPU Siak Sudirman Hariyanto hadir. Menurut Yanto Zuhri, warga siap.',
      ['Sudirman Hariyanto', 'Yanto Zuhri'],
    ],
    ['Hadir Kadis Sosial Siak Zahabudin “Raja Bima” yang pensiun.', ['Zahabudin']],
    ['Bupati Siak akan menunjuk Hendri Saputra atau Nurlela.', ['Hendri Saputra', 'Nurlela']],
    ['Ketua PMI Siak, Zushon menyebut hal itu. Warga lain ialah Nurlela.', ['Zushon', 'Nurlela']],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('words that are nobody', () => {
  test.each<[string, string[]]>([
    ['Rivalitas Anies Vs Ahok ramai.', ['Ahok']],
    ['Warga menuju taman kota seperti Fatmawati dan Kartini, pagi itu.', []],
    ['Hadir seniman tari seperti Mulyani dan Hengki.', ['Mulyani', 'Hengki']],
    ["Jakarta Future Festival'Anies menyebut hal itu.", []],
    ['Abdi dalem Keraton Surakarta Hadiningrat hadir.', []],
    ['Hadir tokoh adat Langgo Zarep, tokoh pemuda, tokoh agama, dan warga.', []],
    ['Hadir tokoh adat Hendri Saputra, tokoh pemuda, tokoh agama, dan warga.', ['Hendri Saputra']],
    ['Irup menutup sambutan dengan doa.', []],
    ['Menurut Permendagri, desa harus siap.', []],
    ['Bupati Siak Amin menegaskan hal itu.', ['Amin']],
    ['Sebanyak 4 masjid besar, yaitu Al-Jami’, Al-Huda dan Abu Dardiri disemprot.', []],
    ['Warga dirawat di 3 rumah sakit, yaitu KRT Zetjonegoro, RSI, dan Permata.', []],
    ['Ada karya tari seperti Kenyo Lengger, Lengger Wanus, Ginanjar Zulo hingga Gladen.', []],
    [
      'Di masjid itu hadir tokoh seperti Hendri Saputra dan Nurlela.',
      ['Hendri Saputra', 'Nurlela'],
    ],
  ])('%s', (text, expected) => expect(peopleIn(text)).toEqual(expected));
});

describe('who says it', () => {
  const speakersIn = (text: string): (string | null)[] => {
    const { officials, people, quotes } = parse(text);
    const names = new Map([...officials, ...people].map(({ id, name }) => [id, name]));
    return quotes.map(({ speaker }) => (speaker ? (names.get(speaker) ?? null) : null));
  };

  test.each<[string, (string | null)[]]>([
    [
      'Ketua KPU Siak Hendri hadir. "Kami siap bekerja," ujar suami Nurlela Zartenza ini.',
      ['Hendri'],
    ],
    [
      'Ketua KPU Siak Hendri hadir. "Semua pihak menjaga kedamaian," demikian bunyi surat itu.',
      [null],
    ],
    [
      'Ketua KPU Siak Hendri hadir. "Kami meminta kedamaian," demikian harapan Camat Siak Nurlela.',
      ['Nurlela'],
    ],
    [
      'Tenaga Kerja Siak Terampil\n\n"Kami memberikan apresiasi karena para tenaga kerja terampil,"\n\nSiak - Bupati Siak Hendri Saputra hadir.\n\n"Kami memberikan apresiasi karena para tenaga kerja terampil, dan warga," kata Hendri Saputra.',
      ['Hendri Saputra', 'Hendri Saputra'],
    ],
    // What is written and said by nobody.
    [
      'Ketua KPU Siak Hendri hadir. Rapat digelar dengan agenda membahas “Sinergitas dalam penyelenggaraan pemilihan umum, dan kesiapan warga.”',
      [],
    ],
    [
      'Ketua KPU Siak Hendri hadir. Dalam misi yaitu “Mewujudkan tata kelola yang profesional, melayani dan transparan.”',
      [],
    ],
    ['Ketua KPU Siak Hendri hadir. <img alt="Warga hadir, dan rapat dibuka oleh Hendri."', []],
    [
      'Ketua KPU Siak Hendri hadir. Soal agenda, “Kami siap bekerja untuk rakyat,” kata Hendri.',
      ['Hendri'],
    ],
    // It ends in the next paragraph, or with a mark that opens.
    [
      'Siak - Bawaslu siap.\n\n"Kami sudah menyiapkan langkah, dan bekerja sama dengan tokoh adat.\n\nDan bukan masa tenang tapi setiap tahapan," ujar Ketua Bawaslu Siak Zustaan.',
      ['Zustaan'],
    ],
    [
      'Ketua KPU Siak Hendri hadir. “Kami siap bekerja untuk seluruh warga desa, “tutur Hendri, Rabu, usai rapat bersama panitia desa.',
      ['Hendri'],
    ],
    // A mark that closes stands for the one that opens.
    [
      'Bupati Siak Hendri Saputra berharap Pilkada lancar.” Mari kita sukseskan pilkada ini dengan gembira,” pungkasnya.',
      ['Hendri Saputra'],
    ],
    [
      'Bupati Siak Hendri Saputra menutup acara.” Acara diakhiri dengan doa bersama seluruh warga.',
      [],
    ],
    [
      '"Alhamdulillah, seminar berjalan dengan lancar dan baik, tutur Hendri Saputra Ketua panitia."',
      ['Hendri Saputra'],
    ],
    [
      '"Kami menolak aturan baru itu," Presiden Partai Buruh/Ketua Serikat Buruh Hendri Saputra, Minggu (1/1/2023).',
      ['Hendri Saputra'],
    ],
    [
      'Zukatma menyebut kasus ini besar. “Karena ini diviralkan, jadi ramai,” ujar mantan kuasa hukum keluarga mantan Gubernur Banten Rita Zosiyah itu.',
      ['Zukatma'],
    ],
    [
      'Bupati Siak Hendri Saputra menilai hal itu penting. "Peristiwa ini menjadi sorotan," kata lulusan School of Zartenomics itu di Siak.',
      ['Hendri Saputra'],
    ],
  ])('%s', (text, expected) => expect(speakersIn(text)).toEqual(expected));
});
