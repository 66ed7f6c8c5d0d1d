/** Marking passages, and finding them again: the bar, and the side panel in its states. */
import { i18n } from '#i18n';
import { AnnotationForm, type AnnotationFormProps } from '../../../components/annotation/form';
import { Bar, type BarProps } from '../../../components/bar/bar';
import { Compare } from '../../../components/panel/compare';
import type { Item } from '../../../components/panel/content';
import { Dossier, type DossierProps } from '../../../components/panel/dossier';
import { Links } from '../../../components/panel/links';
import { PagePart } from '../../../components/panel/page-part';
import { Panel } from '../../../components/panel/panel';
import type { PassageActions } from '../../../components/panel/passage';
import { SearchPart } from '../../../components/panel/search-part';
import type { Annotation, Target } from '../../../lib/core/model/annotation';
import type { Remembered } from '../../../lib/core/model/annotation-records';
import type { Scene } from '../scene';
import { GANTZ, sketch } from './people';

const nothing = () => undefined;

const MINISTER = sketch('Benny Gantz', 'Minister of Defense', { ownName: { text: 'בני גנץ', lang: 'he' } });
const AKAR = sketch('Hulusi Akar', 'Minister of Defense');

const SAVED = '2022-10-28T09:00:00.000Z';

function passage(quote: string, state: Item['state'], more: Partial<Item> = {}, said: object = {}): Item {
  const target: Target = {
    source: 'https://news.example/ankara',
    document: 'https://news.example/ankara',
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    sentence: quote,
    paragraph: `${quote} The talks went on into the night, and nobody said a word about them.`,
    title: 'Gantz in Ankara: ministers agree to talk again',
    authors: ['Mira Testova'],
    lang: 'en',
    published: '2022-10-27',
    saved: SAVED,
  };
  const annotation: Annotation = {
    id: quote,
    target,
    former: [],
    note: '',
    tags: [],
    colour: 'yellow',
    entities: [],
    created: SAVED,
    ...said,
  };
  return { annotation, revision: 1, updated: SAVED, links: [], people: [], state, ...more };
}

const SAME = passage(
  'The ministers agreed to restore working relations between the two armies.',
  'same',
  { people: [MINISTER, AKAR] },
  {
    note: 'The **first** such sentence since 2018. See [the archive](https://news.example/a).',
    tags: ['army'],
    entities: [MINISTER.id, AKAR.id],
  },
);
const CHANGED = passage(
  'said that 12 agreements were signed',
  'changed',
  { words: 'said that 21 agreements were not signed' },
  { colour: 'green' },
);
const SUGGESTED = passage('Nobody of the guests asked him', 'suggested', {
  words: 'None of the guests asked him anything',
});
const LOST = passage('They parted in the evening without a word.', 'lost', {}, { colour: 'red' });
const HEBREW = passage(
  'שר הביטחון אמר כי 12 הסכמים נחתמו באנקרה.',
  'unseen',
  {},
  {
    colour: 'violet',
    note: 'להשוות עם הגרסה הראשונה',
    tags: ['אנקרה', 'הסכמים'],
    target: {
      ...SAME.annotation.target,
      lang: 'he',
      title: 'גנץ באנקרה',
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: 'שר הביטחון אמר כי 12 הסכמים נחתמו באנקרה.',
          prefix: '',
          suffix: '',
        },
      ],
    },
  },
);

const ACTIONS: PassageActions = {
  onShow: nothing,
  onEdit: nothing,
  onDelete: nothing,
  onCopy: nothing,
  onPerson: nothing,
  onAccept: nothing,
  onLeave: nothing,
  onAttach: nothing,
  onSource: nothing,
};

const form = (more: Partial<AnnotationFormProps> = {}): AnnotationFormProps => ({
  said: { note: '', tags: [], colour: 'yellow', entities: [] },
  people: [MINISTER, AKAR],
  finder: { search: async () => [AKAR], nobody: i18n.t('annotation.nobodyCalled') },
  knownTags: ['army', 'Ankara'],
  meanings: { red: 'doubtful' },
  busy: false,
  onChange: nothing,
  onSave: nothing,
  onCancel: nothing,
  ...more,
});

const WRITTEN = form({
  said: { note: 'Is this the *same* agreement?', tags: ['army'], colour: 'red', entities: [MINISTER.id] },
});

const bar = (view: BarProps['view']) => () => (
  <Bar
    view={view}
    meanings={{ red: 'doubtful' }}
    onColour={nothing}
    onWrite={nothing}
    onCopy={nothing}
    onDelete={nothing}
    onClose={nothing}
  />
);

const MET: Remembered = {
  id: 'met',
  entity: GANTZ.id,
  document: 'https://news.example/haifa',
  source: 'https://news.example/haifa',
  title: 'A quiet week in Haifa',
  sentence: 'Gantz was not among those who came to the harbour on Tuesday.',
  published: '2022-09',
  at: SAVED,
};

const dossier = (more: Partial<DossierProps> = {}): DossierProps => ({
  entity: GANTZ,
  notes: [],
  items: [],
  mentions: [],
  remembering: false,
  actions: ACTIONS,
  editing: undefined,
  extras: () => null,
  chosen: [],
  onChoose: nothing,
  onRemember: nothing,
  onForget: nothing,
  onAddNote: nothing,
  onOpenCard: nothing,
  ...more,
});

const CONTRADICTS = {
  id: 'l',
  kind: 'contradicts',
  from: SAME.annotation.id,
  to: CHANGED.annotation.id,
} as const;
const links = (item: Item) => (
  <Links
    of={item.annotation.id}
    links={item === SAME ? [{ link: CONTRADICTS, other: CHANGED.annotation.id }] : []}
    onUnlink={nothing}
  />
);

function panel(title: string, part: 'page' | 'search' | 'people' | undefined, face: Scene['face']): Scene {
  return {
    title: `panel, ${title}`,
    width: '24em',
    face: () => (
      <Panel part={part ?? 'people'} onPart={nothing} onBack={part ? undefined : nothing} done={{ text: '' }}>
        {face()}
      </Panel>
    ),
  };
}

const page = (items: Item[] | undefined, more: object = {}) => (
  <PagePart
    items={items}
    drafts={[]}
    actions={ACTIONS}
    editing={undefined}
    extras={links}
    onContinue={nothing}
    onForget={nothing}
    {...more}
  />
);

const found = (items: Item[], query: string) => (
  <SearchPart
    query={query}
    onQuery={nothing}
    count={items.length}
    items={items}
    onMore={nothing}
    actions={ACTIONS}
    editing={undefined}
    extras={() => null}
  />
);

export const annotationScenes: Scene[] = [
  { title: 'bar', face: bar({ kind: 'choose' }) },
  {
    title: 'bar, saved',
    face: () => bar({ kind: 'said', text: i18n.t('annotation.saved'), onUndo: nothing })(),
  },
  {
    title: 'bar, refused',
    face: () => bar({ kind: 'said', text: i18n.t('common.full'), problem: true })(),
  },
  {
    title: 'bar, saved before',
    face: bar({ kind: 'saved', said: SAME.annotation, people: [MINISTER, AKAR] }),
  },
  {
    title: 'bar, only coloured',
    face: bar({ kind: 'saved', said: LOST.annotation, people: [MINISTER, AKAR] }),
  },
  {
    title: 'bar, deleted',
    face: () => bar({ kind: 'said', text: i18n.t('annotation.removed'), gone: true, onUndo: nothing })(),
  },
  { title: 'bar, writing', face: bar({ kind: 'write', form: WRITTEN }) },
  {
    title: 'bar, writing what is stale',
    face: () => bar({ kind: 'write', form: { ...WRITTEN, problem: i18n.t('annotation.stale') } })(),
  },
  panel('empty page', 'page', () => page([])),
  panel('passages in every state', 'page', () => page([SAME, CHANGED, SUGGESTED, LOST, HEBREW])),
  panel('unfinished and edited', 'page', () =>
    page([SAME], {
      drafts: [
        {
          id: 'draft',
          document: SAME.annotation.target.document,
          annotation: { ...LOST.annotation, id: 'draft', note: 'Half a thought' },
          seen: 0,
          at: SAVED,
        },
      ],
      editing: { id: SAME.annotation.id, form: <AnnotationForm {...WRITTEN} /> },
    }),
  ),
  panel('search', 'search', () => found([SAME, HEBREW], 'tag:army')),
  panel('search, nothing found', 'search', () => found([], 'person:nobody')),
  panel('dossier', undefined, () => (
    <Dossier
      {...dossier({
        items: [SAME, HEBREW],
        mentions: [MET],
        remembering: true,
        chosen: [SAME.annotation.id],
        extras: links,
        notes: [{ id: 'n', entity: GANTZ.id, text: 'Met him *twice*.', created: SAVED, updated: SAVED }],
      })}
    />
  )),
  panel('dossier, nothing kept', undefined, () => <Dossier {...dossier()} />),
  panel('side by side', undefined, () => (
    <Compare pair={[SAME, CHANGED]} actions={ACTIONS} onLink={nothing} />
  )),
];
