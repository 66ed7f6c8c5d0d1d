/** Is somebody named only in passing, as a relative: "a son of Chaim Herzog", "his brother Michael Herzog"? */
import { primaryLanguage } from '../match/primary-language';
import { lazily } from '../text/lazily';
import { foldWord } from './fold-word';
import { isGivenName } from './given-names';
import { bases } from './lexicon';
import type { Place } from './places';

const WORDS: Readonly<Record<string, string>> = {
  en: 'father mother parents brother brothers sister sisters son sons daughter daughters wife husband spouse uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandparents sibling siblings widow widower stepfather stepson married marrying namesake ancestor descendant in-law',
  tr: 'babası annesi kardeşi abisi ağabeyi ablası oğlu kızı eşi karısı kocası amcası dayısı teyzesi halası yeğeni kuzeni dedesi torunu damadı',
  he: 'אביו אביה אמו אמה אחיו אחיה אחותו אחותה בנו בנה בתו בתה אשתו רעייתו רעיתו בעלה דודו דודתו אחיינו סבו סבתו נכדו בן אבי אחי אחות אלמנתו חתנו',
  ar: 'والده والدها والدته شقيقه شقيقته شقيقها ابنه ابنته ابنها زوجته زوجها عمه خاله جده حفيده نجله نجلها ابن شقيق والد زوجة أرملة صهره',
  de: 'vater mutter bruder schwester sohn tochter ehefrau ehemann gatte onkel tante neffe nichte cousin cousine großvater großmutter enkel enkelin witwe schwiegersohn eltern',
  fr: 'père mère frère sœur fils fille épouse mari femme époux oncle tante neveu nièce cousin cousine petit-fils grand-père veuve gendre',
  es: 'padre madre hermano hermana hijo hija esposa esposo marido mujer tío tía sobrino sobrina primo prima abuelo abuela nieto nieta viuda yerno',
  it: 'padre madre fratello fratelli sorella sorelle figlio figli figlia figlie moglie marito zio zia nipote cugino cugina nonno nonna vedova genero suocero cognato',
  pt: 'pai mãe irmão irmãos irmã filho filhos filha filhas esposa esposo marido mulher tio tia sobrinho sobrinha primo prima avô avó neto neta viúva genro sogro cunhado',
  nl: 'vader moeder broer broers zus zuster zoon zonen dochter dochters echtgenote echtgenoot oom tante neef nicht grootvader grootmoeder kleinzoon kleindochter weduwe schoonzoon schoonvader zwager',
  pl: 'ojciec ojca ojcem matka matki brat brata bratem bracia siostra siostry syn syna synem córka córki żona żony żoną mąż męża mężem wujek bratanek siostrzeniec kuzyn dziadek wnuk wnuka wdowa zięć teść szwagier',
  uk: 'батьк батько матір мати брат сестр син дочк донька доньк дружин чоловік дядьк племінник дід онук вдов зят',
  ru: 'отец отц мать матер брат сестр сын дочь дочер жен муж супруг супруга дяд племянник дед внук вдов зят',
};

const kin = lazily(() => {
  const all = new Map<string, ReadonlySet<string>>();
  for (const [lang, words] of Object.entries(WORDS)) all.set(lang, new Set(words.split(' ').map(foldWord)));
  return all;
});

/** In a text of a language that is not known, or has no list, any of the words counts: but French "son" is no son. */
function isKin(word: string, lang: string | undefined): boolean {
  const own = kin().get(primaryLanguage(lang) ?? '');
  if (own) return bases(word).some((base) => own.has(base));
  return [...kin().values()].some((list) => bases(word).some((base) => list.has(base)));
}

/** How far in front of the name the word may stand: "a son of the former governor, John Sununu". */
const REACH = 70;
/** The full stop of an initial or a short form ends no sentence. */
const SENTENCES_BEFORE = /^.*(?:[\p{L}\p{M}\p{N}]{3}[.!?]|[!?؟])["”’)]?\s|^.*\n/su;
/** "Frau Merkel" is a courtesy, "seine Frau Jill", "Bidens Frau", "die Frau von" are not. */
const SPOUSE =
  /(?<!\p{L})(?:(?:sein|ihr|mein|unser)\p{L}*|deren|dessen|\p{Lu}\p{L}+s)\s(?:\p{Ll}+\s)?(?:Frau|Mann)(?!\p{L})|(?<!\p{L})(?:Frau|Mann) (?:von|des|der)(?!\p{L})/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Asked again for each bare surname that the place speaks for. */
const inPassing = new WeakMap<Place, boolean>();

export function isInPassing(place: Place | undefined): boolean {
  if (!place) return false;
  let answer = inPassing.get(place);
  if (answer === undefined) {
    answer = namesKin(place);
    inPassing.set(place, answer);
  }
  return answer;
}

function namesKin(place: Place): boolean {
  // Given names are none of the words before: "אבי" is a father, and Avi. "Eşi" with a capital is none.
  const names = place.given?.names ?? [];
  const { lang } = place.manner;
  const outer = names.findLast(({ fold }) => !isKin(fold, lang) || isGivenName(fold));
  const from = outer?.from ?? place.found.from;
  const before = place.block.text.slice(Math.max(0, from - REACH), from).replace(SENTENCES_BEFORE, '');
  if (/Frau|Mann/.test(before) && SPOUSE.test(before)) return true;
  return (before.match(WORD) ?? []).some((word) => isKin(foldWord(word), lang));
}
