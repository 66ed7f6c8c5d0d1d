/** Somebody in a few lines: which of their names in their own language tells something. */
import { describe, expect, test } from 'vitest';
import { ownName } from '../../../lib/core/model/sketch';
import { alias, byId, entity } from '../../gallery/scenes/people';

const own = (name: string, lang: string, ...names: string[]) =>
  ownName(entity(name, { ownLanguage: lang, aliases: byId(names.map((text) => alias(text, lang))) }))?.text;

describe('the name in its own language is shown', () => {
  test('where it is written in another script', () => {
    expect(own('Benny Gantz', 'he', 'בני גנץ')).toBe('בני גנץ');
    expect(own('נתניהו', 'he', 'Netanyahu')).toBe('Netanyahu');
  });
  test('where it is another name', () => {
    expect(own('Turkey', 'tr', 'Türkiye', 'TC')).toBe('Türkiye');
  });
  test('not where it says the same again', () => {
    expect(own('Recep Tayyip Erdoğan', 'tr', 'Tayyip Erdoğan')).toBeUndefined();
    expect(own('Abdulhamit Gul', 'tr', 'Abdülhamit Gül')).toBeUndefined();
    expect(own('Barack Obama', 'en', 'Barack Hussein Obama')).toBeUndefined();
  });
  test('not where the name itself is in that language, whatever others there are', () => {
    expect(own('Angela Merkel', 'de', 'Angela Merkel', 'Mutti')).toBeUndefined();
  });
  test('the one in another script before one in the same', () => {
    expect(own('Kyiv', 'uk', 'Misto', 'Київ')).toBe('Київ');
  });
});
