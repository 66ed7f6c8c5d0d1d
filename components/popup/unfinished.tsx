/** Edits that were begun and not saved when the popup closed. */
import { i18n } from '#i18n';
import { IconButton } from '../bits/icon-button';
import { Phrase } from '../words/phrase';

export interface UnfinishedEdit {
  key: string;
  name: string;
}

export function Unfinished(props: {
  edits: readonly UnfinishedEdit[];
  onContinue: (key: string) => void;
  onForget: (key: string) => void;
}) {
  if (props.edits.length === 0) return null;
  return (
    <ul class="unfinished">
      {props.edits.map(({ key, name }) => (
        <li key={key}>
          <button type="button" class="button is-quiet" onClick={() => props.onContinue(key)}>
            <span>
              {name ? (
                <Phrase
                  say={(slots) => i18n.t('popup.unfinished.named', slots)}
                  values={{ name: <bdi>{name}</bdi> }}
                />
              ) : (
                i18n.t('popup.unfinished.unnamed')
              )}
            </span>
          </button>
          <IconButton
            icon="close"
            label={i18n.t('popup.unfinished.forget', { name: name || i18n.t('editor.newCard') })}
            onClick={() => props.onForget(key)}
          />
        </li>
      ))}
    </ul>
  );
}
