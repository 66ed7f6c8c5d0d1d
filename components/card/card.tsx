/** The card: who this is, as of the article's date. Props in, callbacks out. */
import './card.css';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../bits/icon';
import { counted } from '../words/counted';
import { reasonsFor, saidReason } from '../words/reasons';
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
  const id = useId();
  return (
    <article class="card" aria-labelledby={id}>
      <div class="card-scroll">
        <Head id={id} view={view} actions={actions} pinned={pinned} />
        <div class="card-body">
          {part === 'about' && <About view={view} actions={actions} role={shownRole(view)} />}
          {part === 'why' && <Why view={view} actions={actions} />}
          {part === 'sources' && <Sources entity={entity} />}
        </div>
      </div>
      <SaidLine said={view.said} />
      <Foot view={view} part={part} onPart={setPart} actions={actions} />
    </article>
  );
}

interface FootProps {
  view: CardView;
  part: Part;
  onPart: (part: Part) => void;
  actions: CardActions;
}

function Foot({ view, part, onPart, actions }: FootProps) {
  const { entity } = view.content;
  const [reason] = reasonsFor(view.why);
  const { sources, unchecked } = sourcesOf(entity);
  const deny = () => {
    // With nobody else to choose from there is only one thing that this can mean.
    if (!view.rivals.length) actions.choose({ entity: null, scope: 'page' });
    onPart('why');
  };
  return (
    <footer class="card-foot">
      {reason && part !== 'why' && (
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
            <button type="button" class="button is-quiet card-deny" onClick={deny}>
              {entity.kind === 'person' ? i18n.t('card.why.notPerson') : i18n.t('card.why.notOne')}
            </button>
          )
        )}
        {(sources.length > 0 || unchecked > 0) && (
          <button
            type="button"
            class="button is-quiet card-sources"
            aria-pressed={part === 'sources'}
            onClick={() => onPart(part === 'sources' ? 'about' : 'sources')}
          >
            {sources.length ? counted('card.sources.title', sources.length) : i18n.t('card.unchecked')}
          </button>
        )}
        <button type="button" class="button is-quiet card-open" onClick={actions.open}>
          {i18n.t('card.openCard')}
        </button>
      </div>
    </footer>
  );
}
