/** The side panel's door. `?tab=ID` binds it to one tab; else it follows the tab in front. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { setDocumentLanguage } from '../../components/words/language';
import { openSurface } from '../surface/open-surface';
import { App } from './app';

const wish = new URLSearchParams(location.search);

setDocumentLanguage(document);
const root = document.getElementById('root');
if (root) {
  const tab = wish.has('tab') ? Number(wish.get('tab')) : undefined;
  render(<App surface={openSurface()} tab={tab} person={wish.get('person') ?? undefined} />, root);
}
