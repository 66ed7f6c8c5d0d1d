/**
 * Which document a page is. Its own address says so, and the page may know a better one: canonical, og:url, AMP. Pages get
 * that wrong, and then two articles must not become one: a page's word counts only where it is likely.
 */
import { addressKey, parseAddress } from './address';

export interface DocumentFacts {
  /** The address in the address bar. */
  url: string;
  /** The address that the document was loaded from; another one where a script has moved on since. */
  loaded?: string | undefined;
  /** What the page says of itself, most trusted first: `<link rel="canonical">`, `og:url`. May be relative. */
  claims: readonly string[];
  /** Other addresses of the page: `<link rel="amphtml">`, alternates for small screens. */
  others?: readonly string[] | undefined;
}

export interface DocumentIdentity {
  /** The same for every address of one document. */
  key: string;
  /** All keys that the document may have been saved under; the first is `key`. */
  keys: string[];
}

/** Parameters that choose what is shown. A canonical address without them stands for something else as well. */
const CONTENT =
  /^(id|p|page|paged|section|chapter|part|story|article|articleid|item|post|v|view|q|query|s|search|tab|slide|lang|date)$/i;
/** What may follow after the canonical path without making another article of it. */
const VARIANT = /^\/(amp|print|index\.html?|index\.php|single|full|all|1)$/i;
/** A last part of a path that names an article: a number, several words, or just long. */
const TELLING = /\d{4}|[^-_]+[-_][^-_]+[-_][^-_]+|.{16}/;

export function documentOf({ url, loaded, claims, others = [] }: DocumentFacts): DocumentIdentity {
  const own = addressKey(url);
  // A script that went on to another article seldom takes the words in the head along.
  const stale = loaded !== undefined && addressKey(loaded) !== own;
  const believed = (list: readonly string[]): string[] =>
    stale ? [] : list.map((claim) => claimedKey(claim, url)).filter((key) => isLikely(key, own));
  const keys = [...new Set([...believed(claims), own, ...believed(others)])];
  return { key: keys[0] ?? own, keys };
}

/** Empty where the claim is no address. */
function claimedKey(claim: string, url: string): string {
  const parts = claim.trim() === '' ? undefined : parseAddress(claim, url);
  if (!parts) return '';
  return addressKey(`${parts.protocol}//${parts.host}${parts.pathname}${parts.search}${parts.hash}`);
}

/** Does the claimed key stand for this page, whose own is `own`, and for no other? */
function isLikely(claimed: string, own: string): boolean {
  const there = parseAddress(claimed);
  const here = parseAddress(own);
  if (!there || !here || !claimed.startsWith('http') || !own.startsWith('http')) return false;
  if (there.host === here.host && there.pathname === here.pathname)
    return keepsContent(here.search, there.search);
  const [thereEnds, hereEnds] = [lastPart(there.pathname), lastPart(here.pathname)];
  if (there.host !== here.host) return thereEnds === hereEnds && TELLING.test(thereEnds);
  // The front page, or the section, as it stands on every article of it.
  if (here.pathname.startsWith(`${there.pathname.replace(/\/$/, '')}/`)) {
    return (
      VARIANT.test(here.pathname.slice(there.pathname.length)) && keepsContent(here.search, there.search)
    );
  }
  return TELLING.test(thereEnds) && !areTwo(thereEnds, hereEnds);
}

/** Nothing that chooses what is shown is missing, or another. */
function keepsContent(here: string, there: string): boolean {
  const kept = new Set(there.slice(1).split('&'));
  const parts = here.slice(1).split('&');
  return parts.every((part) => !CONTENT.test(part.replace(/=.*$/s, '')) || kept.has(part));
}

/** Both name an article in words, and not in the same ones. */
function areTwo(a: string, b: string): boolean {
  const [one, other] = [wordsIn(a), wordsIn(b)];
  return one.length > 1 && other.length > 1 && !one.some((word) => other.includes(word));
}

function wordsIn(part: string): string[] {
  return part
    .toLowerCase()
    .split(/[-_]/)
    .filter((word) => word.length > 3);
}

function lastPart(path: string): string {
  return path.replace(/\.[a-z]{2,5}$/i, '').replace(/^.*\//, '');
}
