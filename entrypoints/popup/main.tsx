/** The popup's door. Drawn at once; base and page are asked afterwards. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/words/language';
import { openSurface } from '../surface/open-surface';
import { App, type AppProps } from './app';

const wish = new URLSearchParams(location.search);
const tab = wish.has('tab') ? Number(wish.get('tab')) : undefined;
const surface = openSurface();

setDocumentLanguage(document);
// In a window or tab of its own the page takes the room that there is.
document.body.classList.toggle('is-window', tab !== undefined);

if (tab !== undefined && wish.has('add')) {
  void add(tab, wish.get('text') ?? '');
} else {
  draw({});
}

/** The tables by which a role is read from a sentence are large, and only needed here. */
async function add(from: number, text: string): Promise<void> {
  const { beginAdd } = await import('./begin-add');
  draw({ begin: await beginAdd(from, text) });
}

function draw(more: Pick<AppProps, 'begin'>): void {
  const root = document.getElementById('root');
  if (root) render(<App surface={surface} tab={tab} {...more} />, root);
}
