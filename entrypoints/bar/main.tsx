/** The bar's frame: waits for its port, then serves one selection after the other. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import './frame.css';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/words/language';
import type { FromBar, ToBar } from '../../lib/core/annotation/bar-talk';
import { guardClicks } from '../card/guard';
import { acceptPort } from '../card/port';
import { listenToKeys } from './keys';
import { BarSession } from './session';

const root = document.getElementById('root') ?? document.body;
setDocumentLanguage(document);
acceptPort(window, start);

function start(port: MessagePort): void {
  let session: BarSession | undefined;
  const tell = (message: FromBar) => port.postMessage(message);
  const guard = guardClicks(root, () => session?.say(i18n.t('card.covered'), true));

  port.onmessage = ({ data }: MessageEvent<ToBar>) => {
    if (data.kind === 'select') {
      session?.end();
      session = new BarSession({ ...data, root, tell, onNewView: guard.renew });
      return;
    }
    if (session?.token !== data.token) return;
    if (data.kind === 'show') guard.renew();
    if (data.kind === 'focus') session.takeFocus();
    if (data.kind === 'hide') {
      session.end();
      session = undefined;
    }
  };
  listenToKeys(document, () => session?.leave());
  new ResizeObserver(() => session?.tellSize()).observe(root);
  new MutationObserver(() => session?.tellSize()).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  tell({ kind: 'ready' });
}
