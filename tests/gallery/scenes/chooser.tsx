/** The chooser in every state. */
import { Chooser, type ChooserView } from '../../../components/chooser/chooser';
import type { Scene } from '../scene';
import { actions } from './card';
import { sketch } from './people';

const chooser = (title: string, view: ChooserView, more: Partial<Scene> = {}): Scene => ({
  title: `chooser: ${title}`,
  face: () => <Chooser view={view} actions={actions} />,
  ...more,
});

const herzogs: ChooserView = {
  form: 'Herzog',
  date: '2022-10-27',
  names: new Map(),
  candidates: [
    {
      sketch: sketch('Isaac Herzog', 'President of Israel', { ownName: { text: 'יצחק הרצוג', lang: 'he' } }),
      why: [{ kind: 'context', words: ['Israel', 'Jerusalem', 'president'] }],
    },
    {
      sketch: sketch('Chaim Herzog', undefined, {
        ownName: { text: 'חיים הרצוג', lang: 'he' },
        description: 'President of Israel from 1983 to 1993.',
      }),
      why: [{ kind: 'not-alive', date: '2022-10-27' }],
    },
    {
      sketch: sketch('Roman Herzog', undefined, { description: 'President of Germany from 1994 to 1999.' }),
      why: [{ kind: 'other-given-name', given: 'Isaac' }, { kind: 'weak-form' }],
    },
  ],
};

export const chooserScenes: Scene[] = [
  chooser('three candidates', herzogs),
  chooser('date unknown', { ...herzogs, date: undefined, candidates: herzogs.candidates.slice(0, 2) }),
  chooser('only one, and unsure', {
    ...herzogs,
    candidates: [
      { sketch: sketch('Hulusi Akar', 'Minister of National Defense'), why: [{ kind: 'weak-form' }] },
    ],
  }),
  chooser(
    'twelve, in little room',
    {
      ...herzogs,
      form: 'Al-Saud',
      candidates: Array.from({ length: 12 }, (_, at) => ({
        sketch: sketch(`Prince number ${at + 1} bin Abdulaziz Al Saud`, 'Minister'),
        why: [{ kind: 'several-bearers' as const, count: 12 }],
      })),
    },
    { height: 420 },
  ),
  chooser('said what could not be done', {
    ...herzogs,
    candidates: herzogs.candidates.slice(0, 1),
    said: { kind: 'refused', text: 'The extension did not answer. Nothing is lost.' },
  }),
];
