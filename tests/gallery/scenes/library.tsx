/** The library in every state. */
import type { ComponentChildren } from 'preact';
import { Choices, type ChoicesProps } from '../../../components/library/choices';
import { Library, type Part } from '../../../components/library/library';
import { Packs } from '../../../components/library/packs';
import { Shelf, type ShelfProps } from '../../../components/library/shelf';
import { Trash } from '../../../components/library/trash';
import { Versions } from '../../../components/library/versions';
import type { Scene } from '../scene';
import { sketch } from './people';

const nothing = () => undefined;

const library = (title: string, part: Part, children: ComponentChildren, lastChange?: string): Scene => ({
  title: `library: ${title}`,
  face: () => (
    <div style={{ inlineSize: '60rem', maxInlineSize: '100%', blockSize: '36rem' }}>
      <Library part={part} lastChange={lastChange} onUndoLast={nothing} done={{ text: '' }}>
        {children}
      </Library>
    </div>
  ),
  wide: true,
});

const ROWS = [
  sketch('Abbas Araghchi', 'Minister of Foreign Affairs', { ownName: { text: 'عباس عراقچی', lang: 'fa' } }),
  sketch('Benny Gantz', undefined, {
    description: 'Israeli general and politician who led the armed forces.',
  }),
  sketch('A name that is longer than the list is wide, as some of them are', 'President'),
];

const CHOICES: ChoicesProps = {
  choices: [
    {
      id: 'levy',
      form: 'Levy',
      chosen: { id: 'q1', name: 'David Levy' },
      scope: 'mention',
      url: 'https://news.example/a-long-address/of-an-article',
      around: { before: 'a promise that ', after: ' had made before the vote' },
      at: '2026-11-20T10:00:00Z',
    },
    {
      id: 'herzog',
      form: 'הרצוג',
      chosen: null,
      scope: 'everywhere',
      url: 'https://news.example/',
      at: '2026-11-19T10:00:00Z',
    },
  ],
  onRemove: nothing,
  skipped: ['Mira Testova', 'מירה טסטובה'],
  onOffer: nothing,
};

const shelf = (more: Partial<ShelfProps> = {}) => (
  <Shelf
    wish={{ query: '', kind: undefined, by: undefined }}
    onWish={nothing}
    count={ROWS.length}
    at={(index) => ROWS[index]}
    onWindow={nothing}
    openAt={-1}
    openKey={undefined}
    isOpen={false}
    onOpen={nothing}
    onAdd={nothing}
    onBack={nothing}
    {...more}
  >
    {more.children}
  </Shelf>
);

const PACK = {
  id: 'starter',
  title: 'People and institutions in the news',
  version: '1',
  cards: 613,
  canReturn: true,
};

export const libraryScenes: Scene[] = [
  library('cards', 'cards', shelf(), 'Benny Gantz was changed.'),
  library(
    'a card with earlier versions',
    'cards',
    shelf({
      openAt: 1,
      openKey: 'b',
      isOpen: true,
      children: (
        <Versions
          versions={[{ revision: 3, at: '2026-11-22T10:00:00Z', differs: 'Name, Roles' }]}
          onBringBack={nothing}
        />
      ),
    }),
  ),
  library('no cards at all', 'cards', shelf({ count: 0 })),
  library(
    'nothing found',
    'cards',
    shelf({ count: 0, wish: { query: 'zzz', kind: undefined, by: undefined } }),
  ),
  library(
    'packs',
    'packs',
    <Packs
      packs={[
        { ...PACK, state: 'installed' },
        { ...PACK, id: 'other', title: 'Another pack', state: 'removed' },
      ]}
      onRemove={nothing}
      onInstall={nothing}
    />,
  ),
  {
    ...library(
      'a pack is about to go',
      'packs',
      <Packs packs={[{ ...PACK, state: 'installed' }]} onRemove={nothing} onInstall={nothing} />,
    ),
    press: (words) => [words('library.packs.remove')],
  },
  library('no packs', 'packs', <Packs packs={[]} onRemove={nothing} onInstall={nothing} />),
  library('choices', 'choices', <Choices {...CHOICES} />),
  library('no choices', 'choices', <Choices {...CHOICES} choices={[]} skipped={[]} />),
  library(
    'trash',
    'trash',
    <Trash
      discards={[
        { table: 'entities', id: 'a', at: '2026-11-20T10:00:00Z', text: 'Deniz Akar' },
        { table: 'notes', id: 'b', at: '2026-11-19T10:00:00Z', text: 'לבדוק את הציטוט מול ההקלטה.' },
      ]}
      onRestore={nothing}
      onEmpty={nothing}
    />,
  ),
  library('an empty trash', 'trash', <Trash discards={[]} onRestore={nothing} onEmpty={nothing} />),
];
