/** Titles that name a party by one of its other names, or one that the card only names as related. */
import { expect, test } from 'vitest';
import { claims, entity, type Story } from './support';

const party = (id: string, name: string, ...aliases: string[]) =>
  entity(id, name, { kind: 'organization', aliases: aliases.map((text) => ({ text, caseSensitive: true })) });

const base = [
  party('mhp', 'Nationalist Movement Party', 'MHP'),
  party('chp', "Republican People's Party", 'CHP'),
  party('pis', 'Law and Justice', 'PiS'),
  party('cdu', 'Christian Democratic Union', 'CDU'),
  entity('devlet', 'Devlet Bahçeli', { roles: ['Leader @ Nationalist Movement Party | 1997-07'] }),
  entity('ali', 'Ali Bahçeli', { roles: ['Mayor @ Turkey | 2009'] }),
  entity('jaroslaw', 'Jarosław Kaczyński', {
    party: 'pis',
    roles: ['Prime Minister @ Poland | 2006-07-14 | 2007-11-16'],
  }),
  entity('lech', 'Lech Kaczyński', {
    roles: ['President @ Poland | 2005-12-23 | 2010-04-10'],
    facts: { death: '2010-04-10' },
  }),
  entity('merz', 'Friedrich Merz', { party: 'cdu', roles: ['Chancellor @ Germany | 2025-05-06'] }),
  entity('hall', 'John Hall', { roles: ['Representative @ United States | 2007 | 2011'] }),
  party('dish', 'Dish Network'),
];

test.each<[Story, ...string[]]>([
  // The role has the long name, the text the short one.
  [
    { text: 'MHP Genel Başkanı Bahçeli konuştu.', lang: 'tr', date: '2023-05-29' },
    'MHP = mhp',
    'Bahçeli = devlet',
  ],
  [{ text: 'CHP Genel Başkanı Bahçeli konuştu.', lang: 'tr', date: '2023-05-29' }, 'CHP = chp', 'Bahçeli ?'],
  // No role, but a party.
  [
    { text: 'PiS leader Kaczyński raged.', lang: 'en', date: '2024-05-01' },
    'PiS = pis',
    'Kaczyński = jaroslaw',
  ],
  [{ text: 'CDU-Chef Merz sprach.', lang: 'de', date: '2024-03-01' }, 'CDU = cdu', 'Merz = merz'],
  // A dead namesake who stands nearer is not pressed on the living one.
  [
    {
      text: ['Jarosław Kaczyński milczał; Lech Kaczyński zginął w 2010 roku.', 'Kaczyński słuchał.'],
      lang: 'pl',
      date: '2023-02-21',
    },
    'Jarosław Kaczyński = jaroslaw',
    'Lech Kaczyński = lech',
    'Kaczyński ?',
  ],
  // A body in a title makes the title nobody's who does not belong to it.
  [
    { text: 'John Hall, a spokesman for Dish Network Corporation, declined to comment.', lang: 'en' },
    'John Hall ?',
    'Dish Network = dish',
  ],
])('%j', (story, ...expected) => {
  expect(claims(base, story)).toEqual(expected);
});
