/** The editor in every state. */
import { useState } from 'preact/hooks';
import { Editor, type EditorProps } from '../../../components/editor/editor';
import { blankDraft, type Draft, draftOf, rebased } from '../../../lib/core/edit/draft';
import type { Scene } from '../scene';
import {
  alias,
  BARE,
  byId,
  content,
  ERDOGAN,
  entity,
  FORTY_ALIASES,
  GANTZ,
  LONG,
  NOTES,
  role,
  sketch,
} from './people';

const nothing = () => undefined;

function Edited(props: Partial<EditorProps> & { draft: Draft }) {
  const [draft, setDraft] = useState(props.draft);
  return (
    <div style={{ padding: '0.75rem 0.75rem 0', background: 'var(--paper)' }}>
      <Editor
        fromPack={false}
        namesakes={[]}
        saving={false}
        refused={[]}
        kin={new Map()}
        sketchOf={(id) => sketch(id, 'Minister of Defense')}
        search={async () => []}
        onSave={nothing}
        onDiscard={nothing}
        onDelete={props.draft.seen ? nothing : undefined}
        onOpenCard={nothing}
        {...props}
        draft={draft}
        onDraft={setDraft}
      />
    </div>
  );
}

const editor = (
  title: string,
  props: Partial<EditorProps> & { draft: Draft },
  more: Partial<Scene> = {},
): Scene => ({
  title: `editor: ${title}`,
  face: () => <Edited {...props} />,
  width: '24rem',
  ...more,
});

const gantz = draftOf(content({ ...GANTZ, tags: ['Israel', 'Ankara visit'] }, { notes: NOTES }));
const erdogan = draftOf(content(ERDOGAN));
const changed = {
  ...erdogan,
  entity: { ...erdogan.entity, description: 'Changed by hand, and not saved yet.' },
};
const clashing = rebased(
  changed,
  content({ ...ERDOGAN, description: 'Changed in another window.' }, { revision: 2 }),
);
const WRONG = {
  ...draftOf(content(BARE)),
  entity: { ...BARE, name: '', roles: byId([role('Mayor', '2020', '2019')]) },
};
const DOUBTFUL = entity('Jane Doe', {
  ownLanguage: 'he',
  roles: byId([role('Mayor', '2010', '2014'), role('Mayor', '2012', '2016'), role('Judge', '2020', '2019')]),
  relations: byId([
    { id: 'self', kind: 'rival', target: 'Jane Doe', sources: [], rank: 'normal' },
    { id: 'up', kind: 'mother', target: 'Ann Doe', sources: [], rank: 'normal' },
    { id: 'down', kind: 'daughter', target: 'Ann Doe', sources: [], rank: 'normal' },
  ]),
});

export const editorScenes: Scene[] = [
  editor('a card with everything', { draft: gantz }),
  editor('from a pack, wide', { draft: erdogan, fromPack: true }, { width: '44rem', wide: true }),
  editor('a role is open', { draft: gantz }, { press: () => ['.of-roles .line-main, .of-roles button'] }),
  editor('changed, not saved', { draft: changed }),
  editor('could not be saved', { draft: changed, refusal: 'The disk is full. What you typed is kept.' }),
  editor('wrong fields', { draft: WRONG }, { press: (words) => [words('common.save')] }),
  editor('what may be wrong', { draft: draftOf(content(DOUBTFUL)) }),
  editor('changed in two windows', { draft: clashing }),
  editor('a new card from a sentence', {
    draft: blankDraft('person', 'Aylin Yeni', [
      {
        url: 'https://news.example/a',
        title: 'A test',
        quote: 'The talks were led by Aylin Yeni.',
        seen: '2022-10-27',
      },
    ]),
    suggested: role('Defence Minister'),
    namesakes: [sketch('Aylin Yeni', 'Mayor of Izmir')],
  }),
  editor('a new card', { draft: blankDraft('person', '') }),
  editor('long names', { draft: draftOf(content(LONG)) }),
  editor('forty aliases', { draft: draftOf(content(FORTY_ALIASES)) }),
  editor('markup in every field', {
    draft: draftOf(
      content({
        ...BARE,
        name: '<b>Bold</b>',
        description: '<img src=x>',
        aliases: byId([alias('<i>', 'en')]),
        tags: ['<u>'],
      }),
    ),
  }),
];
