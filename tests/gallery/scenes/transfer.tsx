/** Import and export in every state: empty-handed, reading, refused, the form, interrupted, exports. */
import { Clashes } from '../../../components/transfer/clashes';
import { CustomsForm, type CustomsFormProps } from '../../../components/transfer/customs-form';
import { Exports } from '../../../components/transfer/exports';
import { FileGate } from '../../../components/transfer/file-gate';
import { Interrupted } from '../../../components/transfer/interrupted';
import { Progress } from '../../../components/transfer/progress';
import { Refused } from '../../../components/transfer/refused';
import '../../../components/library/library.css';
import '../../../components/transfer/transfer.css';
import type { ImportFault } from '../../../lib/core/exchange/fault';
import { CAUTIOUS, type Planned, type Verdict } from '../../../lib/core/exchange/plan';
import type { Scene } from '../scene';
import { entity, GANTZ } from './people';

const WIDTH = '38rem';
const nothing = () => undefined;
const LONG = entity(
  'A person whose name goes on and on, with title, honours and three family names, until it wraps',
);
const HEBREW = entity('שר הביטחון בני גנץ');

function planned(verdict: Verdict, ...entities: ReturnType<typeof entity>[]): Planned[] {
  return entities.map((body) => ({ table: 'entities', id: `${verdict} ${body.id}`, body, verdict, seen: 1 }));
}

const many = (verdict: Verdict, count: number) =>
  planned(verdict, ...Array.from({ length: count }, (_, at) => entity(`Person ${at}`)));

/** `name`: of the file; each scene has its own, as regions of one page must. */
function form(name: string, more: Partial<CustomsFormProps>) {
  return () => (
    <CustomsForm
      name={name}
      format="bundle"
      items={[]}
      problems={[]}
      cutOffAt={undefined}
      decisions={CAUTIOUS}
      onDecide={nothing}
      onGo={nothing}
      onCancel={nothing}
      {...more}
    />
  );
}

const FAULTS: Record<string, ImportFault> = {
  'in another encoding': { kind: 'encoding', line: 4102 },
  malformed: { kind: 'malformed', at: { line: 312, column: 7 }, near: 'oops, "name": "שלום"' },
  'of a version to come': {
    kind: 'unsound',
    problem: {
      path: 'version',
      kind: 'version',
      sentence: 'Version 99 of the format is not known here; version 1 is.',
    },
  },
};

export const transferScenes: Scene[] = [
  {
    title: 'transfer: nothing chosen',
    width: WIDTH,
    face: () => <FileGate onFile={nothing} />,
  },
  {
    title: 'transfer: reading, importing',
    width: WIDTH,
    face: () => (
      <>
        <Progress what="reading" name="politicians.json" done={0} total={0} onStop={nothing} />
        <Progress what="writing" name="פוליטיקאים.json" done={15_000} total={100_000} onStop={nothing} />
      </>
    ),
  },
  ...Object.entries(FAULTS).map(
    ([title, fault]): Scene => ({
      title: `transfer: a file ${title}`,
      width: WIDTH,
      face: () => <Refused name="politicians.json" fault={fault} />,
    }),
  ),
  {
    title: 'transfer: all new',
    width: WIDTH,
    face: form('new.json', { items: [...many('add', 12), ...many('same', 3)] }),
  },
  {
    title: 'transfer: clashes, deleted ones, problems',
    width: WIDTH,
    face: form('clashes.json', {
      items: [
        ...many('add', 1_240),
        ...many('update', 7),
        ...planned('conflict', GANTZ, LONG, HEBREW),
        ...planned('deleted', entity('Somebody Deleted')),
      ],
      problems: [
        { path: 'entities[40].roles[0].start', line: 259, kind: 'date', sentence: 'a date is written 2018' },
        { path: 'annotations[7]', kind: 'noPage', sentence: 'It does not say which page it is about.' },
        {
          path: 'entities[41].image.data',
          line: 260,
          kind: 'misfit',
          sentence: 'An English sentence of the schema.',
        },
      ],
      decisions: { ...CAUTIOUS, except: [`entities/conflict ${LONG.id}`] },
    }),
  },
  {
    title: 'transfer: cut off, and nothing wanted',
    width: WIDTH,
    face: form('cut-off.json', { items: planned('conflict', GANTZ), cutOffAt: 4_102 }),
  },
  {
    title: 'transfer: a pack',
    width: WIDTH,
    face: form('pack.json', { format: 'pack', items: many('add', 150) }),
  },
  { title: 'transfer: nothing in it', width: WIDTH, face: form('nothing.json', {}) },
  {
    title: 'transfer: a thousand clashes',
    width: WIDTH,
    face: () => (
      <Clashes verdict="conflict" items={many('conflict', 1_000)} decisions={CAUTIOUS} onDecide={nothing} />
    ),
  },
  {
    title: 'transfer: interrupted',
    width: WIDTH,
    face: () => (
      <Interrupted
        line={{ job: 'j', name: 'politicians.json', at: '2026-11-25T10:00:00.000Z', written: 15_000 }}
        onGoOn={nothing}
        onTakeBack={nothing}
        onLeave={nothing}
      />
    ),
  },
  {
    title: 'transfer: exports',
    width: WIDTH,
    face: () => (
      <Exports
        query=""
        onQuery={nothing}
        fitting={12}
        busy={undefined}
        onExport={nothing}
        templates={{ markdownPages: { text: '{{ title }}\n{% for h in highlights %}', isOwn: true } }}
        onTemplate={nothing}
      />
    ),
    press: () => ['.template > summary'],
  },
];
