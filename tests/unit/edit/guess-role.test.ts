import { describe, expect, test } from 'vitest';
import { draftFrom } from '../../../lib/core/edit/from-selection';
import { guessRole } from '../../../lib/core/edit/guess-role';

describe('the title right before the name', () => {
  test.each([
    ['Israeli Defense Minister Benny Gantz met his counterpart.', 'Benny Gantz', 'Israeli Defense Minister'],
    ['He met with Secretary of State Antony Blinken on Monday.', 'Antony Blinken', 'Secretary of State'],
    ['U.S. President Joe Biden spoke.', 'Joe Biden', 'U.S. President'],
    ['On Tuesday, prime minister Keir Starmer resigned.', 'Keir Starmer', 'prime minister'],
    ['Milli Savunma Bakanı Hulusi Akar açıkladı.', 'Hulusi Akar', 'Milli Savunma Bakanı'],
    ['Cumhurbaşkanı Erdoğan konuştu.', 'Erdoğan', 'Cumhurbaşkanı'],
    ['שר הביטחון בני גנץ נפגש עם עמיתו.', 'בני גנץ', 'שר הביטחון'],
    ['המסר נמסר לשר הביטחון בני גנץ.', 'בני גנץ', 'שר הביטחון'],
    ['وقال وزير الدفاع بيني غانتس إن', 'بيني غانتس', 'وزير الدفاع'],
  ])('%s', (sentence, name, title) => {
    expect(guessRole(sentence, name)).toEqual({ title, former: false });
  });

  test('"former" is said of the role, not part of it', () => {
    const sentence = 'A speech by former president Barack Obama was cancelled.';
    expect(guessRole(sentence, 'Barack Obama')).toEqual({ title: 'president', former: true });
  });
});

describe('nothing is guessed', () => {
  test.each([
    ['no title', 'Yesterday Benny Gantz spoke.', 'Benny Gantz'],
    ['a verb between', 'The minister told Benny Gantz to wait.', 'Benny Gantz'],
    ['another sentence', 'He saw the minister. Benny Gantz left.', 'Benny Gantz'],
    ['the name is not in the sentence', 'Defense Minister Hulusi Akar spoke.', 'Benny Gantz'],
    ['nothing selected', 'Defense Minister Hulusi Akar spoke.', ''],
  ])('%s', (_, sentence, name) => {
    expect(guessRole(sentence, name)).toBeUndefined();
  });
});

test('a selection becomes a card with its page as source, and the role only as a suggestion', () => {
  const { draft, suggested } = draftFrom(
    {
      text: ' Benny\n Gantz ',
      sentence: 'Defense Minister Benny\n Gantz landed in Ankara.',
      url: 'https://example.org/a',
      title: 'Gantz in Ankara',
      date: { value: '2022-10-27' },
    },
    '2026-01-01',
  );
  const source = {
    url: 'https://example.org/a',
    title: 'Gantz in Ankara',
    quote: 'Defense Minister Benny Gantz landed in Ankara.',
    seen: '2022-10-27',
  };
  expect(draft.entity).toMatchObject({ kind: 'person', name: 'Benny Gantz', roles: {}, sources: [source] });
  expect(suggested).toMatchObject({ title: 'Defense Minister', sources: [source] });
  expect(suggested).not.toHaveProperty('start');
});

test('a page without date or web address', () => {
  const passage = { text: 'X', sentence: '', url: 'file:///a.html', title: '' };
  expect(draftFrom(passage, '2026-01-01').draft.entity.sources).toEqual([{ seen: '2026-01-01' }]);
});
