/** Does a page say of itself that it is an article? */
import type { PageFacts } from './facts';
import { isArticleType, linkedNodes } from './json-ld';

/** By its JSON-LD (Article and its kinds) or its Open Graph type. */
export function isArticle(facts: PageFacts): boolean {
  const openGraph = facts.metas.some(
    ({ key, content }) =>
      key.trim().toLowerCase() === 'og:type' && /^(?:article|news|blog)\b/i.test(content.trim()),
  );
  return (
    openGraph || linkedNodes(facts.jsonLd).some((node) => !node.listed && node.types.some(isArticleType))
  );
}
