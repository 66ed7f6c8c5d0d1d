/** Evidence from the rest of the article and from habit: related entities, words of the cards, ordinary words. */
import { describe, expect, test } from 'vitest';
import { readEntity } from '../../../lib/core/model/bundle';
import type { Choice } from '../../../lib/core/model/choice';
import type { Entity } from '../../../lib/core/model/entity';
import { claims, decided, entity, type Story } from './support';

function related(id: string, name: string, target: string, kind: string): Entity {
  const item = { id, kind: 'person', name, relations: [{ kind, target }] };
  const read = readEntity(item, id, []);
  if (!read) throw new Error(`${id} is no entity`);
  return read;
}

const akar = entity('akar', 'Hulusi Akar', { roles: ['Minister @ Turkey | 2018 | 2023'] });
const benny = related('benny', 'Benny Ganz', 'akar', 'counterpart');
const bruno = entity('bruno', 'Bruno Ganz', { roles: ['Actor @ Burgtheater | 1970'] });

const whyOf = (base: readonly Entity[], story: Story, surface: string, id: string) =>
  decided(base, story)
    .find((mention) => mention.surface === surface)
    ?.candidates.find((candidate) => candidate.id === id)?.why ?? [];

describe('related entities', () => {
  const story: Story = { lang: 'en', text: 'Hulusi Akar called on Monday. Ganz listened.' };

  test('one that a card names as related is put first, and the reason names it', () => {
    expect(whyOf([akar, benny, bruno], story, 'Ganz', 'benny')).toContainEqual({
      kind: 'related',
      entities: ['akar'],
    });
    expect(decided([akar, benny, bruno], story).at(-1)?.candidates[0]?.id).toBe('benny');
  });

  test('the relation counts whichever of the two cards states it', () => {
    const base = [
      related('akar', 'Hulusi Akar', 'benny', 'counterpart'),
      entity('benny', 'Benny Ganz'),
      bruno,
    ];
    expect(decided(base, story).at(-1)?.candidates[0]?.id).toBe('benny');
  });

  test('where two bear the whole name and the surroundings tell which, the bare surname follows', () => {
    const other = entity('other', 'Benny Ganz', { roles: ['Actor @ Burgtheater | 1970'] });
    const text = 'Hulusi Akar called Jerusalem on Monday. Benny Ganz listened.\nGanz will travel on Friday.';
    const read = (one: Entity) => claims([akar, other, one], { lang: 'en', text }).slice(1);
    expect(read({ ...benny, description: 'Born in Jerusalem' })).toEqual([
      'Benny Ganz = benny',
      'Ganz = benny',
    ]);
    expect(read(benny)).toEqual(['Benny Ganz ?', 'Ganz ?']);
  });

  test('two relations decide between namesakes, one does not', () => {
    const both = readEntity(
      {
        id: 'benny',
        kind: 'person',
        name: 'Benny Ganz',
        relations: ['akar', 'party'].map((target) => ({ kind: 'counterpart', target })),
      },
      '',
      [],
    );
    const party = entity('party', 'National Unity', { kind: 'organization' });
    const base = [akar, party, bruno, ...(both ? [both] : [])];
    const text = 'Hulusi Akar called National Unity on Monday. Ganz listened.';
    expect(claims(base, { lang: 'en', text }).at(-1)).toBe('Ganz = benny');
    expect(claims([akar, party, bruno, benny], { lang: 'en', text }).at(-1)).toBe('Ganz ?');
  });

  test('an organization or a country in common ranks, and makes no bare surname sure', () => {
    const base = [
      akar,
      entity('turkey', 'Turkey', { kind: 'place' }),
      entity('one', 'Selin Demirkol', { roles: ['Adviser @ Turkey | 2019'] }),
      entity('two', 'Anna Demirkol', { roles: ['Adviser @ Norway | 2019'] }),
    ];
    const text = 'Turkey agreed, Hulusi Akar said. Demirkol smiled.';
    const [mention] = decided(base, { lang: 'en', text }).slice(-1);
    expect(mention?.state).toBe('ambiguous');
    expect(mention?.candidates.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(mention?.candidates[0]?.why).toContainEqual({ kind: 'related', entities: ['turkey', 'akar'] });
    expect(claims(base.slice(0, 3), { lang: 'en', text }).at(-1)).toBe('Demirkol ?');
  });

  test('nobody is pressed where the article leaves it open', () => {
    const father = entity('father', 'Moshe Ganz');
    const text = 'Hulusi Akar spoke. Moshe Ganz praised his son Benny Ganz. Ganz smiled.';
    expect(claims([akar, benny, father], { lang: 'en', text }).at(-1)).toBe('Ganz ?');
  });
});

describe('words of the card', () => {
  const physicist = entity('physicist', 'Ida Morgen', {
    roles: ['Physicist @ Observatory of Helsinki | 1990'],
  });
  const rower = entity('rower', 'Ida Morgen', { roles: ['Rower @ Lakeside Regatta Club | 1990'] });
  const story = (text: string): Story => ({ lang: 'en', text });

  test('tell two bearers of one full name apart', () => {
    const stars = 'The observatory in Helsinki has a new telescope. A physicist, said Ida Morgen, needs it.';
    expect(claims([physicist, rower], story(stars))).toEqual(['Ida Morgen ?']);
    expect(decided([physicist, rower], story(stars))[0]?.candidates[0]?.id).toBe('physicist');
    expect(whyOf([physicist, rower], story(stars), 'Ida Morgen', 'physicist')).toContainEqual({
      kind: 'context',
      words: ['Physicist', 'Observatory', 'Helsinki'],
    });
  });

  test('decide together with a shared organization', () => {
    const club = entity('club', 'Lakeside Regatta Club', { kind: 'organization' });
    const cox = entity('cox', 'Peter Landvik', { roles: ['Coxswain @ Lakeside Regatta Club | 1990'] });
    const full = readEntity(
      {
        id: 'rower',
        kind: 'person',
        name: 'Ida Morgen',
        description: 'Norwegian rower, twice champion of the fjord marathon',
        roles: [{ title: 'Rower', organization: 'Lakeside Regatta Club' }],
      },
      '',
      [],
    );
    const base = [physicist, club, cox, ...(full ? [full] : [])];
    const text =
      'Lakeside Regatta Club thanked Peter Landvik. Twice a champion of the marathon: Ida Morgen was there.';
    expect(claims(base, story(text)).at(-1)).toBe('Ida Morgen = rower');
  });

  test('that all bearers have in common tell nobody apart', () => {
    const base = [
      entity('a', 'Ali Sönmez', { roles: ['Member @ Senate | 2001'] }),
      entity('b', 'Ali Sönmez', { roles: ['Clerk @ Senate | 2001'] }),
    ];
    const why = whyOf(base, story('The senate met. Ali Sönmez spoke.'), 'Ali Sönmez', 'a');
    expect(why.map(({ kind }) => kind)).not.toContain('context');
  });

  test('words of the title beside the name are no second evidence', () => {
    const base = [entity('a', 'Ida Morgen', { roles: ['Minister of Fisheries | 2001 | 2003'] })];
    const why = whyOf(base, { ...story('Fisheries Minister Morgen spoke.'), date: '2015' }, 'Morgen', 'a');
    expect(why.map(({ kind }) => kind)).not.toContain('context');
  });

  test('a prefix written onto a Hebrew word hides nothing', () => {
    const base = [
      entity('a', 'דנה לוין', { roles: ['חוקרת @ מצפה רמון'] }),
      entity('b', 'דנה לוין', { roles: ['שחיינית @ בריכת גורדון'] }),
    ];
    const story: Story = { lang: 'he', text: 'במצפה נצפה כוכב חדש. דנה לוין שמחה.' };
    expect(decided(base, story).at(-1)?.candidates[0]?.id).toBe('a');
  });
});

describe('a surname that is also a place, a given name or a word', () => {
  const israel = entity('steve', 'Steve Israel', { roles: ['Representative @ United States | 2001'] });
  const james = entity('james', 'Lena James');
  const day = entity('day', 'Stockwell Day');
  const kohn = entity('kohn', 'Lena Kohnberg');

  test.each([
    [israel, 'Israel', true],
    [james, 'James', true],
    [day, 'Day', true],
    [kohn, 'Kohnberg', false],
  ])('%o', (person, surname, ordinary) => {
    const [mention] = decided([person], { lang: 'en', text: `It was ${surname} again.` });
    expect(mention === undefined).toBe(ordinary);
  });

  test('needs more than a title elsewhere; the full name is enough', () => {
    const base = [israel];
    expect(claims(base, { lang: 'en', text: 'Steve Israel spoke. Israel left.' }).at(-1)).toBe(
      'Israel = steve',
    );
    const titled = { lang: 'en', date: '2010', text: 'Rep. Israel spoke. A visit to Israel followed.' };
    expect(claims(base, titled)).toEqual(['Israel = steve', 'Israel ?']);
    expect(
      claims([entity('kohn', 'Lena Kohnberg', { roles: ['Senator | 2001'] })], {
        lang: 'en',
        date: '2010',
        text: 'Senator Kohnberg spoke. A visit to Kohnberg followed.',
      }),
    ).toEqual(['Kohnberg = kohn', 'Kohnberg = kohn']);
  });
});

describe('habit', () => {
  const base = [entity('one', 'Isaac Herzog'), entity('two', 'Chaim Herzog')];
  const chosen = (at: string, id: string): Choice => ({
    form: 'Herzog',
    entity: id,
    scope: 'page',
    url: `https://news.example/${at}`,
  });
  const text = 'Herzog spoke.';

  test('puts first whom the user chose on other pages, and makes nobody sure', () => {
    const choices = [chosen('x', 'two'), chosen('y', 'two'), chosen('z', 'two')];
    const [mention] = decided(base, { lang: 'en', text, choices });
    expect(mention?.state).toBe('ambiguous');
    expect(mention?.candidates[0]).toMatchObject({
      id: 'two',
      why: expect.arrayContaining([{ kind: 'chosen-before', count: 3 }]),
    });
  });

  test('is only of the name that was chosen for', () => {
    const [mention] = decided(base, {
      lang: 'en',
      text,
      choices: [{ ...chosen('x', 'two'), form: 'Herzl' }],
    });
    expect(mention?.candidates.flatMap(({ why }) => why.map(({ kind }) => kind))).not.toContain(
      'chosen-before',
    );
  });
});
