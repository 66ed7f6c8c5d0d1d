/** Finds the forms of a base in texts. */
import type { Entity, EntityId } from '../model/entity';
import type { Found, Matcher } from '../model/found';
import { Cutter } from '../text/tokenize';
import { compile } from './compile';
import { endingsIn } from './endings';
import { Known } from './known';
import { viewsOf } from './layout';
import { hasMonsieur, isMonsieur } from './monsieur';
import { report, Search } from './search';
import { Survey } from './survey';

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
  private readonly survey: Survey;
  /** Only around places where a form may begin is a text cut into tokens. */
  private readonly cutter = new Cutter();
  private readonly search: Search;

  constructor(private readonly known: Known) {
    this.survey = new Survey(known);
    this.search = new Search(known, this.cutter);
  }

  put(entity: Entity): void {
    this.known.put(entity);
  }

  remove(id: EntityId): void {
    this.known.remove(id);
  }

  find(text: string, lang?: string): Found[] {
    const { survey, search, cutter } = this;
    const endings = endingsIn(lang);
    survey.read(text, endings);
    search.endings = endings;
    cutter.open(text);
    const isFrench = hasMonsieur(lang);
    const found: Found[] = [];
    let free = 0;
    for (let place = 0; place < survey.count; place++) {
      const from = survey.places[place] as number;
      const at = from >= free ? cutter.seek(from) : NONE;
      const hit = at !== NONE ? search.longest(at) : undefined;
      if (!hit || (isFrench && isMonsieur(hit))) continue;
      found.push(report(hit));
      free = cutter.tokens.to[hit.last] as number;
    }
    return found;
  }
}

const NONE = -1;
