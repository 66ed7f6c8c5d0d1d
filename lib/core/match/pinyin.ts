/** Chinese names in Latin letters, which keep their order: the surname first, "Xi Jinping". */

/** Surnames that most Chinese bear, without tones. */
const SURNAMES = new Set(
  (
    'bai bao bi bo cai cao cen chai chang chao che chen cheng chi chu cui dai deng ding dong dou du duan fan fang fei feng fu ' +
    'gan gao ge geng gong gou gu guan guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing kang ke kong kuang ' +
    'lai lei leng li lian liang liao lin ling liu long lou lu luo ma mao mei meng miao min ning niu ou pan pang pei peng pu qi qian ' +
    'qiao qin qiu qu quan ren rong ruan shan shang shao shen sheng shi shu song su sui sun tan tang tao tian tong tu wan wang wei ' +
    'wen weng wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yin you yu yuan yue zeng zhai zhan zhang zhao zheng ' +
    'zhong zhou zhu zhuang zou zuo'
  ).split(' '),
);
const SYLLABLE =
  '(?:[bpmfwy]?o|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ong|ian|iao|ing|uai|uan|ai|ao|an|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|u|ü))';
/** One or two syllables; an apostrophe may part them: "Xi'an". */
const GIVEN = new RegExp(`^${SYLLABLE}(?:['’]?${SYLLABLE})?$`, 'u');

/** Of Koreans, as they mostly write them; the others are spelled like Chinese ones. */
const KOREAN = new Set(
  'ahn cho choi chung han hwang jang jeong jung kim kwon lee lim moon oh park roh ryu seo shin yoon'.split(
    ' ',
  ),
);

/** Do people of this surname, in small letters, have it in front of the given name? */
export function isSurnameInFront(word: string): boolean {
  return SURNAMES.has(word) || KOREAN.has(word);
}

/** Is it a surname and a given name, in this order? Where both words may be surnames nobody can tell. */
export function isChineseOrder(words: readonly string[]): boolean {
  const [surname = '', given = '', ...more] = words.map((word) => word.toLowerCase());
  return more.length === 0 && SURNAMES.has(surname) && !SURNAMES.has(given) && GIVEN.test(given);
}
