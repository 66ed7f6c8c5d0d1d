/** The page for what comes in and goes out: imports above, exports below. */
import './transfer.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export function Transfer(props: { children: ComponentChildren }) {
  return (
    <main class="plain-part transfer">
      <h2 class="name">{i18n.t('library.part.transfer')}</h2>
      {props.children}
    </main>
  );
}
