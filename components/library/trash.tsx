/** What was deleted, the newest first, each with its way back. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyNote } from '../bits/empty-note';
import { Phrase } from '../words/phrase';
import { saidMoment } from './said-moment';

export interface Discard {
  table: 'entities' | 'notes' | 'annotations';
  id: string;
  /** When it was deleted (ISO 8601). */
  at: string;
  /** The card's name, or the note's first words. */
  text: string;
}

export function Trash(props: {
  /** Undefined: not read yet. */
  discards: readonly Discard[] | undefined;
  onRestore: (discard: Discard) => void;
  onEmpty: () => void;
}) {
  const { discards } = props;
  const [asking, setAsking] = useState(false);
  return (
    <main class="plain-part">
      <h2 class="name">{i18n.t('library.part.trash')}</h2>
      {discards?.length === 0 && (
        <EmptyNote title={i18n.t('library.trash.none')} text={i18n.t('library.trash.text')} />
      )}
      <ul class="things">
        {discards?.map((discard) => (
          <li key={`${discard.table}/${discard.id}`} class="thing">
            <div>
              <h3 class={discard.table === 'entities' ? undefined : 'clipped'}>
                {discard.table === 'entities' ? (
                  <bdi>{discard.text}</bdi>
                ) : (
                  <Phrase
                    say={(slots) =>
                      discard.table === 'notes'
                        ? i18n.t('library.trash.note', slots)
                        : i18n.t('library.trash.passage', slots)
                    }
                    values={{ text: <bdi>{discard.text}</bdi> }}
                  />
                )}
              </h3>
              <p class="faint">{i18n.t('library.trash.deleted', { date: saidMoment(discard.at) })}</p>
            </div>
            <button type="button" class="button" onClick={() => props.onRestore(discard)}>
              {i18n.t('editor.restore')}
              <span class="unseen">{discard.text}</span>
            </button>
          </li>
        ))}
      </ul>
      {discards && discards.length > 0 && !asking && (
        <button type="button" class="button is-quiet is-danger" onClick={() => setAsking(true)}>
          {i18n.t('library.trash.empty')}
        </button>
      )}
      {asking && (
        <div class="asking" role="alert">
          <p>{i18n.t('library.trash.emptyText')}</p>
          <div class="asking-buttons">
            <button
              type="button"
              class="button is-danger"
              onClick={() => {
                setAsking(false);
                props.onEmpty();
              }}
            >
              {i18n.t('library.trash.emptyNow')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {i18n.t('common.cancel')}
            </button>
          </div>
        </div>
      )}
    </main>
  );
}
