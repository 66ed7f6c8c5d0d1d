/** The first script in every page: wakes the background, which then is ready when the page asks it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/wire/ask';

export default defineUnlistedScript(() => {
  void ask('page.begins', {});
});
