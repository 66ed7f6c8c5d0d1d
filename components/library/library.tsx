/** The library's frame: the rail with its parts, the part that is shown, and the line that says what was just done. */
import './library.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DoneLine } from '../bits/done-line';
import { Icon } from '../bits/icon';

export type Part = 'cards' | 'annotations' | 'choices' | 'packs' | 'transfer' | 'trash';

export interface LibraryProps {
  part: Part;
  /** What "undo the last change" would take back, in words; absent where there is nothing. */
  lastChange: string | undefined;
  onUndoLast: () => void;
  done: { text: string; onUndo?: (() => void) | undefined };
  children: ComponentChildren;
}

const PARTS: readonly Part[] = ['cards', 'annotations', 'choices', 'packs', 'transfer', 'trash'];

export function Library(props: LibraryProps) {
  return (
    <div class="library">
      <header class="rail">
        <h1 class="rail-title name">Dramatis</h1>
        <nav aria-label={i18n.t('library.parts')}>
          <ul>
            {PARTS.map((part) => (
              <li key={part}>
                <a
                  class="rail-part"
                  href={`#/${part}`}
                  aria-current={part === props.part ? 'page' : undefined}
                >
                  {i18n.t(`library.part.${part}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {props.lastChange && (
          <div class="rail-undo">
            <p class="faint">{props.lastChange}</p>
            <button type="button" class="button is-quiet" onClick={props.onUndoLast}>
              <Icon name="undo" mirrored />
              {i18n.t('library.undoLast')}
            </button>
          </div>
        )}
      </header>
      <div class="library-part">{props.children}</div>
      <div class="library-done" data-quiet={!props.done.text}>
        <DoneLine text={props.done.text} onUndo={props.done.onUndo} />
      </div>
    </div>
  );
}
