/** The side panel's frame: where one is, what is shown there, and the line that says what was just done. */
import './panel.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { DoneLine } from '../bits/done-line';
import { Icon } from '../bits/icon';

export type PanelPart = 'page' | 'search' | 'people';

const PARTS: readonly PanelPart[] = ['page', 'people', 'search'];

export function Panel(props: {
  part: PanelPart;
  onPart: (part: PanelPart) => void;
  /** In a view below: a way back instead of the parts. */
  onBack?: (() => void) | undefined;
  done: { text: string; onUndo?: (() => void) | undefined };
  children: ComponentChildren;
}) {
  return (
    <div class="panel">
      <header class="panel-head">
        <h1 class="unseen">{i18n.t('panel.open')}</h1>
        {props.onBack ? (
          <button type="button" class="button is-quiet" onClick={props.onBack}>
            <Icon name="back" mirrored />
            {i18n.t('common.back')}
          </button>
        ) : (
          <nav aria-label={i18n.t('panel.parts')}>
            {PARTS.map((part) => (
              <button
                key={part}
                type="button"
                class="panel-part"
                aria-current={part === props.part ? 'page' : undefined}
                onClick={() => props.onPart(part)}
              >
                {i18n.t(`panel.part.${part}`)}
              </button>
            ))}
          </nav>
        )}
      </header>
      <main class="panel-main">{props.children}</main>
      <div class="panel-done" data-quiet={!props.done.text}>
        <DoneLine text={props.done.text} onUndo={props.done.onUndo} />
      </div>
    </div>
  );
}
