/** What is found and what is not: the names to know, and a text in which ⟦ ⟧ stand around what must be found. */

export interface Case {
  forms: string[];
  text: string;
  /** Language of the text; only where it matters. */
  lang?: string;
}

/** Held against the oracle as well. "Name =" is case-sensitive. */
export const PLAIN_CASES: Record<string, Case[]> = {
  'whole words': [
    { forms: ['Lapid'], text: '⟦Lapid⟧ is not Lapidot, nor unLapid; (⟦Lapid⟧) "⟦Lapid⟧" ⟦Lapid⟧, ⟦Lapid⟧.' },
    { forms: ['Rice'], text: 'Riceland, ⟦Rice⟧/Rices/⟦Rice⟧' },
    { forms: ['G20'], text: 'the ⟦G20⟧ and G200, G 20' },
    { forms: ['Mitsotakis'], text: '⟦Mitsotakis⟧' },
    { forms: ['Mitsotakis'], text: '' },
    { forms: ['x'], text: '.' },
  ],
  'leftmost, then longest': [
    {
      forms: ['Tel Aviv', 'Tel Aviv University', 'Aviv'],
      text: '⟦Tel Aviv University⟧ in ⟦Tel Aviv⟧, ⟦Aviv⟧',
    },
    { forms: ['Red Sea', 'Sea of Azov'], text: 'the ⟦Red Sea⟧ of Azov' },
    { forms: ['South China Sea', 'South', 'China'], text: '⟦South⟧ ⟦China⟧ port, ⟦South China Sea⟧' },
    { forms: ['Kaya', 'Kaya Kaya'], text: '⟦Kaya Kaya⟧ ⟦Kaya⟧' },
  ],
  'case and diacritics': [
    { forms: ['Şimşek'], text: '⟦Şimşek⟧ ⟦SIMSEK⟧ ⟦Simsek⟧ ⟦ŞİMŞEK⟧ ⟦S\u0327ims\u0327ek⟧' },
    { forms: ['İnönü'], text: 'İİ ⟦İnönü⟧ ⟦INONU⟧ ⟦Inönü⟧ ⟦ınonu⟧ İ' },
    { forms: ['Iğdır'], text: '⟦IĞDIR⟧ ⟦Iğdır⟧ ⟦igdir⟧' },
    { forms: ['Strauß'], text: 'ß ⟦Strauß⟧ ⟦STRAUSS⟧ ⟦Strauss⟧' },
    { forms: ['Kjærsgaard'], text: '⟦Kjaersgaard⟧ ⟦KJÆRSGAARD⟧' },
    { forms: ['Đukanović'], text: '⟦Dukanovic⟧ ⟦ĐUKANOVIĆ⟧' },
    { forms: ['Þórðarson'], text: '⟦Thordarson⟧' },
    { forms: ['Μητσοτάκης'], text: '⟦ΜΗΤΣΟΤΑΚΗΣ⟧ ⟦Μητσοτάκης⟧' },
    { forms: ['Алёхин'], text: '⟦Алехин⟧ ⟦АЛЁХИН⟧' },
    { forms: ['Войтович'], text: '⟦Воитович⟧ ⟦Вои\u0306тович⟧' },
    { forms: ['Ｓｏｎｙ'], text: '⟦Sony⟧ ⟦ＳＯＮＹ⟧' },
    { forms: ['Griffith'], text: '⟦Griﬃth⟧' },
    { forms: ['Phạm Minh Chính'], text: '⟦Pham Minh Chinh⟧ ⟦Pha\u0323m Minh Chi\u0301nh⟧' },
    { forms: ['شیرین عبادی'], text: '⟦شيرين عبادي⟧ ⟦شیرین عبادی⟧' },
    { forms: ['أحمدي نژاد'], text: '⟦احمدي نژاد⟧ ⟦أَحْمَدِي نژاد⟧' },
    { forms: ['فاطمة'], text: '⟦فاطمه⟧ ⟦فاطمة⟧ ⟦فــاطمة⟧' },
    { forms: ['ירושלים'], text: '⟦יְרוּשָׁלַיִם⟧' },
  ],
  'marks of the last letter stay inside, invisible signs outside': [
    { forms: ['Jose'], text: '\u200f⟦Jose\u0301⟧\u200f\u0020⟦José⟧\u00ad.' },
    { forms: ['Ankara'], text: '⟦An\u00adkara⟧ ⟦A\u200bn\u2060kara⟧ \ufeff⟦Ankara⟧\ufeff' },
    { forms: ['חיפה'], text: '⟦חֵיפָה⟧\u200e' },
    { forms: ['می‌خواهم'], text: '⟦می‌خواهم⟧' },
  ],
  'spaces, line breaks and hyphens': [
    { forms: ['さくら さくら'], text: '⟦さくらさくら⟧、⟦さくら\nさくら⟧、さくら-さくら、さくら-\nさくら' },
    {
      forms: ['Yair Lapid'],
      text: '⟦Yair\u00a0Lapid⟧ ⟦Yair\u202fLapid⟧ ⟦Yair  Lapid⟧ ⟦Yair\nLapid⟧ ⟦Yair\r\n Lapid⟧',
    },
    { forms: ['Yair Lapid'], text: 'Yair\n\nLapid, Yair\n \nLapid, Yair\u2029Lapid' },
    { forms: ['Yair Lapid'], text: 'Yair, Lapid; Yair. Lapid – Yair – Lapid' },
    { forms: ['Jean-Luc Picard'], text: '⟦Jean Luc Picard⟧ ⟦Jean‑Luc Picard⟧ ⟦Jean-\nLuc Picard⟧' },
    { forms: ['בר לב'], text: '⟦בר־לב⟧ ⟦בר לב⟧ ⟦בר-לב⟧' },
    { forms: ['Abe'], text: 'the ⟦Abe⟧-led, pro‐⟦Abe⟧, ⟦Abe⟧–Putin, ⟦Abe⟧—he' },
  ],
  apostrophes: [
    { forms: ["N'Diaye"], text: "⟦N'Diaye⟧ ⟦N’Diaye⟧ ⟦Nʼdiaye⟧ Diaye" },
    { forms: ['Diaye'], text: "N'Diaye, ⟦Diaye⟧" },
    { forms: ['Lapid'], text: "⟦Lapid⟧'s ⟦Lapid⟧’s ⟦Lapid⟧' ‘⟦Lapid⟧’ '⟦Lapid⟧' ⟦Lapid⟧´s ⟦LAPID⟧'S" },
    { forms: ['Şimşek'], text: "⟦Şimşek⟧’ten, ⟦Şimşek⟧'in, ⟦ŞİMŞEK⟧'TEN" },
    { forms: ['Sana'], text: "Sana'a is no ⟦Sana⟧" },
    { forms: ['Xi'], text: "Xi'an, ⟦Xi⟧'s" },
    { forms: ['Won', 'Don'], text: "Won't he? Don’t! DON'T! ⟦Won⟧'s and ⟦Don⟧'ll" },
    { forms: ['Лук'], text: "Лук'янов, ⟦Лук⟧" },
    { forms: ['Ankara'], text: "d'⟦Ankara⟧, l’⟦Ankara⟧, dell'⟦Ankara⟧, qu’⟦Ankara⟧, o'Ankara" },
  ],
  'letters in front: Hebrew': [
    { forms: ['ליברמן'], text: '⟦ליברמן⟧ ל⟦ליברמן⟧ וש⟦ליברמן⟧ כש⟦ליברמן⟧ ומ⟦ליברמן⟧ גליברמן' },
    { forms: ['ירושלים'], text: 'ב⟦ירושלים⟧ ומה⟦ירושלים⟧ ש⟦ירושלים⟧' },
    { forms: ['CNN'], text: 'ה⟦CNN⟧ ב-⟦CNN⟧ מה־⟦CNN⟧' },
    { forms: ['מעריב'], text: 'ב"⟦מעריב⟧" ו-"⟦מעריב⟧" ה\'⟦מעריב⟧\'' },
    { forms: ['לוין', 'וין'], text: '⟦לוין⟧' },
  ],
  'letters in front: Arabic': [
    { forms: ['بغداد'], text: '⟦بغداد⟧ و⟦بغداد⟧ ب⟦بغداد⟧ ول⟦بغداد⟧ ف⟦بغداد⟧ سبغداد' },
    { forms: ['خرطوم'], text: 'ال⟦خرطوم⟧ بال⟦خرطوم⟧ لل⟦خرطوم⟧' },
    { forms: ['الكويت'], text: '⟦الكويت⟧ و⟦الكويت⟧ ل⟦لكويت⟧ ول⟦لكويت⟧' },
  ],
  'scripts without spaces': [
    { forms: ['北京'], text: '在⟦北京⟧的⟦北京⟧人' },
    { forms: ['𠮷田'], text: '⟦𠮷田⟧さんと⟦𠮷田⟧' },
    { forms: ['東京'], text: 'IBM⟦東京⟧IBM' },
    { forms: ['ソニー'], text: '⟦ソニー⟧は、ソニーズ、⟦ｿﾆｰ⟧' },
    { forms: ['ビル・ゲイツ'], text: '⟦ビル・ゲイツ⟧と⟦ビル＝ゲイツ⟧' },
    { forms: ['ガンダム'], text: '⟦ガンダム⟧ ⟦カ\u3099ンダム⟧ ⟦ｶﾞﾝﾀﾞﾑ⟧ カンダム' },
    { forms: ['Sony'], text: '私は⟦Sony⟧が好き' },
  ],
  'other scripts': [
    { forms: ['मोदी'], text: 'श्री ⟦मोदी⟧ ने, मोदीजी' },
    { forms: ['საქართველო'], text: '⟦საქართველო⟧ და' },
    { forms: ['Երևան'], text: '⟦Երևան⟧ ⟦ԵՐԵՒԱՆ⟧' },
  ],
  'case-sensitive': [
    { forms: ['Akar ='], text: '⟦Akar⟧ akar AKAR' },
    { forms: ['ICE ='], text: '⟦ICE⟧ ice Ice' },
    { forms: ['Ağca ='], text: '⟦Ağca⟧ ⟦Agca⟧ ağca' },
  ],
};

/** Rules of single languages and of signs, which the oracle does not know. */
export const FINER_CASES: Record<string, Case[]> = {
  'Hebrew acronyms and foreign sounds; Thai': [
    { forms: ['שב"כ'], text: '⟦שב"כ⟧ ה⟦שב"כ⟧ ⟦שב״כ⟧ ל⟦שב”כ⟧' },
    { forms: ["צ'רצ'יל"], text: "⟦צ'רצ'יל⟧ ו⟦צ׳רצ׳יל⟧ ⟦צ’רצ’יל⟧" },
    { forms: ['שב'], text: 'שב"כ' },
    { forms: ['กรุงเทพ'], text: 'อยู่ที่⟦กรุงเทพ⟧มาก' },
  ],
  dots: [
    { forms: ['St. Gallen'], text: '⟦St. Gallen⟧, ⟦St Gallen⟧, ⟦St.Gallen⟧' },
    { forms: ['J. K. Rowling'], text: '⟦J. K. Rowling⟧, ⟦J.K. Rowling⟧, ⟦J K Rowling⟧' },
    { forms: ['Lloyd Austin Jr.'], text: '⟦Lloyd Austin Jr.⟧ and ⟦Lloyd Austin Jr⟧' },
    { forms: ['Booking.com'], text: '⟦Booking.com⟧ Booking com' },
    { forms: ['Booking'], text: 'Booking.com, ⟦Booking⟧. Www.booking.com' },
    { forms: ['Walter Reed'], text: 'met Walter. Reed said' },
    { forms: ['UN ='], text: 'the ⟦UN⟧, the ⟦U.N.⟧, un' },
    { forms: ['U.A.E.'], text: '⟦U.A.E.⟧, ⟦UAE⟧, uae' },
  ],
  'initials, together or apart': [
    {
      forms: ['J.D. Vance'],
      text: '⟦JD Vance⟧, ⟦J.D. Vance⟧, ⟦J. D. Vance⟧, ⟦J D Vance⟧; Jd Vance, J. Vance',
    },
    { forms: ['JD Vance'], text: '⟦JD Vance⟧, ⟦J.D. Vance⟧, ⟦J. D. Vance⟧, ⟦J D Vance⟧; D. Vance' },
    { forms: ['A.L. Gore'], text: 'Al Gore, ⟦A. L. Gore⟧, ⟦AL Gore⟧' },
    { forms: ['J. R. R. Tolkien'], text: '⟦JRR Tolkien⟧, ⟦J.R.R. Tolkien⟧, J.R. Tolkien' },
    { forms: ['U.S. Steel'], text: '⟦US Steel⟧, ⟦U. S. Steel⟧; us Steel' },
    { forms: ['UN Security Council'], text: 'the ⟦U.N. Security Council⟧, ⟦UN SECURITY COUNCIL⟧' },
    { forms: ['В. В. Жириновский'], text: '⟦В.В. Жириновский⟧, ⟦ВВ Жириновский⟧' },
    { forms: ['ZDF NEWS', 'Plan B'], text: 'Z. D. F. NEWS, ⟦ZDF NEWS⟧, Plan. B' },
  ],
  'compounds, together or apart': [
    { forms: ['عبد الله'], text: '⟦عبد الله⟧ و⟦عبدالله⟧ ول⟦عبدالله⟧' },
    { forms: ['عبدالرحمن الزبيدي'], text: '⟦عبد الرحمن الزبيدي⟧، ⟦عبدالرحمن الزبيدي⟧' },
    { forms: ['أبو ظبي'], text: 'في ⟦أبوظبي⟧ و⟦أبو ظبي⟧ و⟦ابوظبي⟧' },
    { forms: ['أبوظبي'], text: '⟦أبو ظبي⟧' },
    {
      forms: ['Abdel Fattah Burhan'],
      text: '⟦Abdelfattah Burhan⟧, ⟦Abdel Fattah Burhan⟧, ⟦Abdel-Fattah Burhan⟧',
    },
    { forms: ['Abdulaziz Zelmir'], text: '⟦Abdul Aziz Zelmir⟧, ⟦Abdul-Aziz Zelmir⟧' },
    { forms: ['Abdullah'], text: '⟦Abdullah⟧, Abdul Lah' },
    { forms: ['עבד אל-פתאח'], text: '⟦עבדאל פתאח⟧ ל⟦עבד אל פתאח⟧' },
  ],
  signs: [
    { forms: ['AT&T'], text: '⟦AT&T⟧, ⟦AT & T⟧, AT' },
    { forms: ['Yahoo!'], text: '⟦Yahoo!⟧ and ⟦Yahoo⟧' },
    { forms: ['C++'], text: '⟦C++⟧ and C and C+' },
    { forms: ['#MeToo'], text: '⟦#MeToo⟧ MeToo' },
    { forms: ['Lapid'], text: '#⟦Lapid⟧ @Lapid lapid@example.org https://example.org/lapid ⟦Lapid⟧' },
    { forms: ['@yairlapid'], text: '⟦@yairlapid⟧ @yairlapid2' },
    { forms: ['Lapid'], text: '⟦Lapid⟧[1] ⟦Lapid⟧¹ 😀⟦Lapid⟧😀' },
    { forms: ['Dwayne "The Rock" Johnson'], text: '⟦Dwayne “The Rock” Johnson⟧' },
    { forms: ['Bündnis 90/Die Grünen'], text: '⟦Bündnis 90/Die Grünen⟧' },
    { forms: ["Ma'ariv"], text: '⟦Maariv⟧ ⟦Ma’ariv⟧' },
  ],
  'common words': [
    { forms: ['Çok'], text: 'cok, Cok, ⟦Çok⟧' },
    { forms: ['Will'], text: 'he will, WILL, ⟦Will⟧' },
    { forms: ['Apple'], text: 'an apple, ⟦Apple⟧, ⟦APPLE⟧' },
    { forms: ['Kâr'], text: 'kar, Kar, ⟦Kâr⟧' },
    { forms: ['White House'], text: 'a white house, the ⟦White House⟧, ⟦WHITE HOUSE⟧' },
    { forms: ['New York'], text: '⟦new york⟧' },
    { forms: ['على'], text: '⟦على⟧ علي' },
  ],
  'genitives by the language of the text': [
    { forms: ['Scholz', 'Habeck'], text: '⟦Habeck⟧s Plan, ⟦Scholz⟧’ Rede, Scholzs', lang: 'de' },
    { forms: ['Annalena Baerbock'], text: '⟦Annalena Baerbock⟧s Reise', lang: 'de-AT' },
    { forms: ['Löfven'], text: '⟦Löfven⟧s regering', lang: 'sv' },
    { forms: ['William'], text: 'Williams said', lang: 'en' },
    { forms: ['William'], text: 'Williams said' },
    { forms: ['Löfven'], text: 'Löfvens', lang: 'tr' },
  ],
  'Polish, Hungarian, Finnish text': [
    { forms: ['Trump'], text: '⟦Trump⟧a i ⟦Trump⟧owi', lang: 'pl' },
    // Where the ending stands for that of the name, the whole word is the name.
    { forms: ['Obama'], text: '⟦Obamy⟧, ⟦Obamie⟧, ⟦Obamę⟧, ⟦Obamą⟧, obamy, Obamska', lang: 'pl' },
    { forms: ['Duda', 'Buzek'], text: '⟦Dudy⟧, ⟦Dudzie⟧, ⟦Buzka⟧, ⟦Buzkiem⟧', lang: 'pl' },
    { forms: ['Berlusconi', 'Fico'], text: '⟦Berlusconi⟧ego, ⟦Berlusconim⟧, ⟦Ficem⟧', lang: 'pl' },
    { forms: ['Obama', 'Pavel'], text: '⟦Obamovi⟧, ⟦Obamou⟧, ⟦Pavla⟧, ⟦Pavlem⟧', lang: 'cs' },
    {
      forms: ['Merkelová', 'Lipavský'],
      text: '⟦Merkelové⟧, ⟦Merkelovou⟧, ⟦Lipavského⟧, ⟦Lipavským⟧',
      lang: 'cs',
    },
    { forms: ['Obama'], text: '⟦Obame⟧, ⟦Obami⟧, ⟦Obamom⟧', lang: 'hr' },
    { forms: ['Obama'], text: 'Obamy', lang: 'en' },
    // A name is that before it is a case of another.
    { forms: ['Fial', 'Fiala'], text: '⟦Fial⟧y, ⟦Fiala⟧', lang: 'cs' },
    { forms: ['Orbán'], text: '⟦Orbán⟧nak, ⟦Orbán⟧t', lang: 'hu' },
    { forms: ['Niinistö'], text: '⟦Niinistö⟧n', lang: 'fi' },
  ],
  'Korean particles': [
    { forms: ['문재인'], text: '⟦문재인⟧ 대통령은 ⟦문재인⟧은 ⟦문재인⟧에게 문재인사' },
    { forms: ['Google'], text: '⟦Google⟧은 Google사' },
    { forms: ['윤석열'], text: '‘⟦윤석열⟧’은 "⟦윤석열⟧"은' },
  ],
  'Russian and Ukrainian cases': [
    { forms: ['Ганц'], text: '⟦Ганца⟧, ⟦Ганцу⟧, ⟦Ганцем⟧, Ганцевич' },
    { forms: ['Москва'], text: 'из ⟦Москвы⟧ в ⟦Москву⟧, ⟦Москвой⟧' },
    { forms: ['Государственная дума'], text: '⟦Государственной думы⟧, ⟦Государственную думу⟧' },
    { forms: ['Харків'], text: '⟦Харків⟧, ⟦Харкова⟧' },
    { forms: ['Порошенко'], text: '⟦Порошенка⟧, ⟦Порошенком⟧' },
    { forms: ['Королев'], text: '⟦Королева⟧, Короля' },
  ],
};
