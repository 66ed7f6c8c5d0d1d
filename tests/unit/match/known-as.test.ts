import { expect, test } from 'vitest';
import { knownAs } from '../../../lib/core/match/known-as';

test.each([
  ['May', { word: 'function', givenName: false, place: false }],
  ['Rose', { word: 'everyday', givenName: true, place: false }],
  // A given name, too, but alone it is a surname.
  ['Harris', { word: undefined, givenName: false, place: false }],
  ['ÖZDEMİR', { word: 'everyday', givenName: false, place: false }],
  ['Çan', { word: 'function', givenName: true, place: false }],
  ['Jordan', { word: undefined, givenName: true, place: true }],
  ['משה', { word: 'everyday', givenName: true, place: false }],
  ['Россия', { word: undefined, givenName: false, place: true }],
  ['Erdoğan', { word: undefined, givenName: false, place: false }],
  ['New York', { word: undefined, givenName: false, place: false }],
  ['', { word: undefined, givenName: false, place: false }],
])('%s', (form, known) => {
  expect(knownAs(form)).toEqual(known);
});
