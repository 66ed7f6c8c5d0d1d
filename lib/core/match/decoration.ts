/** What stands around a person's name without being part of it: titles, degrees, notes in brackets. */
import { knownAs } from './known-as';

const set = (words: string) => new Set(words.split(' '));

/** Somebody called so has a name, but no surname. */
export const TITLES_WITHOUT_SURNAME = set(
  'pope king queen prince princess emperor empress sultan emir shah saint st. patriarch archbishop bishop metropolitan mother papa papst ' +
    'könig königin prinz prinzessin kaiser kral kraliçe roi reine rey reina papież król árabe папа король королева ' +
    'принц принцесса патриарх המלך המלכה הנסיך האפיפיור الملك الملكة الأمير الأميرة البابا',
);
const TITLES = set(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor hon hon. honourable honorable sir dame lord lady baroness baron rev rev. ' +
    'gen gen. general col col. colonel lt lt. maj maj. major capt capt. captain adm adm. admiral sen sen. senator rep rep. gov gov. ' +
    'president minister ambassador sheikh sheik shaikh sayyid ayatollah imam rabbi mp mk drs drs. ir ir. hj hj. h. kh kh. dra dra. ' +
    "dato' datuk tan tun shri smt smt. shrimati u daw herr frau don doña sra sra. sr. д-р проф проф. г-н г-жа ד\"ר ד״ר הרב מר גב' פרופ' " +
    'الدكتور د. الشيخ السيد دكتور',
);
/** Degrees and the like behind a comma or at the end. */
const LATTER =
  /^(jr|sr|jnr|snr|filho|júnior|neto|הבן|האב|الابن|الأب|i{2,3}|iv|m\.?p|mpp|mla|mna|msp|mk|mdb|mdl|mep|m\.?sc|b\.?sc|b\.?ed|ed\.?d|ma|ba|mba|mph|mpa|dpa|mes|ph\.?d|dphil|ll\.?[bmd]|m\.?d|esq|q\.?c|kc|j\.p|kbe|cbe|obe|mbe|dbe|cmg|qsm|qso|cnzm|onzm|mnzm|gbs|sbs|am|ac|ao|oam|csc|dr|dipl\.?-?ing|mag|ing|sh|s\.?h|s\.?e|m\.?si|m\.?m|s\.?sos|m\.?kn|ret|retd|rtd)\.?$/i;
/** "The younger", "the elder", in Czech, German and Danish: without the full stop they are names. */
const GENERATION = /^(ml|st|jun|sen|d\.y|d\.[æä])\.$/i;
const ROMAN = /^[IVX]+\.?$/;

/** Most names need no closer look. */
const DECORATED = /[([（"“”„«»'‘’,،，\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

export interface CleanName {
  name: string;
  /** How many words in front are the surname, where the text is written "Surname, Given"; else 0. */
  inverted: number;
}

/** The name without its decorations. */
export function clean(text: string): CleanName {
  const composed = text.normalize('NFC');
  if (!DECORATED.test(composed))
    return { name: undressed(composed.trim().split(/\s+/)).join(' '), inverted: 0 };
  const plain = composed
    .replace(/\s*[([（][^)\]）]*[)\]）]\s*/g, ' ')
    .replace(/(?<=\s)["“”„«'‘’][^"“”„»'‘’]+["“”»'’](?=\s)/g, '')
    .replace(/[\p{Cf}]/gu, (sign) => (sign === '\u200c' || sign === '\u200d' ? sign : ''));
  const [front = '', ...rest] = plain.split(/\s*[,،，]\s*/).map((part) => part.trim());
  const given = rest.filter((part) => part !== '' && !part.split(/\s+/).every(isLatter));
  const [only] = given;
  if (given.length !== 1 || only === undefined || /\s(of|von|de)\s/.test(only)) {
    return { name: undressed(front.split(/\s+/)).join(' '), inverted: 0 };
  }
  const surname = undressed(front.split(/\s+/));
  return { name: [...surname, ...undressed(only.split(/\s+/))].join(' '), inverted: surname.length };
}

/** The words without titles in front and degrees behind. A monarch's number leaves nothing: it has no surname. */
function undressed(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && isTitle(words[from] ?? '', to - from)) from++;
  while (to > from + 1 && isLatter(words[to - 1] ?? '') && !isNumber(words, to - 1)) to--;
  if (!isNumber(words, to - 1)) return words.slice(from, to);
  // Lloyd Austin III has a surname, John Paul II has none.
  const monarch = to - from < 3 || (to - from < 4 && knownAs(words[to - 2] ?? '').givenName);
  return monarch ? [] : words.slice(from, to - 1);
}

/** `count`: of words, with this one. In front of a single word "Don" is rather somebody's given name. */
function isTitle(word: string, count: number): boolean {
  const small = word.toLowerCase();
  return TITLES.has(small) && !(count === 2 && knownAs(small).givenName);
}

function isLatter(word: string): boolean {
  return LATTER.test(word) || GENERATION.test(word);
}

function isNumber(words: readonly string[], at: number): boolean {
  return at > 0 && ROMAN.test(words[at] ?? '');
}
