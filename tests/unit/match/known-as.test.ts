import { expect, test } from 'vitest';
import { isWordIn, knownAs } from '../../../lib/core/match/known-as';

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
  ['German', { word: undefined, givenName: false, place: false, people: true }],
  ['New York', { word: undefined, givenName: false, place: false }],
  ['', { word: undefined, givenName: false, place: false }],
])('%s', (form, known) => {
  expect(knownAs(form)).toMatchObject(known);
});

test.each([
  ['Rubio', 'es-MX', true],
  ['Rubio', 'en', false],
  ['Rubio', undefined, true],
  // No list of Hungarian words tells.
  ['Rubio', 'hu', true],
  // A word in both.
  ['Can', 'tr', true],
  ['Can', 'en-GB', true],
  ['Can', 'de', false],
  ['Erdoğan', undefined, false],
])('%s is a word in %s: %s', (form, lang, is) => {
  expect(isWordIn(knownAs(form), lang)).toBe(is);
});
