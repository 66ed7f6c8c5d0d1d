/** Finds the forms of a base in texts. */
import type { Entity, EntityId } from '../model/entity';
import type { Found, Matcher } from '../model/found';
import { tokenize } from '../text/tokenize';
import { newTokens } from '../text/tokens';
import { compile } from './compile';
import { endingsIn } from './endings';
import { Known } from './known';
import { viewsOf } from './layout';
import { report, Search } from './search';
import { survey } from './survey';

export function buildMatcher(entities: Iterable<Entity>): Matcher {
  const matcher = openMatcher(compile(entities));
  if (!matcher) throw new Error('The index that was just compiled cannot be opened.');
  return matcher;
}

/** Opens what `compile` made; nothing is copied, and the buffer is the matcher's now. Undefined if it is no index. */
export function openMatcher(buffer: ArrayBuffer): Matcher | undefined {
  const layout = viewsOf(buffer);
  return layout && new IndexMatcher(new Known(layout));
}

class IndexMatcher implements Matcher {
  /** Reused from text to text. */
  private readonly tokens = newTokens();
  private places = new Int32Array(256);
  private readonly search: Search;

  constructor(private readonly known: Known) {
    this.search = new Search(known, this.tokens);
  }

  put(entity: Entity): void {
    this.known.put(entity);
  }

  remove(id: EntityId): void {
    this.known.remove(id);
  }

  find(text: string, lang?: string): Found[] {
    const { known, search } = this;
    const tokens = tokenize(text, this.tokens);
    if (tokens.count > this.places.length) this.places = new Int32Array(tokens.count * 2);
    const endings = endingsIn(lang);
    const count = survey(tokens, known, endings, this.places);
    search.endings = endings;
    const found: Found[] = [];
    let free = 0;
    for (let place = 0; place < count; place++) {
      const at = this.places[place] as number;
      const hit = at >= free ? search.longest(at) : undefined;
      if (!hit) continue;
      found.push(report(hit));
      free = hit.last + 1;
    }
    return found;
  }
}
