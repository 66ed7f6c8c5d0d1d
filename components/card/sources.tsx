/** Where each statement was read; what has no address is said to be unchecked. */
import './sources.css';
import { i18n } from '#i18n';
import { type Entity, type Source, shown } from '../../lib/core/model/entity';
import { counted } from '../words/counted';
import { saidDate } from '../words/dates';
import { saidRole } from '../words/roles';

interface Sourced {
  source: Source;
  /** The statements that were read there. */
  says: string[];
}

export function Sources({ entity }: { entity: Entity }) {
  const { sources, unchecked } = sourcesOf(entity);
  return (
    <section class="sources">
      {sources.length > 0 && (
        <ol>
          {sources.map(({ source, says }) => (
            <li key={`${source.url} ${source.title}`}>
              <SourceLine source={source} />
              {source.quote && (
                <blockquote>
                  <bdi>{source.quote}</bdi>
                </blockquote>
              )}
              <p class="faint">
                {says.map((statement) => (
                  <bdi key={statement}>{statement}</bdi>
                ))}
              </p>
            </li>
          ))}
        </ol>
      )}
      {unchecked > 0 && (
        <p class="unchecked">
          {sources.length ? counted('card.sources.some', unchecked) : i18n.t('card.sources.none')}
        </p>
      )}
    </section>
  );
}

function SourceLine({ source }: { source: Source }) {
  const title = source.title ?? (source.url && hostOf(source.url)) ?? '';
  return (
    <p>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          <bdi>{title}</bdi>
        </a>
      ) : (
        <bdi>{title}</bdi>
      )}
      {source.url && source.title && <span class="faint"> {hostOf(source.url)}</span>}
      {source.seen && (
        <span class="faint"> {i18n.t('card.sources.seen', { date: saidDate(source.seen) })}</span>
      )}
      {!source.url && <span class="unchecked"> {i18n.t('card.unchecked')}</span>}
    </p>
  );
}

/** Every source once, with what was read there, and the number of statements without an address. */
export function sourcesOf(entity: Entity): { sources: Sourced[]; unchecked: number } {
  const statements = [
    { says: i18n.t('card.sources.about'), sources: entity.sources },
    ...shown(entity.roles).map((role) => ({ says: saidRole(role), sources: role.sources })),
    ...shown(entity.relations).map((relation) => ({ says: relation.kind, sources: relation.sources })),
    ...shown(entity.facts).map((fact) => ({
      says: `${fact.property}: ${fact.value}`,
      sources: fact.sources,
    })),
  ];
  const found = new Map<string, Sourced>();
  for (const { says, sources } of statements) {
    for (const source of sources) {
      const key = source.url ?? source.title ?? source.quote ?? '';
      const sourced = found.get(key) ?? { source, says: [] };
      if (!sourced.says.includes(says)) sourced.says.push(says);
      found.set(key, sourced);
    }
  }
  const unchecked = statements.filter(({ sources }) => !sources.some((source) => source.url)).length;
  return { sources: [...found.values()], unchecked };
}

/** Without "www.". */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}
