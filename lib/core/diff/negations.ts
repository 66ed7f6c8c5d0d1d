/** Words that turn a statement round, in small letters, by language. */
const WORDS: Record<string, string> = {
  en: "not no never none nobody nothing nor neither cannot without didn't doesn't don't isn't wasn't aren't weren't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't",
  de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne',
  fr: 'ne pas non jamais aucun aucune rien sans ni',
  es: 'no nunca jamás ningún ninguna nadie nada sin ni tampoco',
  pt: 'não nunca jamais nenhum nenhuma ninguém nada sem nem',
  it: 'non no mai nessun nessuno nessuna niente nulla senza né',
  nl: 'niet geen nooit niemand niets zonder',
  sv: 'inte ej aldrig ingen inget inga utan',
  da: 'ikke aldrig ingen intet uden',
  nb: 'ikke aldri ingen intet uten',
  fi: 'ei en et emme ette eivät eikä ilman',
  pl: 'nie nigdy żaden żadna nikt nic bez ani',
  cs: 'ne není nikdy žádný žádná nikdo nic bez ani',
  ro: 'nu niciodată niciun nicio nimeni nimic fără',
  hu: 'nem ne soha senki semmi nélkül sem',
  el: 'δεν δε μη μην ποτέ κανείς κανένας τίποτα χωρίς όχι',
  ru: 'не ни нет никогда никто ничего без нельзя',
  uk: 'не ні немає ніколи ніхто нічого без',
  tr: 'değil yok hayır hiç asla olmadan ne',
  ar: 'لا لم لن ليس ليست ما غير دون بدون',
  fa: 'نه نیست نبود هرگز هیچ بدون',
  he: 'לא אין אל בלי ללא מעולם לעולם איננו',
  zh: '不 没 沒 未 无 無 非 没有 沒有 并非',
  ja: 'ない なかった ません ず ぬ 無 未 非',
  ko: '않 안 못 아니 없',
};

const ALL = new Set(Object.values(WORDS).flatMap((words) => words.split(' ')));

/** `lang`: the primary language, where known; else any language's word counts. */
export function isNegation(word: string, lang?: string): boolean {
  const own = lang === undefined ? undefined : WORDS[lang.toLowerCase().replace(/[-_].*$/, '')];
  return own === undefined ? ALL.has(word) : own.split(' ').includes(word);
}
