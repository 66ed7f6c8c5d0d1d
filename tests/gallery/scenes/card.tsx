/** The card in every state. */
import { Card } from '../../../components/card/card';
import type { CardActions, CardView } from '../../../components/card/content';
import { Notice } from '../../../components/card/notice';
import type { Scene } from '../scene';
import {
  BARE,
  content,
  ERDOGAN,
  FORTY_ALIASES,
  GANTZ,
  HERZOG,
  LONG,
  NOTES,
  RELATIONS,
  sketch,
  UNCERTAIN,
} from './people';

const nothing = () => undefined;
const noAnswer = async () => undefined;

export const actions: CardActions = {
  choose: nothing,
  setDate: noAnswer,
  saveNote: noAnswer,
  deleteNote: noAnswer,
  undo: noAnswer,
  visit: nothing,
  back: nothing,
  open: nothing,
  openDossier: nothing,
  pin: nothing,
  close: nothing,
  draft: { read: () => undefined, keep: nothing },
};

const view = (more: Partial<CardView> & Pick<CardView, 'content'>): CardView => ({
  form: 'Gantz',
  why: [{ kind: 'full-name', text: 'Benny Gantz', block: 0 }],
  rivals: [],
  names: new Map([
    ['Hulusi Akar', 'Hulusi Akar'],
    ['Chaim Herzog', 'Chaim Herzog'],
  ]),
  today: '2026-11-22',
  ...more,
});

const card = (
  title: string,
  shown: CardView,
  more: Partial<Scene> & { pinned?: boolean; actions?: CardActions } = {},
): Scene => ({
  title: `card: ${title}`,
  face: () => <Card view={shown} actions={more.actions ?? actions} pinned={more.pinned ?? false} />,
  ...more,
});

const full = view({ content: content(GANTZ, { relations: RELATIONS, notes: NOTES, passages: 2 }) });
const herzog = view({
  content: content(HERZOG),
  form: 'Herzog',
  why: [
    { kind: 'title', title: 'President', role: 'נשיא מדינת ישראל', date: '2022-10-27' },
    { kind: 'related', entities: ['Hulusi Akar'] },
  ],
  rivals: [
    {
      sketch: sketch('Chaim Herzog', 'President of Israel', { role: undefined }),
      why: [
        {
          kind: 'title-other-time',
          title: 'President',
          role: 'President of Israel',
          start: '1983',
          end: '1993',
        },
      ],
    },
    {
      sketch: sketch('Mike Herzog', 'Ambassador to the United States'),
      why: [{ kind: 'title-unknown', title: 'President' }],
    },
  ],
});

export const cardScenes: Scene[] = [
  card('everything there is', full),
  card('as high as it may be', full, { height: 420 }),
  card('held open, said what was done', view({ ...full, said: { kind: 'done', text: '✓', undo: nothing } }), {
    pinned: true,
    height: 420,
  }),
  card('role still held, tags', view({ content: content(ERDOGAN), why: [{ kind: 'name-here' }] })),
  card('own script, right to left', herzog),
  card('why this one', herzog, { press: (words) => [words('card.why.notPerson')] }),
  card('sources', full, { press: () => ['.card-sources'] }),
  card('date unknown', view({ content: content(GANTZ, { date: undefined }) })),
  card('date unknown, being set', view({ content: content(ERDOGAN, { date: undefined }) }), {
    press: (words) => [words('card.date.set')],
  }),
  card('date set wrong', view({ content: content(BARE, { date: undefined }) }), {
    press: (words) => [words('card.date.set'), words('common.save')],
  }),
  card(
    'no role on that day',
    view({ content: content(GANTZ, { date: { value: '2018-07', from: 'user', zoneKnown: true } }) }),
  ),
  card(
    'dates coarse or not known',
    view({ content: content(UNCERTAIN, { date: { value: '2005', from: 'meta', zoneKnown: false } }) }),
  ),
  card('long names', view({ content: content(LONG) })),
  card('long names, little room', view({ content: content(LONG) }), { height: 300 }),
  card('forty aliases', view({ content: content(FORTY_ALIASES) })),
  card('forty aliases, unfolded', view({ content: content(FORTY_ALIASES) }), {
    press: () => ['.aliases .link'],
  }),
  card('next to nothing', view({ content: content(BARE), why: [{ kind: 'only-bearer' }] })),
  card('writing a note', view({ content: content(BARE) }), { press: (words) => [words('card.notes.add')] }),
  card('editing a note', full, { press: (words) => [words('card.notes.edit')] }),
  card('a note that could not be deleted', view({ content: content(BARE, { notes: NOTES.slice(0, 1) }) }), {
    press: (words) => [words('card.notes.delete')],
  }),
  card('reached by a link', view({ content: content(ERDOGAN), why: [], cameFrom: 'Benny Gantz' })),
  card(
    'chosen by the reader, covered',
    view({
      content: content(BARE),
      why: [{ kind: 'chosen', scope: 'site' }],
      said: { kind: 'refused', text: 'Something lies over this card. Click again once it is free.' },
    }),
  ),
  { title: 'card: deleted', face: () => <Notice text="This card was deleted." onClose={nothing} /> },
  {
    title: 'card: no answer',
    face: () => (
      <Notice text="The extension did not answer. Nothing is lost." onRetry={nothing} onClose={nothing} />
    ),
  },
];
