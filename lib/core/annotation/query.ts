/**
 * What is typed into the search over annotations: free words, and `person: tag: site: before: after: state: color:`
 * with a value, in quotation marks where it holds spaces. A filter that is still being typed holds nothing back.
 */
import { ANCHOR_STATES, type AnchorState } from '../anchor/selectors';
import { isPartialDate, type PartialDate } from '../model/date';

export interface AnnotationQuery {
  words: string;
  /** Each must be tied to it. */
  people: string[];
  tags: string[];
  sites: string[];
  /** Published (or saved, where that is not known) before the first day of it. */
  before?: PartialDate | undefined;
  /** On its first day or later. */
  after?: PartialDate | undefined;
  state?: AnchorState | undefined;
  /** A colour's name, or the first letters of what it means. */
  colours: string[];
}

const FILTER = /(^|\s)(person|tag|site|before|after|state|colou?r):(?:"([^"]*)"?|(\S*))/giu;

export function readQuery(text: string): AnnotationQuery {
  const query: AnnotationQuery = { words: '', people: [], tags: [], sites: [], colours: [] };
  const words = text.replace(FILTER, (_, _gap, name: string, quoted?: string, bare?: string) => {
    const value = (quoted ?? bare ?? '').trim();
    if (value !== '') take(query, name.toLowerCase(), value);
    return ' ';
  });
  query.words = words.replace(/\s+/g, ' ').trim();
  return query;
}

function take(query: AnnotationQuery, name: string, value: string): void {
  switch (name) {
    case 'person':
      query.people.push(value);
      break;
    case 'tag':
      query.tags.push(value);
      break;
    case 'site':
      query.sites.push(value);
      break;
    case 'before':
      if (isPartialDate(value)) query.before = value;
      break;
    case 'after':
      if (isPartialDate(value)) query.after = value;
      break;
    case 'state':
      query.state = ANCHOR_STATES.find((state) => state === value.toLowerCase()) ?? query.state;
      break;
    default:
      query.colours.push(value);
  }
}
