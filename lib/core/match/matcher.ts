/** The forms of a base, compiled: a trie of folded tokens, and who bears the form that ends at each node. */
import type { Entity, EntityId } from '../model/entity';
import type { Found, Matcher } from '../model/found';
import { tokenize } from '../text/tokenize';
import { newTokens } from '../text/tokens';
import { Bearers } from './bearers';
import { formsOf } from './forms';
import { FormWriter } from './grow';
import { Links } from './links';
import { Search } from './search';
import { Trie } from './trie';
import { Vocabulary } from './vocabulary';

export function buildMatcher(entities: Iterable<Entity>): Matcher {
  const matcher = new TrieMatcher();
  for (const entity of entities) matcher.put(entity);
  return matcher;
}

class TrieMatcher implements Matcher {
  private readonly vocabulary = new Vocabulary();
  private readonly trie = new Trie();
  private readonly bearers = new Bearers();
  /** Reused from text to text. */
  private readonly tokens = newTokens();
  private readonly links = new Links();
  private readonly writer = new FormWriter(this.vocabulary, this.trie, this.tokens);

  put(entity: Entity): void {
    this.remove(entity.id);
    const number = this.bearers.enter(entity.id);
    const { forms, words } = formsOf(entity);
    for (const { text, kind, demand } of forms) {
      this.writer.write(text, demand, (node, all) => this.bearers.add(node, number, kind, all, text));
    }
    for (const { word, others } of words) {
      const base = this.writer.tokenOf(word);
      if (base >= 0) for (const other of others) this.links.add(entity.id, this.writer.tokenOf(other), base);
    }
  }

  remove(id: EntityId): void {
    this.bearers.remove(id);
    this.links.remove(id);
  }

  find(text: string, lang?: string): Found[] {
    const { vocabulary, trie, bearers, links } = this;
    const tokens = tokenize(text, this.tokens);
    return new Search({ text, lang, tokens }, { vocabulary, trie, bearers, links }).all();
  }
}
