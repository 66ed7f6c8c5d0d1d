/** Ids: new ones sort by time, derived ones follow from content so that importing twice changes nothing. */
import { uuidv7 } from 'uuidv7';

/** A new id (UUID version 7, RFC 9562). */
export function newId(): string {
  return uuidv7();
}

/**
 * An id that follows from `parts`: 106 bits in base 36. For items that come without one; not for secrets.
 * Two passes of cyrb53 with different seeds.
 */
export function derivedId(prefix: string, ...parts: readonly (string | undefined)[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return `${prefix}-${mix(text, 0x9e3779b9).toString(36)}${mix(text, 0x85ebca6b).toString(36)}`;
}

function mix(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
