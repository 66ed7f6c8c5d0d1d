/** Stands in for "#i18n": the texts of `?lang=he`, as the build reads them. */
import { texts } from 'virtual:texts';

const language = new URLSearchParams(location.search).get('lang') ?? 'en';
const messages = texts[language] ?? {};

export const i18n = {
  t(key: string, values: Record<string, string | number> = {}): string {
    const text = messages[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  },
};
