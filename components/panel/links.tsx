/** What the user says of this annotation and others: that they contradict or support each other, or share a source. */
import './links.css';
import { i18n } from '#i18n';
import type { AnnotationLink } from '../../lib/core/model/annotation-link';
import { isolated } from '../words/language';

export interface NamedLink {
  link: AnnotationLink;
  /** The words of the other one. */
  other: string;
}

export function Links(props: {
  of: string;
  links: readonly NamedLink[];
  onUnlink: (link: AnnotationLink) => void;
}) {
  if (props.links.length === 0) return null;
  return (
    <ul class="links">
      {props.links.map(({ link, other }) => {
        const said = saidLink(link, props.of, other);
        return (
          <li key={link.id}>
            <span>{said}</span>
            <button type="button" class="link-like" onClick={() => props.onUnlink(link)}>
              {i18n.t('panel.unlink')}
              <span class="unseen">{said}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function saidLink(link: AnnotationLink, of: string, other: string): string {
  const words = { words: isolated(other) };
  if (link.kind === 'contradicts') return i18n.t('panel.link.contradicts', words);
  if (link.kind === 'same-source') return i18n.t('panel.link.sameSource', words);
  return link.from === of ? i18n.t('panel.link.supports', words) : i18n.t('panel.link.supported', words);
}
