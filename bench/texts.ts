/** Texts to read for the matcher: saved pages where they are at hand, and sentences of our own in many scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textWith } from './words';

const PAGES = fileURLToPath(new URL('../../shared/pages/', import.meta.url));

/** The text of every block of the saved pages, flat; made-up sentences where there are no pages. */
export function pageTexts(): { what: string; texts: string[] } {
  if (!existsSync(PAGES)) return { what: 'made-up sentences', texts: [textWith([], 1, 500_000)] };
  const html = readdirSync(PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(PAGES + name, 'utf8'));
  return { what: 'saved pages', texts: html.map(textOf).filter((text) => text.length > 200) };
}

/** Roughly what a reader sees. */
function textOf(html: string): string {
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|noscript|svg|template)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/<\/?(a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)\b[^>]*>/gi, '')
    .replace(/<[^>]+>/g, '\n\n')
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#8217;|&rsquo;|&#x27;|&#39;/g, '’');
  const blocks = text
    .split('\n\n')
    .map((block) => block.trim())
    .filter((block) => block.length > 40);
  return flat(blocks.join('\n\n'));
}

/** A string of its own, not a view of a longer one. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const SENTENCES: Record<string, string> = {
  Latin:
    'The minister met the mayor in the old town hall on Tuesday, and both spoke about schools, roads and the price of bread.',
  Turkish:
    'Bakan salı günü eski belediye binasında başkanla görüştü; ikisi de okullar, yollar ve ekmek fiyatı üzerine konuştu.',
  Cyrillic:
    'Министр встретился с мэром в старой ратуше во вторник, и оба говорили о школах, дорогах и цене хлеба.',
  Greek:
    'Ο υπουργός συνάντησε τον δήμαρχο στο παλιό δημαρχείο την Τρίτη και μίλησαν για σχολεία, δρόμους και την τιμή του ψωμιού.',
  Hebrew: 'השר נפגש עם ראש העיר בבניין העירייה הישן ביום שלישי, ושניהם דיברו על בתי ספר, כבישים ומחיר הלחם.',
  Arabic:
    'التقى الوزير برئيس البلدية في المبنى القديم يوم الثلاثاء، وتحدث الاثنان عن المدارس والطرق وسعر الخبز.',
  Devanagari: 'मंत्री ने मंगलवार को पुराने भवन में महापौर से भेंट की और दोनों ने विद्यालयों, सड़कों और रोटी के दाम पर बात की।',
  Han: '部长星期二在旧市政厅会见了市长，两人谈到学校、道路和面包的价格。',
  Japanese: '大臣は火曜日に古い市役所で市長と会い、学校や道路、パンの値段について話した。',
  Hangul: '장관은 화요일에 옛 시청에서 시장을 만나 학교와 도로, 빵값에 대해 이야기했다.',
  Thai: 'รัฐมนตรีพบนายกเทศมนตรีที่ศาลากลางเก่าเมื่อวันอังคารและพูดคุยเรื่องโรงเรียนถนนและราคาขนมปัง',
};

/** One text in each script, of about `units` UTF-16 units, with the name put in now and then. */
export function scriptTexts(units: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SENTENCES).map(([script, sentence]) => [
      script,
      flat(`${sentence} `.repeat(Math.ceil(units / sentence.length))),
    ]),
  );
}
