/** Does a word that is also a month or a day mean just that where it stands? "In May", "5 May 2019", "April and May". */
import { foldWord } from './fold-word';
import { isCalendarWord } from './function-words';
import type { Place } from './places';
import { wordsAfter } from './words';

/** In front of a month or a day, and hardly of a person. */
const TIME_WORDS = new Set(
  [
    'in last next early late mid this every each throughout during',
    'im am anfang mitte ende letzten vergangenen nächsten kommenden diesen',
    'en début fin mi courant',
    'mediados finales principios inizio metà fine',
    'geçen geçtiğimiz gelecek önümüzdeki',
    'חודש בחודש במהלך בתחילת בסוף באמצע',
    'في شهر خلال مطلع نهاية أواخر أوائل منتصف يوم',
    'в прошлом будущем начале конце середине',
  ]
    .join(' ')
    .split(' ')
    .map(foldWord),
);
/** In front of a day as well as of somebody who then did something: "since May became prime minister". */
const LIMITS = new Set('since until till seit bis depuis desde dal מאז עד منذ حتى'.split(' ').map(foldWord));
const AND = new Set('and or to through und oder bis et ou y e ve veya ile и'.split(' '));
const NUMBER_BEFORE = /(?<!\p{L})\d{1,2}(?:st|nd|rd|th|er|\.)?(?: (?:of|de))?[ \u00a0]$/u;
const NUMBER_AFTER = /^(?:,? the)?,?[ \u00a0]\d{1,4}(?!\p{L}|:|[.,]?\d|[ \u00a0]?%)/u;
const CLAUSE_END = /^(?:[.,;:)!?،؛]|\s*$)/u;
/** "Nisan ayında": the month of April. */
const MONTH_AFTER = /^ ay(?:ı|i)/u;
const HEBREW_IN = /(?<![\u05d0-\u05ea])[במל]$/u;

/** UTF-16 units in front that are looked at for a number. */
const REACH = 20;

export function isDate({ form, block, found, before }: Place): 'surely' | 'perhaps' | undefined {
  if (form.includes(' ') || !isCalendarWord(form)) return undefined;
  const ahead = block.text.slice(Math.max(0, found.from - REACH), found.from);
  const behind = block.text.slice(found.to, found.to + REACH);
  if (NUMBER_BEFORE.test(ahead) || NUMBER_AFTER.test(behind) || MONTH_AFTER.test(behind)) return 'surely';
  if (HEBREW_IN.test(ahead)) return 'surely';
  const [word, further] = before.words;
  if (word) {
    if (TIME_WORDS.has(word.fold) || isCalendarWord(word.fold)) return 'surely';
    if (LIMITS.has(word.fold)) return CLAUSE_END.test(behind) ? 'surely' : 'perhaps';
    if (AND.has(word.fold) && further && isCalendarWord(further.fold)) return 'surely';
  }
  const [next, after] = wordsAfter(block.text, found.to).words;
  const goesOn = next && AND.has(next.fold) && after?.capital && isCalendarWord(after.fold);
  return goesOn ? 'surely' : undefined;
}
