/** Earlier versions of the open card, each with the way back to it. */
import { i18n } from '#i18n';
import { saidMoment } from './said-moment';

export interface Version {
  revision: number;
  /** When it was written (ISO 8601). */
  at: string;
  /** What a later version says otherwise, in words: "Name, Roles". Empty for the present one. */
  differs: string;
}

/** The newest first, without the present one. */
export function Versions(props: { versions: readonly Version[]; onBringBack: (version: Version) => void }) {
  if (props.versions.length === 0) return null;
  return (
    <details class="versions-fold">
      <summary>{i18n.t('library.versions.title')}</summary>
      <ul class="things">
        {props.versions.map((version) => (
          <li key={version.revision} class="thing">
            <p>
              {i18n.t('library.versions.of', { date: saidMoment(version.at) })}
              {version.differs && <span class="faint"> · {version.differs}</span>}
            </p>
            <button type="button" class="button is-quiet" onClick={() => props.onBringBack(version)}>
              {i18n.t('library.versions.bringBack')}
              <span class="unseen">{saidMoment(version.at)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
