/** Names for what has no address of its own, and addresses that every reader accepts. */

const BEFORE = 'urn:dramatis:';
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What may not stand in an IRI as it is: everything beyond ASCII, spaces, and RFC 3986's forbidden signs. */
const FORBIDDEN = /[^\x21-\x7e]|[<>"{}|\\^`]/gu;

/** The IRI of a record of ours: "urn:uuid:…" where its id is one, else "urn:dramatis:annotation:…". */
export function iriOf(what: 'annotation' | 'entity' | 'link', id: string): string {
  return UUID.test(id) ? `urn:uuid:${id}` : `${BEFORE}${what}:${encoded(id)}`;
}

/** The id that `iriOf` was given; undefined for an IRI of somebody else. */
export function idOf(what: 'annotation' | 'entity' | 'link', iri: string): string | undefined {
  if (iri.startsWith('urn:uuid:')) return UUID.test(iri.slice(9)) ? iri.slice(9) : undefined;
  const start = `${BEFORE}${what}:`;
  return iri.startsWith(start) ? decoded(iri.slice(start.length)) : undefined;
}

/** An address as RFC 3986 wants it; text that is no address at all becomes a name of ours. */
export function asIri(address: string): string {
  if (!/^[a-z][a-z\d+.-]*:./i.test(address)) return `${BEFORE}source:${encoded(address)}`;
  // A sign of percent that encodes nothing is encoded itself.
  return address.replace(/%(?![\da-f]{2})/gi, '%25').replace(FORBIDDEN, encoded);
}

function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not written by us.
    return undefined;
  }
}
