/** Names in the credits of pictures: photographers, not the politicians of the same name. */
import { expect, test } from 'vitest';
import { claims, entity } from './support';

const base = [
  entity('mayor', 'Jim Watson', { roles: ['Mayor of Ottawa @ Canada | 2010 | 2022'] }),
  entity('blank', 'Ann Keefe'),
  entity('camera', 'Rina Castel', { roles: ['Photographer @ Flash90 | 2010'] }),
  entity('pence', 'Mike Pence', { roles: ['Vice President @ United States | 2017 | 2021'] }),
];

test.each<[string, string, string, ...string[]]>([
  ['an agency behind a slash', 'en', 'Mike Pence waves. JIM WATSON/AFP/Getty Images', 'Mike Pence = pence'],
  ['an agency that passed it on', 'en', 'A crowd. (Jim Watson via AP)'],
  ['who took it', 'en', 'Photo by Jim Watson in Ottawa'],
  ['a label', 'en', 'Credit: Jim Watson'],
  ['a label in Turkish', 'tr', 'Fotoğraf: Jim Watson / AA'],
  ['a label in Hebrew', 'he', '(צילום: Jim Watson)'],
  ['who is shown', 'en', 'Photo: Jim Watson opens a school', 'Jim Watson = mayor'],
  ['a picture of somebody', 'en', 'A photo of Jim Watson hung there.', 'Jim Watson = mayor'],
  [
    'a list with a slash',
    'en',
    'The Jim Watson/Mike Pence talks',
    'Jim Watson = mayor',
    'Mike Pence = pence',
  ],
  ['a card that says nothing', 'en', 'Ann Keefe/Reuters', 'Ann Keefe = blank'],
  ['a card that says so', 'en', 'Rina Castel/Flash90', 'Rina Castel = camera'],
])('%s', (_, lang, text, ...expected) => {
  expect(claims(base, { lang, text })).toEqual(expected);
});
