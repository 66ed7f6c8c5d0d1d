import { expect, test } from 'vitest';
import { readEntity } from '../../../lib/core/model/bundle';
import { otherNames } from '../../../lib/core/model/other-names';

const NAMED = {
  id: 'gantz',
  kind: 'person',
  name: 'Benny Gantz',
  ownLanguage: 'he',
  aliases: [
    { text: 'בני גנץ', lang: 'he' },
    { text: 'גנץ', lang: 'he' },
    { text: 'בנימין גנץ', lang: 'he' },
    { text: 'Gantz', lang: 'en' },
    { text: 'Gan', lang: 'en' },
    { text: 'Benny Ganz', lang: 'de' },
  ],
};

test('a card tells the other names, without the words of longer ones', () => {
  const entity = readEntity(NAMED, 'gantz', []);
  expect(entity && otherNames(entity).map(({ text }) => text)).toEqual(['בנימין גנץ', 'Gan', 'Benny Ganz']);
});
