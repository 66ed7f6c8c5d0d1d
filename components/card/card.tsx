/** The card: who this is, as of the article's date. Props in, callbacks out. */
import './card.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../bits/icon';
import { counted } from '../words/counted';
import { saidReason } from '../words/reasons';
import { About } from './about';
import type { CardActions, CardView } from './content';
import { Head, shownRole } from './head';
import { SaidLine } from './said-line';
import { Sources, sourcesOf } from './sources';
import { Why } from './why';

type Part = 'about' | 'why' | 'sources';

interface CardProps {
  view: CardView;
  actions: CardActions;
  pinned: boolean;
}

export function Card({ view, actions, pinned }: CardProps) {
  const [part, setPart] = useState<Part>('about');
  const { entity } = view.content;
  return (
    <article class="card" aria-labelledby="card-name">
      <Head view={view} actions={actions} pinned={pinned} />
      <div class="card-body">
        {part === 'about' && <About view={view} actions={actions} role={shownRole(view)} />}
        {part === 'why' && <Why view={view} actions={actions} />}
        {part === 'sources' && <Sources entity={entity} />}
      </div>
      <SaidLine said={view.said} />
      <Foot view={view} part={part} onPart={setPart} onOpen={actions.open} />
    </article>
  );
}

function Foot(props: { view: CardView; part: Part; onPart: (part: Part) => void; onOpen: () => void }) {
  const { view, part, onPart } = props;
  const { entity } = view.content;
  const [reason] = view.why;
  const { sources, unchecked } = sourcesOf(entity);
  const toggle = (wanted: Part) => onPart(part === wanted ? 'about' : wanted);
  return (
    <footer class="card-foot">
      {reason && (
        <p class="card-sure">
          {reason.kind === 'chosen'
            ? i18n.t('card.why.chosen')
            : i18n.t('card.why.sure', {
                reason: saidReason(reason, { name: entity.name, names: view.names }),
              })}
        </p>
      )}
      <div class="card-actions">
        {part !== 'about' ? (
          <button type="button" class="button is-quiet" onClick={() => onPart('about')}>
            <Icon name="back" mirrored />
            {i18n.t('common.back')}
          </button>
        ) : (
          view.why.length > 0 && (
            <button type="button" class="button is-quiet" onClick={() => toggle('why')}>
              {entity.kind === 'person' ? i18n.t('card.why.notPerson') : i18n.t('card.why.notOne')}
            </button>
          )
        )}
        {(sources.length > 0 || unchecked > 0) && (
          <button
            type="button"
            class="button is-quiet"
            aria-pressed={part === 'sources'}
            onClick={() => toggle('sources')}
          >
            {sources.length ? counted('card.sources.title', sources.length) : i18n.t('card.unchecked')}
          </button>
        )}
        <button type="button" class="button is-quiet card-open" onClick={props.onOpen}>
          {i18n.t('card.openCard')}
        </button>
      </div>
    </footer>
  );
}
