/** What the popup knows of the tab it stands over. */
import type { ArticleDate } from '../../lib/core/model/article';
import type { Sketch } from '../../lib/core/model/card';
import type { Density } from '../../lib/core/model/records';

/** Where the extension works on a site. */
export type SiteMode = 'on' | 'off' | 'articles';

/** Somebody on the page, in the order of the article. */
export interface Person {
  /** What a jump asks for. */
  key: string;
  /** As the text has it. */
  surface: string;
  count: number;
  /** Null: not decided. */
  sketch: Sketch | null;
  /** Who else it may be, best first; filled where it is not decided. */
  candidates: Sketch[];
}

/** Why no names can be shown, or the names. */
export type PageState =
  /** Nothing is known yet. */
  | { kind: 'reading' }
  /** The browser lets no extension into this page. */
  | { kind: 'closed' }
  /** A local file, and the browser's own switch for files is off. */
  | { kind: 'files' }
  /** The user has not let the extension into this site. */
  | { kind: 'not-allowed' }
  /** The tab was there before the extension. */
  | { kind: 'reload' }
  | {
      kind: 'page';
      /** False: switched off here, or no article. */
      active: boolean;
      date?: ArticleDate | undefined;
      people: Person[];
    };

export interface Site {
  /** As shown: "haaretz.com". */
  name: string;
  mode: SiteMode;
  /** How many names are underlined here, and on sites that have no rule of their own. */
  density: Density;
  usual: Density;
}
