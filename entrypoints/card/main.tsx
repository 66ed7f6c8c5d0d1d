/** The card's frame: waits for its port, then shows one card after the other. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import './frame.css';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/words/language';
import type { FromFrame, ToFrame } from '../../lib/core/hover/talk';
import { onTabBell } from '../../lib/wire/bell';
import { actionsOf } from './actions';
import { fetchAhead } from './ahead';
import { guardClicks } from './guard';
import { listenToKeys, takeFocus } from './keys';
import { acceptPort } from './port';
import { Session } from './session';

/** The card fades out so long, in milliseconds: its content stays until then. */
const LEAVE = 80;

const root = document.getElementById('root') ?? document.body;
setDocumentLanguage(document);
acceptPort(window, start);

function start(port: MessagePort): void {
  let session: Session | undefined;
  const ahead = fetchAhead();
  const tell = (message: FromFrame) => port.postMessage(message);
  const guard = guardClicks(root, () => session?.say({ kind: 'refused', text: i18n.t('card.covered') }));

  const load = ({ token, target, room }: ToFrame & { kind: 'load' }) => {
    session?.end();
    const current = new Session({
      token,
      target,
      room,
      root,
      tell,
      onNewView: guard.renew,
      actions: (of) => actionsOf(of, tell),
    });
    session = current;
    void current.start(ahead.take(target));
  };

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.kind === 'fetch') return ahead.prepare(data.target);
    if (data.kind === 'load') return load(data);
    if (session?.token !== data.token) return;
    if (data.kind === 'show') {
      document.documentElement.dataset.side = data.side;
      guard.renew();
    }
    if (data.kind === 'focus') takeFocus(document);
    if (data.kind === 'hide') {
      const leaving = session;
      setTimeout(() => {
        if (session === leaving) session = undefined;
        else return;
        leaving.end();
      }, LEAVE);
    }
  };
  listenToKeys(document, () => tell({ kind: 'close' }));
  onTabBell(() => {
    ahead.forget();
    void session?.refresh();
  });
  new ResizeObserver(() => session?.tellSize()).observe(root);
  new MutationObserver(() => session?.tellSize()).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  tell({ kind: 'ready' });
}
