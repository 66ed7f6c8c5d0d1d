/** What is painted over the text of a page: marks of people, saved passages in every colour, and both over each other. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Colour } from '../../../lib/core/model/annotation';
import { raiseHost } from '../../../lib/page/host';
import { createPainter, type Mark, type Wash } from '../../../lib/page/paint/painter';
import { WASHES } from '../../../lib/page/passages/washes';
import { Blocks } from '../../../lib/page/read/blocks';
import type { FlowText } from '../../../lib/page/read/flow-block';
import { scan } from '../../../lib/page/read/scan';
import type { Scene } from '../scene';

type Painted = { words: string } & ({ look: Mark['look'] } | { colour: Colour });

interface Paragraph {
  lang: string;
  dir: 'ltr' | 'rtl';
  text: string;
  painted: Painted[];
}

const PARAGRAPHS: Paragraph[] = [
  {
    lang: 'en',
    dir: 'ltr',
    text: 'Benny Gantz said on Thursday that he had spoken with Hulusi Akar about the border. Herzog was told before, and a second meeting is planned for the spring.',
    painted: [
      { words: 'Benny Gantz', look: 'sure' },
      { words: 'Hulusi Akar', look: 'sure' },
      { words: 'Herzog', look: 'ambiguous' },
      { words: 'he had spoken with Hulusi Akar about the border', colour: 'yellow' },
      { words: 'a second meeting is planned for the spring', colour: 'green' },
    ],
  },
  {
    lang: 'tr',
    dir: 'ltr',
    text: 'Akar görüşmenin verimli geçtiğini söyledi; Gantz ise yorum yapmadı.',
    painted: [
      { words: 'Akar', look: 'sure' },
      { words: 'görüşmenin verimli geçtiğini', colour: 'blue' },
      { words: 'Gantz ise yorum yapmadı', colour: 'red' },
      { words: 'Gantz', look: 'sure' },
    ],
  },
  {
    lang: 'he',
    dir: 'rtl',
    text: 'שר הביטחון בני גנץ נפגש עם עמיתו הטורקי חולוסי אקאר, והנשיא הרצוג עודכן לפני הפגישה.',
    painted: [
      { words: 'בני גנץ', look: 'sure' },
      { words: 'חולוסי אקאר', look: 'sure' },
      { words: 'הרצוג', look: 'ambiguous' },
      { words: 'נפגש עם עמיתו הטורקי חולוסי אקאר', colour: 'violet' },
    ],
  },
];

function Page() {
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => (page.current ? paint(page.current) : undefined), []);
  return (
    <article ref={page} style={{ padding: '20px 24px', font: '17px/1.6 Georgia, serif' }}>
      {PARAGRAPHS.map(({ lang, dir, text }) => (
        <p key={lang} lang={lang} dir={dir} style={{ margin: '0 0 1em' }}>
          {text}
        </p>
      ))}
    </article>
  );
}

/** Reads and paints as in a page. Returns how to take it away. */
function paint(page: HTMLElement): () => void {
  const host = raiseHost(document);
  if (!host) throw new Error('The sheet cannot hold our host.');
  const painter = createPainter(host.root);
  const texts: FlowText[] = [];
  for (const _ of scan(page, { text: (text) => texts.push(text) }));
  for (const block of new Blocks().add(texts)) {
    const painted = PARAGRAPHS.find(({ text }) => text === block.text)?.painted ?? [];
    painter.draw(
      block,
      painted.flatMap((part): Mark[] => ('look' in part ? [placed(block, part)] : [])),
    );
    painter.wash(
      block.id,
      painted.flatMap((part): Wash[] =>
        'colour' in part ? [{ ...placed(block, part), colour: WASHES[part.colour] }] : [],
      ),
    );
  }
  return () => {
    painter.stop();
    host.stop();
  };
}

function placed<P extends Painted>({ text }: FlowText, part: P) {
  const from = text.indexOf(part.words);
  return { ...part, key: part.words, from, to: from + part.words.length };
}

export const paintedScenes: Scene[] = [
  { title: 'painted: marks and passages over the text of a page', face: () => <Page />, width: '560px' },
];
