/** Markdown as safe HTML. In a file of its own, because most readers of most pages never need it. */
import DOMPurify from 'dompurify';
import { marked } from 'marked';

/** Nothing that is fetched by being shown, and nothing that acts. */
const ALLOWED = {
  ALLOWED_TAGS: [
    ...[
      'a',
      'b',
      'blockquote',
      'br',
      'code',
      'del',
      'em',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'li',
    ],
    ...['ol', 'p', 'pre', 's', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'start', 'align'],
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

const purifier = DOMPurify(window);
purifier.addHook('afterSanitizeAttributes', (element) => {
  if (element.tagName !== 'A') return;
  element.setAttribute('target', '_blank');
  element.setAttribute('rel', 'noopener noreferrer');
});

export function renderMarkdown(text: string): string {
  return purifier.sanitize(marked.parse(text, { async: false, gfm: true, breaks: true }), ALLOWED);
}
