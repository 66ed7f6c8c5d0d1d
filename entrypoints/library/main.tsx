/** The library's door. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/words/language';
import { openSurface } from '../surface/open-surface';
import { App } from './app';

setDocumentLanguage(document);
document.title = `Dramatis · ${i18n.t('library.title')}`;

const root = document.getElementById('root');
if (root) render(<App surface={openSurface()} />, root);
