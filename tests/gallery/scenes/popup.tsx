/** The popup in every state. */
import type { HomeProps } from '../../../components/popup/home';
import type { PageState, Person } from '../../../components/popup/page-state';
import { Popup, type PopupProps } from '../../../components/popup/popup';
import type { Sketch } from '../../../lib/core/model/card';
import type { Scene } from '../scene';
import { sketch } from './people';

const nothing = () => undefined;

const place = (name: string, description: string): Sketch =>
  sketch(name, undefined, { kind: 'place', description });

const person = (shown: Sketch, count = 1): Person => ({
  key: shown.id,
  surface: shown.name,
  count,
  sketch: shown,
  candidates: [],
});

const undecided = (surface: string, ...candidates: Sketch[]): Person => ({
  key: surface,
  surface,
  count: 1,
  sketch: null,
  candidates,
});

const GANTZ = sketch('Benny Gantz', 'Minister of Defense', { ownName: { text: 'בני גנץ', lang: 'he' } });
const LEVYS = [
  sketch('David Levy', undefined, { description: 'Moroccan-born Israeli politician.' }),
  sketch('Mickey Levy', 'Speaker of the Knesset'),
];

const page = (people: Person[], more: object = {}): PageState => ({
  kind: 'page',
  active: true,
  date: { value: '2022-10-27', from: 'json-ld', zoneKnown: true },
  people,
  ...more,
});

const FULL = page([
  person(GANTZ, 4),
  person(place('Ankara', 'Capital of Turkey.'), 6),
  person(
    sketch('Turkey', undefined, {
      kind: 'place',
      description: 'State in Anatolia and Thrace with Ankara as its capital.',
    }),
    12,
  ),
  person(sketch('Recep Tayyip Erdoğan', 'President of Turkey'), 2),
  undecided('Levy', ...LEVYS),
  person(
    sketch(
      'Sri Sri Sri Jagadguru Maharaja Krishnaraja Wadiyar-Hohenlohe-Waldenburg-Schillingsfürst',
      'Extraordinary Commissioner for the Harmonization of Administrative Procedures',
      {
        ownName: { text: 'سري سري سري جاغادغورو مهراجا كريشناراجا', lang: 'ar' },
      },
    ),
  ),
  person(sketch('Likud', undefined, { kind: 'organization', description: 'Israeli party of the right.' })),
]);

const home = (more: Partial<HomeProps>): HomeProps => ({
  page: FULL,
  site: { name: 'news.example', mode: 'articles', density: 'every', usual: 'every' },
  offers: [],
  onAddOffer: nothing,
  onSkipOffer: nothing,
  onDensity: nothing,
  onUsualDensity: nothing,
  query: '',
  results: undefined,
  unfinished: [],
  onQuery: nothing,
  onAdd: nothing,
  onContinue: nothing,
  onForget: nothing,
  onLibrary: nothing,
  onMode: nothing,
  onDate: nothing,
  onReload: nothing,
  onAllow: nothing,
  onJump: nothing,
  onOpen: nothing,
  onChoose: nothing,
  ...more,
});

const popup = (
  title: string,
  more: Partial<HomeProps> = {},
  rest: Partial<Scene> & { done?: PopupProps['done'] } = {},
): Scene => ({
  title: `popup: ${title}`,
  face: () => (
    <div style={{ inlineSize: '23.75rem', blockSize: '35rem' }}>
      <Popup view={{ kind: 'home', home: home(more) }} done={rest.done ?? { text: '' }} />
    </div>
  ),
  ...rest,
});

export const popupScenes: Scene[] = [
  popup('people, places, an open question', {}, { press: () => ['.is-undecided .row-main'] }),
  popup('said what was done', {}, { done: { text: 'Levy is David Levy on this page.', onUndo: nothing } }),
  popup('setting the date', {}, { press: () => ['.page-date .button'] }),
  popup('nobody, date unknown', { page: page([], { date: undefined }) }),
  popup(
    'worth adding, fewer underlined',
    {
      site: { name: 'news.example', mode: 'articles', density: 'first', usual: 'every' },
      page: page([person(place('Ankara', 'Capital of Turkey.'), 6)]),
      offers: [
        {
          name: 'Daniel Kestrelman',
          sentence: 'The finance minister Daniel Kestrelman said no to it all.',
          count: 2,
        },
        { name: 'דוד אלקיים', sentence: 'שר התחבורה דוד אלקיים אמר לא.', count: 1 },
      ],
    },
    { press: () => ['.offers > summary'] },
  ),
  popup('switched off', {
    page: page([], { active: false }),
    site: { name: 'news.example', mode: 'off', density: 'every', usual: 'every' },
  }),
  popup('no article', { page: page([], { active: false }) }),
  popup('only places', { page: page([person(place('Ankara', 'Capital of Turkey.'), 6)]) }),
  popup('closed to us', { page: { kind: 'closed' }, site: undefined }),
  popup('not allowed', { page: { kind: 'not-allowed' } }),
  popup('to be reloaded', { page: { kind: 'reload' } }),
  popup('unfinished edits', {
    unfinished: [
      { key: 'a', name: 'Deniz Akar' },
      { key: 'b', name: '' },
    ],
  }),
  popup('found', { query: 'levy', results: [...LEVYS, GANTZ] }),
  popup('found nobody, markup typed', { query: '<b>Bold</b> <img src=x>', results: [] }),
];
