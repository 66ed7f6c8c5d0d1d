/** Sentences with a number: the plural form that the language asks for. */
import { type GeneratedI18nStructure, i18n } from '#i18n';
import { locale, numbered } from './language';

type CountedKey = {
  [K in keyof GeneratedI18nStructure]: K extends `${infer Group}.other` ? Group : never;
}[keyof GeneratedI18nStructure];

/** The sentence at `key`, whose forms are named by Intl.PluralRules; `{count}` is filled in. */
export function counted(key: CountedKey, count: number): string {
  const form = new Intl.PluralRules(locale()).select(count);
  const say = i18n.t as (key: string, values: Record<string, string>) => string;
  return say(`${key}.${form}`, { count: numbered(count) });
}
