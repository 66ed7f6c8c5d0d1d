/** How the card's person is related to others who stand on the same page: since when, and where that was read. */
import './on-page.css';
import { i18n } from '#i18n';
import type { PresentRelation } from '../../lib/core/model/card';
import type { EntityId, Source } from '../../lib/core/model/entity';
import { saidPeriod } from '../words/dates';
import { isolated } from '../words/language';
import { Row } from './row';
import { hostOf } from './sources';

export function OnPage(props: {
  name: string;
  relations: readonly PresentRelation[];
  onVisit: (entity: EntityId) => void;
}) {
  if (!props.relations.length) return null;
  return (
    <Row label={i18n.t('card.onPage')}>
      <ul>
        {byOther(props.relations).map(({ to, relations }) => (
          <li key={to.id}>
            <button
              type="button"
              class="link"
              aria-label={i18n.t('card.showCard', { name: to.name })}
              onClick={() => props.onVisit(to.id)}
            >
              <bdi>{to.name}</bdi>
            </button>
            {relations.map((relation) => (
              <span key={`${relation.relation} ${relation.inverse}`} class="tie faint">
                {saidRelation(relation, props.name)}
                <ReadAt sources={relation.sources} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Row>
  );
}

/** Everybody once, with all that is said of the two. */
function byOther(relations: readonly PresentRelation[]) {
  const others = new Map<EntityId, { to: PresentRelation['to']; relations: PresentRelation[] }>();
  for (const relation of relations) {
    const known = others.get(relation.to.id);
    if (known) known.relations.push(relation);
    else others.set(relation.to.id, { to: relation.to, relations: [relation] });
  }
  return [...others.values()];
}

/** "counterpart, 17 May 2020 to 29 December 2022"; what the other one states names whom it is said of: "son: Isaac Herzog". */
function saidRelation(relation: PresentRelation, name: string): string {
  const said = isolated(relation.kind);
  const kind = relation.inverse ? i18n.t('card.inverse', { kind: said, name: isolated(name) }) : said;
  if (!relation.start && !relation.end && !relation.ended) return kind;
  return i18n.t('card.roleDates', { role: kind, dates: isolated(saidPeriod(relation)) });
}

/** The first page where it was read; a relation that was read nowhere is shown without. */
function ReadAt({ sources }: { sources: readonly Source[] }) {
  const source = sources.find(({ url }) => url);
  if (!source?.url) return null;
  const title = source.title ?? hostOf(source.url);
  return (
    <a
      class="tie-source"
      href={source.url}
      target="_blank"
      rel="noreferrer noopener"
      aria-label={i18n.t('card.sources.at', { title })}
    >
      <bdi>{title}</bdi>
    </a>
  );
}
