/** Texts to read for the matcher: saved pages where they are at hand, and sentences of our own in many scripts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { flat, textWith } from './words';

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

/**
 * A few sentences in each script. In a single one, said over and over, it would be luck how often the filter is wrong.
 */
const SENTENCES: Record<string, readonly string[]> = {
  Latin: [
    'The minister met the mayor in the old town hall on Tuesday, and both spoke about schools, roads and the price of bread.',
    'Farmers from the northern valleys had waited since dawn, holding signs that asked for water before the summer.',
    'A bridge over the river will be closed for two weeks while engineers look for cracks in its pillars.',
    'Nobody in the crowded courtroom expected the judge to read the whole letter aloud.',
    'Prices fell again, yet shops stayed empty because people saved what they had for winter.',
    'Her brother remembered the harbour as a noisy place where sailors traded stories and oranges.',
  ],
  Turkish: [
    'Bakan salı günü eski belediye binasında başkanla görüştü; ikisi de okullar, yollar ve ekmek fiyatı üzerine konuştu.',
    'Kuzey vadilerinden gelen çiftçiler şafaktan beri bekliyor, yazdan önce su istiyordu.',
    'Nehrin üzerindeki köprü, mühendisler ayaklardaki çatlakları ararken iki hafta kapalı kalacak.',
    'Kalabalık salonda kimse yargıcın mektubu baştan sona okuyacağını düşünmemişti.',
    'Fiyatlar yine düştü, ama herkes kış için para ayırdığından dükkânlar boş kaldı.',
    'Kardeşi limanı, denizcilerin hikâye ve portakal değiş tokuş ettiği gürültülü bir yer olarak hatırlıyordu.',
  ],
  Cyrillic: [
    'Министр встретился с мэром в старой ратуше во вторник, и оба говорили о школах, дорогах и цене хлеба.',
    'Крестьяне из северных долин ждали с рассвета и просили воды ещё до начала лета.',
    'Мост через реку закроют на две недели, пока инженеры ищут трещины в опорах.',
    'Никто в переполненном зале не думал, что судья прочтёт письмо вслух до конца.',
    'Цены снова упали, но лавки стояли пустыми: люди берегли деньги на зиму.',
    'Брат помнил гавань шумной, там моряки меняли рассказы на апельсины.',
  ],
  Greek: [
    'Ο υπουργός συνάντησε τον δήμαρχο στο παλιό δημαρχείο την Τρίτη και μίλησαν για σχολεία, δρόμους και την τιμή του ψωμιού.',
    'Αγρότες από τις βόρειες κοιλάδες περίμεναν από την αυγή και ζητούσαν νερό πριν από το καλοκαίρι.',
    'Η γέφυρα πάνω από το ποτάμι θα κλείσει για δύο εβδομάδες, όσο οι μηχανικοί ψάχνουν για ρωγμές.',
    'Κανείς στη γεμάτη αίθουσα δεν περίμενε ότι ο δικαστής θα διάβαζε ολόκληρο το γράμμα.',
    'Οι τιμές έπεσαν ξανά, όμως τα μαγαζιά έμειναν άδεια γιατί όλοι φύλαγαν χρήματα για τον χειμώνα.',
  ],
  Hebrew: [
    'השר נפגש עם ראש העיר בבניין העירייה הישן ביום שלישי, ושניהם דיברו על בתי ספר, כבישים ומחיר הלחם.',
    'חקלאים מעמקי הצפון חיכו מאז עלות השחר, וביקשו מים עוד לפני בוא הקיץ.',
    'הגשר שמעל הנהר ייסגר לשבועיים, בזמן שהמהנדסים מחפשים סדקים בעמודיו.',
    'איש באולם הצפוף לא ציפה שהשופטת תקרא בקול את המכתב מתחילתו ועד סופו.',
    'המחירים ירדו שוב, אך החנויות נותרו ריקות, כי התושבים חסכו לקראת החורף.',
    'אחיה זכר את הנמל כמקום רועש, שבו החליפו הימאים סיפורים ותפוזים.',
    'לפני שנים רבות נטעו כאן ברושים, וכשהרוח נשבה נשמע רחש כמו גלים.',
    'הספרייה החדשה תיפתח בשבוע הבא, ובה אולם קריאה לילדים ומרפסת הצופה אל הגן.',
  ],
  Arabic: [
    'التقى الوزير برئيس البلدية في المبنى القديم يوم الثلاثاء، وتحدث الاثنان عن المدارس والطرق وسعر الخبز.',
    'انتظر المزارعون القادمون من وديان الشمال منذ الفجر، وطالبوا بالماء قبل حلول الصيف.',
    'سيغلق الجسر فوق النهر لأسبوعين بينما يبحث المهندسون عن شقوق في أعمدته.',
    'لم يتوقع أحد في القاعة المزدحمة أن يقرأ القاضي الرسالة كلها بصوت عال.',
    'انخفضت الأسعار مرة أخرى، لكن الدكاكين ظلت خالية لأن الناس ادخروا ما لديهم للشتاء.',
    'تذكر شقيقها الميناء مكانا صاخبا يتبادل فيه البحارة الحكايات والبرتقال.',
    'قبل سنوات طويلة غرست هنا أشجار السرو، فإذا هبت الريح سمع لها صوت كالموج.',
    'تفتح المكتبة الجديدة أبوابها الأسبوع المقبل، وفيها قاعة للأطفال وشرفة تطل على الحديقة.',
  ],
  Devanagari: [
    'मंत्री ने मंगलवार को पुराने भवन में महापौर से भेंट की और दोनों ने विद्यालयों, सड़कों और रोटी के दाम पर बात की।',
    'उत्तर की घाटियों से आए किसान भोर से प्रतीक्षा कर रहे थे और गर्मी से पहले पानी माँग रहे थे।',
    'नदी के ऊपर का पुल दो सप्ताह बंद रहेगा, जब तक अभियंता खंभों में दरारें ढूँढते हैं।',
    'भरे हुए कमरे में किसी ने नहीं सोचा था कि न्यायाधीश पूरा पत्र पढ़कर सुनाएँगे।',
    'दाम फिर गिरे, पर दुकानें खाली रहीं, क्योंकि सब लोग सर्दी के लिए बचत कर रहे थे।',
  ],
  Han: [
    '部长星期二在旧市政厅会见了市长，两人谈到学校、道路和面包的价格。',
    '从北方山谷来的农民天亮以前就在等候，希望夏天到来之前能有水。',
    '河上的大桥将关闭两个星期，工程师要检查桥墩上的裂缝。',
    '拥挤的法庭里没有人想到，法官会把整封信大声读完。',
    '价格又下降了，可是商店里空无一人，因为大家都在为过冬存钱。',
    '她的哥哥记得那个港口很热闹，水手们在那里交换故事和橘子。',
  ],
  Japanese: [
    '大臣は火曜日に古い市役所で市長と会い、学校や道路、パンの値段について話した。',
    '北の谷から来た農家の人々は夜明けから待ち、夏が来る前に水がほしいと訴えた。',
    '川にかかる橋は、技師が柱のひびを調べるあいだ、二週間閉じられる。',
    '混み合った法廷で、裁判官が手紙を最後まで読み上げるとはだれも思わなかった。',
    'また値段が下がったが、みんな冬にそなえて節約していたので、店はがらんとしていた。',
    '兄はその港を、船乗りたちが物語とオレンジを取りかえる、にぎやかな場所として覚えていた。',
  ],
  Hangul: [
    '장관은 화요일에 옛 시청에서 시장을 만나 학교와 도로, 빵값에 대해 이야기했다.',
    '북쪽 골짜기에서 온 농부들은 새벽부터 기다리며 여름이 오기 전에 물을 달라고 했다.',
    '강 위의 다리는 기술자들이 기둥의 금을 찾는 동안 두 주 동안 닫힌다.',
    '붐비는 법정에서 판사가 편지를 끝까지 소리 내어 읽으리라고는 아무도 생각하지 못했다.',
    '값이 다시 내렸지만 사람들이 겨울을 위해 돈을 아꼈기 때문에 가게는 비어 있었다.',
    '오빠는 그 항구를 뱃사람들이 이야기와 귤을 맞바꾸던 시끄러운 곳으로 기억했다.',
    '새 도서관은 다음 주에 문을 열며, 아이들을 위한 열람실과 정원이 보이는 발코니가 있다.',
  ],
  Thai: [
    'รัฐมนตรีพบนายกเทศมนตรีที่ศาลากลางเก่าเมื่อวันอังคารและพูดคุยเรื่องโรงเรียนถนนและราคาขนมปัง',
    'ชาวนาจากหุบเขาทางเหนือรอมาตั้งแต่เช้ามืดและขอน้ำก่อนที่ฤดูร้อนจะมาถึง',
    'สะพานข้ามแม่น้ำจะปิดสองสัปดาห์ระหว่างที่วิศวกรตรวจหารอยร้าวในเสา',
    'ไม่มีใครในห้องพิจารณาคดีที่แน่นขนัดคิดว่าผู้พิพากษาจะอ่านจดหมายทั้งฉบับออกเสียง',
    'ราคาลดลงอีกแต่ร้านค้ายังว่างเปล่าเพราะผู้คนเก็บเงินไว้สำหรับฤดูหนาว',
    'พี่ชายของเธอจำท่าเรือได้ว่าเป็นที่อึกทึกซึ่งกะลาสีแลกเรื่องเล่ากับส้ม',
  ],
};

/** One text in each script, of about `units` UTF-16 units, with the name put in now and then. */
export function scriptTexts(units: number): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SENTENCES).map(([script, sentences]) => {
      const text = `${sentences.join(' ')} `;
      return [script, flat(text.repeat(Math.ceil(units / text.length)))];
    }),
  );
}
