/** Keys under which what the user said of a page or a site is kept. */

/** Parameters that say where a reader came from, never which article it is. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|_ga)$/i;

/** The address of a page without its fragment and without tracking; the text itself where it is no address. */
export function pageKey(url: string): string {
  const address = parse(url);
  if (!address) return url;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) {
    if (TRACKING.test(name)) address.searchParams.delete(name);
  }
  return address.href;
}

/** The host of a page without "www."; for local files and the like the protocol. */
export function siteKey(url: string): string {
  const address = parse(url);
  if (!address) return url;
  return address.host.replace(/^www\./, '') || address.protocol;
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
