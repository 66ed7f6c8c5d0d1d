/** All scenes on one sheet: `?lang=he`, `?only=card` for the titles that begin so. */
import '../../assets/tokens.css';
import '../../assets/base.css';
import './sheet.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/words/language';
import type { Scene } from './scene';
import { annotationScenes } from './scenes/annotations';
import { cardScenes } from './scenes/card';
import { chooserScenes } from './scenes/chooser';
import { editorScenes } from './scenes/editor';
import { libraryScenes } from './scenes/library';
import { paintedScenes } from './scenes/painted';
import { popupScenes } from './scenes/popup';
import { transferScenes } from './scenes/transfer';

const only = new URLSearchParams(location.search).get('only') ?? '';
const all: Scene[] = [
  ...cardScenes,
  ...chooserScenes,
  ...popupScenes,
  ...editorScenes,
  ...libraryScenes,
  ...transferScenes,
  ...annotationScenes,
  ...paintedScenes,
];
const scenes = all.filter(({ title }) => title.includes(only));

window.addEventListener('unhandledrejection', ({ reason }) => fail(String(reason)));
window.addEventListener('error', ({ message }) => fail(message));
setDocumentLanguage(document);
// One root for all: ids that components make are unique within a root.
const sheet = document.getElementById('sheet') ?? document.body;
render(
  scenes.map((scene) => (
    <section key={scene.title} class={scene.wide ? 'is-wide' : undefined}>
      <h2>{scene.title}</h2>
      <div
        class="scene-frame"
        style={{ '--room-height': scene.height ? `${scene.height}px` : 'none', inlineSize: scene.width }}
      >
        {scene.face()}
      </div>
    </section>
  )),
  sheet,
);
for (const [at, scene] of scenes.entries()) {
  const frame = sheet.querySelectorAll('.scene-frame')[at];
  for (const text of scene.press?.((key) => i18n.t(key as Parameters<typeof i18n.t>[0])) ?? []) {
    await new Promise((next) => setTimeout(next, 40));
    const button = [...(frame?.querySelectorAll<HTMLElement>('button, summary') ?? [])].find(
      (each) =>
        each.textContent?.trim() === text || each.ariaLabel === text || each.matches(selectorOf(text)),
    );
    if (!button) throw new Error(`${scene.title}: no button ${text}`);
    button.click();
  }
}
await new Promise((next) => setTimeout(next, 100));
if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
document.documentElement.dataset.ready ??= 'true';

function fail(why: string): void {
  document.documentElement.dataset.ready = why;
}

/** A text that begins with a dot is a selector. */
function selectorOf(text: string): string {
  return text.startsWith('.') ? text : ':not(*)';
}
