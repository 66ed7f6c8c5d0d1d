/** The matcher against the oracle on random texts, and laws that hold whatever the names are. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { formsOf } from '../../../lib/core/match/forms';
import { buildMatcher } from '../../../lib/core/match/matcher';
import type { Entity } from '../../../lib/core/model/entity';
import { entityOf } from './entities';
import { oracleFind, skeleton } from './oracle';

/** `npm run fuzz` asks for many more. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 600) };

// A long run takes as long as it takes.
if (process.env.FUZZ_RUNS) vi.setConfig({ testTimeout: 24 * 3_600_000 });

/** Words of names that are no common words, so that the oracle, which knows none, agrees. */
const WORDS = fc.constantFrom(
  ...[
    'Zelmira',
    'Öztarhan',
    'İlkbal',
    'ığrıp',
    'Straußen',
    'Ødegård',
    "N'Gorov",
    'ДʼЯковіч',
    'Щёголев',
    'Τσούκας',
    'Ng',
  ],
  ...['גלבועי', 'ולדימיר', 'שטרנשוס', 'בוסקילה', 'الزبيدي', 'قرضاوي', 'وهيبي', 'لاريجاني', 'فاطمة'],
  ...['北野', '𠮷井', 'ガルシア', 'さくら', 'R2', '7'],
);
const NAMES = fc.array(WORDS, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const GAPS = fc.constantFrom(
  ' ',
  ' ',
  '\u00a0',
  '  ',
  '\n',
  ' \r\n',
  '-',
  '‑',
  '־',
  '\n\n',
  ', ',
  '',
  ' – ',
  '\u2029',
);
const AROUND = fc.constantFrom(
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    ', ',
    '. ',
    '.',
    ' “',
    '(',
    ')',
    '-',
    "'",
    '’',
    "'s ",
    '’ın ',
    "l'",
    'dell’',
    "o'",
    '#',
    '/',
  ],
  ...[
    'ו',
    'כש',
    'ול',
    'ג',
    'و',
    'بال',
    'لل',
    'س',
    'の',
    '人',
    'ー',
    's ',
    'x',
    '\u200f',
    '\ufeff',
    '\u0301',
    '',
  ],
);

/** A name as somebody might write it: other case, composed or not, points and invisible signs inside, other gaps. */
const written = (name: string) =>
  fc
    .tuple(
      fc.constantFrom('as is', 'as is', 'upper', 'lower', 'plain'),
      fc.constantFrom('NFC' as const, 'NFD' as const),
      fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\u00ad', '\u200d', '\u200e', '\u2060', '\u0302')), {
        maxLength: 2,
      }),
      fc.array(GAPS, { minLength: 3, maxLength: 3 }),
    )
    .map(([shape, form, signs, gaps]) => {
      let text = name.normalize(form);
      if (shape === 'upper') text = text.toUpperCase();
      if (shape === 'lower') text = text.toLowerCase();
      if (shape === 'plain') text = text.normalize('NFD').replace(/[\u0300-\u0345]/g, '');
      for (const [at, sign] of signs) text = [...text].toSpliced(at, 0, sign).join('');
      let next = 0;
      return text.replace(/ /g, () => gaps[next++ % gaps.length] ?? ' ');
    });

const SCENES = fc.array(NAMES, { minLength: 1, maxLength: 4 }).chain((names) =>
  fc
    .array(fc.tuple(AROUND, fc.oneof(fc.constantFrom(...names).chain(written), WORDS), AROUND), {
      maxLength: 4,
    })
    .map((parts) => ({ names: [...new Set(names)], text: parts.flat().join('') })),
);

test('the matcher finds what the oracle finds', () => {
  fc.assert(
    fc.property(SCENES, ({ names, text }) => {
      const matcher = buildMatcher(names.map((name, at) => entityOf(`e${at}`, name)));
      const found = matcher
        .find(text)
        .map(({ from, to, owners }) => ({ from, to, ids: owners.map((it) => it.entity) }));
      const forms = names.map((name, at) => ({ id: `e${at}`, text: name, caseSensitive: false }));
      expect(found).toEqual(oracleFind(forms, text));
    }),
    RUNS,
  );
});

test('spans lie in the text, in order, and hold the letters of a form of each owner', () => {
  fc.assert(
    fc.property(SCENES, ({ names, text }) => {
      const matcher = buildMatcher(names.map((name, at) => entityOf(`e${at}`, name)));
      let last = 0;
      for (const { from, to, owners } of matcher.find(text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        for (const { entity } of owners) {
          const letters = skeleton(names[Number(entity.slice(1))] ?? '');
          expect([letters, letters.slice(1)]).toContain(skeleton(text.slice(from, to)));
        }
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    RUNS,
  );
});

const PEOPLE = fc.record({
  name: fc.array(
    fc.oneof(WORDS, fc.constantFrom('van', 'de la', 'bin', 'al-Zelmir', 'Jean-Luc', 'J.', 'ABDULOV')),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  kind: fc.constantFrom('person', 'place', 'other'),
  lang: fc.constantFrom(undefined, 'ru', 'hu', 'es', 'zh', 'pl'),
});

function personOf(
  { name, kind, lang }: { name: string[]; kind: string; lang: string | undefined },
  id: string,
): Entity {
  return entityOf(id, name.join(' '), { kind, aliases: [{ text: name.toReversed().join(' '), lang }] });
}

test('every form of an entity, derived ones too, is found in itself', () => {
  fc.assert(
    fc.property(PEOPLE, (person) => {
      const entity = personOf(person, 'e');
      const matcher = buildMatcher([entity]);
      for (const { text } of formsOf(entity).forms) {
        expect(matcher.find(text), text).toContainEqual(
          expect.objectContaining({ from: 0, to: text.length }),
        );
      }
    }),
    RUNS,
  );
});

test('adding, replacing and removing gives the same as building anew', () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.option(PEOPLE, { freq: 3 })), { maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.array(PEOPLE, { minLength: 1, maxLength: 5 }), (edits, readers) => {
      const living = new Map<string, Entity>();
      const matcher = buildMatcher([]);
      for (const [number, person] of edits) {
        const id = `e${number}`;
        if (person) {
          living.set(id, personOf(person, id));
          matcher.put(personOf(person, id));
        } else {
          living.delete(id);
          matcher.remove(id);
        }
      }
      const text = [
        ...readers.map((reader) => reader.name.join(' ')),
        ...[...living.values()].map((it) => it.name),
      ].join('; ');
      expect(matcher.find(text)).toEqual(buildMatcher([...living.values()].reverse()).find(text));
    }),
    { numRuns: 150 },
  );
});
