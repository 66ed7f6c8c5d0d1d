/** The background: opens the base, keeps the live index, and answers. Everything is registered before anything waits. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { newCompiler } from '../../lib/core/match/compile';
import { openMatcher } from '../../lib/core/match/matcher';
import { prepareResolve } from '../../lib/core/resolve/prepare';
import { resolve } from '../../lib/core/resolve/resolve';
import { lazily } from '../../lib/core/text/lazily';
import { openLive } from '../../lib/services/live';
import { openNamesIndex } from '../../lib/services/names-index';
import { openRecords } from '../../lib/services/records';
import type { Bell } from '../../lib/store/commit';
import { openDatabase } from '../../lib/store/database';
import { openIndexShelf } from '../../lib/store/index-shelf';
import { answerQuestions } from '../../lib/wire/answer';
import { onBell, ringBell } from '../../lib/wire/bell';
import { refreshTabs } from '../../lib/wire/tabs';
import { handlersOf } from './answers';
import { hearCommands } from './commands';
import { addMenu } from './menu';
import { bringStarterPack } from './starter';

export default defineBackground({
  main() {
    const ring = (bell: Bell) => {
      ringBell(bell);
      refreshTabs(bell.revision);
    };
    const db = openDatabase();
    const base = openRecords({ db, now: () => new Date(), ring });
    const names = openNamesIndex(
      {
        db,
        shelf: openIndexShelf(),
        release: browser.runtime.getManifest().version,
        renewed: async () => refreshTabs(await base.revision()),
      },
      { newCompiler, openMatcher },
    );
    const live = openLive({ base, names, resolve });
    // Read while the database opens; the first look-up waits for both.
    names.prepare();
    const ready = bringStarterPack(base);

    answerQuestions(handlersOf(base, live, ready, lazily(prepareResolve)));
    // A change made in the popup or the library.
    onBell(({ revision }) => refreshTabs(revision));
    addMenu();
    hearCommands();
    // The browser starts the worker only for what it listens to.
    browser.runtime.onStartup.addListener(() => ready.then(() => live.warm()));
  },
});
