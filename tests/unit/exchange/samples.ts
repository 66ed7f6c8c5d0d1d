/** Annotations whose texts break careless writers: four scripts, TeX's and YAML's signs, formulas, markup. */
import type { Exported } from '../../../lib/core/exchange/exported';
import type { Annotation, Target } from '../../../lib/core/model/annotation';

export const AT = '2026-11-25T10:00:00.000Z';

export function target(more: Partial<Target> = {}): Target {
  return {
    source: 'https://example.org/a',
    document: 'https://example.org/a',
    selectors: [{ type: 'TextQuoteSelector', exact: 'He said so.', prefix: '', suffix: '' }],
    sentence: 'He said so.',
    paragraph: 'He said so. She did not.',
    title: 'An article',
    authors: ['Ann Author'],
    saved: '2026-01-02T03:04:05.000Z',
    ...more,
  };
}

export function exported(
  annotation: Partial<Omit<Annotation, 'target'>> = {},
  about: Partial<Target> = {},
  more: Partial<Exported> = {},
): Exported {
  return {
    annotation: {
      id: 'a1',
      target: target(about),
      former: [],
      note: '',
      tags: [],
      colour: 'yellow',
      entities: [],
      created: '2026-01-02T03:04:05.000Z',
      ...annotation,
    },
    people: [],
    links: [],
    ...more,
  };
}

export const quote = (exact: string) => [
  { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
];

/** One for each script, each with a full date. */
export const SCRIPTS: readonly Exported[] = [
  exported(
    { id: 'he', tags: ['ביטחון'], note: 'הערה' },
    {
      document: 'https://he.example/1',
      source: 'https://he.example/1',
      title: 'שר הביטחון: "לא {ניכנע}"',
      authors: ['יוסי יהושוע'],
      site: 'ידיעות אחרונות',
      lang: 'he',
      published: '2022-10-27',
      selectors: quote('הוא אמר: "לא".'),
    },
  ),
  exported(
    { id: 'ar' },
    {
      document: 'https://ar.example/1',
      source: 'https://ar.example/1',
      title: 'وزير الدفاع، 100%',
      authors: ['ليلى خالد'],
      site: 'الأهرام',
      lang: 'ar',
      published: '2022-10-28',
      selectors: quote('قال الوزير'),
    },
  ),
  exported(
    { id: 'tr' },
    {
      document: 'https://tr.example/1',
      source: 'https://tr.example/1',
      title: 'İçişleri Bakanı & Şırnak_ığüş',
      authors: ['Ayşe Öztürk', 'Iğdır Çağ'],
      site: 'Gazete #1',
      lang: 'tr',
      published: '2022-10',
      selectors: quote('Bakan "hayır" dedi'),
    },
  ),
  exported(
    { id: 'ru' },
    {
      document: 'https://ru.example/1',
      source: 'https://ru.example/1?q={x}&y=1%20_',
      title: 'Министр обороны ~ заявил ^ $5 \\ #1 }',
      authors: ['Пётр Иванов'],
      site: 'Известия',
      lang: 'ru',
      published: '2022',
      selectors: quote('Он сказал:\n«нет»'),
    },
  ),
];
