/** The packs: cards that came with a file made by someone else. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyNote } from '../bits/empty-note';
import { counted } from '../words/counted';
import { isolated } from '../words/language';

export interface PackLine {
  id: string;
  title: string;
  version: string;
  state: 'installed' | 'removed';
  /** Cards that are still the pack's. */
  cards: number;
  /** It comes with the extension, so it can be had again. */
  canReturn: boolean;
}

export function Packs(props: {
  /** Undefined: not read yet. */
  packs: readonly PackLine[] | undefined;
  onRemove: (id: string) => void;
  onInstall: (id: string) => void;
}) {
  return (
    <main class="plain-part">
      <h2 class="name">{i18n.t('library.part.packs')}</h2>
      <p class="faint">{i18n.t('library.packs.text')}</p>
      {props.packs?.length === 0 && <EmptyNote title={i18n.t('library.packs.none')} />}
      <ul class="things">
        {props.packs?.map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            onRemove={() => props.onRemove(pack.id)}
            onInstall={() => props.onInstall(pack.id)}
          />
        ))}
      </ul>
    </main>
  );
}

function PackItem(props: { pack: PackLine; onRemove: () => void; onInstall: () => void }) {
  const { pack } = props;
  const [asking, setAsking] = useState(false);
  const installed = pack.state === 'installed';
  return (
    <li class="thing">
      <div>
        <h3>
          <bdi>{pack.title}</bdi>
        </h3>
        <p class="faint">
          {i18n.t('library.packs.version', { version: isolated(pack.version) })}
          {' · '}
          {installed ? counted('library.count', pack.cards) : i18n.t('library.packs.removed')}
        </p>
      </div>
      {installed && !asking && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {i18n.t('library.packs.remove')}
        </button>
      )}
      {!installed && pack.canReturn && (
        <button type="button" class="button" onClick={props.onInstall}>
          {i18n.t('library.packs.install')}
        </button>
      )}
      {installed && asking && (
        <div class="asking" role="alert">
          <p>{i18n.t('library.packs.removeText')}</p>
          <div class="asking-buttons">
            <button
              type="button"
              class="button is-danger"
              onClick={() => {
                setAsking(false);
                props.onRemove();
              }}
            >
              {i18n.t('library.packs.removeNow', { title: isolated(pack.title) })}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {i18n.t('common.cancel')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
