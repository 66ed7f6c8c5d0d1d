/** Whether a full name is a man's or a woman's, as far as its words tell. */

export type Gender = 'm' | 'f';

const HIS_FATHER = /(ович|евич|ёвич|ьич|йович)$/i;
const HER_FATHER = /(вна|чна|шна)$/i;
const WOMAN =
  /^(любовь|любов|нинель|рахиль|адель|николь|мишель|ирен|инес|марин|карин|кристин|элизабет|маргарет|нэнси)$/i;
/** Men's names that end like women's. */
const MAN =
  /^(никита|илья|фома|лука|кузьма|савва|данила|саша|миша|вова|петя|ваня|коля|дима|паша|гриша|микола|ілля|микита|сава|хома|гаврила|мустафа|муса|иса|абдулла|яша|лёша|юра|kuba|barnaba|kosma|bonawentura|honza|jirka|míra|saša)$/i;
const SOFT_END = /[аяaά]$/i;
const HARD_END = /[бвгґджзйклмнпрстфхцчшщьоbcčdďfghjklłmnńňprřsśšťtwxzźżžςσ]$/i;

/** The genders the name may have, by a patronymic or else by the first word. */
export function gendersOf(words: readonly string[]): readonly Gender[] {
  if (words.length > 1) {
    if (words.some((word, at) => at > 0 && HER_FATHER.test(word))) return ['f'];
    if (words.length > 2 && words.some((word, at) => at > 0 && HIS_FATHER.test(word))) return ['m'];
    const [first = ''] = words;
    if (MAN.test(first)) return ['m'];
    if (WOMAN.test(first) || SOFT_END.test(first)) return ['f'];
    if (HARD_END.test(first)) return ['m'];
  }
  return ['m', 'f'];
}
