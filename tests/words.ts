/** A stand-in for the browser's messages in tests: reads assets/locales as the build does. */
import { parseMessagesFile } from '@wxt-dev/i18n/build';

export const LOCALES = ['en', 'tr', 'he', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** All texts of a locale by key ("card.date.set"), without those of the browser itself. */
export async function messagesOf(locale: Locale): Promise<Map<string, string>> {
  const path = new URL(`../assets/locales/${locale}.yml`, import.meta.url).pathname;
  const messages = new Map<string, string>();
  for (const message of await parseMessagesFile(path)) {
    const key = message.key.join('.');
    if (key.startsWith('@@')) continue;
    messages.set(key, 'message' in message ? String(message.message) : '');
  }
  return messages;
}

/** What `i18n.t` of "#i18n" does, over these texts. An unknown key throws. */
export function speaker(messages: ReadonlyMap<string, string>) {
  return {
    t(key: string, values: Record<string, string | number> = {}): string {
      const text = messages.get(key);
      if (text === undefined) throw new Error(`no text for ${key}`);
      return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
    },
  };
}
