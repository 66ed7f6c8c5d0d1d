import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const isaac = entity('isaac', 'Isaac Herzog');
const erdogan = entity('erdogan', 'Recep Tayyip Erdoğan', { aliases: ['Erdoğan'] });
const ankara = entity('ankara', 'Ankara', { kind: 'place' });
const base = [isaac, erdogan, ankara];

test.each<[Story, ...string[]]>([
  [{ text: "Isaac Herzog Ankara'ya geldi.", lang: 'tr' }, 'Isaac Herzog = isaac', 'Ankara = ankara'],
  [{ text: "Isaac Herzog Erdoğan'la görüştü.", lang: 'tr' }, 'Isaac Herzog = isaac', 'Erdoğan = erdogan'],
  [{ text: "Erdoğan Ankara'da konuştu.", lang: 'tr' }, 'Erdoğan = erdogan', 'Ankara = ankara'],
  [{ text: 'David Ankara spoke.', lang: 'en' }, 'Ankara ?'],
])('names side by side: %o', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
