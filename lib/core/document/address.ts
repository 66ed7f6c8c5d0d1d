/**
 * One spelling for all addresses that mean one page whatever it says: http or https, with or without "www", on the mobile
 * host, as AMP, with tracking, with the mark of a place in it.
 */

/** What is used of the URL class, which every runtime has and the types of this room do not know. */
interface Parts {
  protocol: string;
  username: string;
  password: string;
  host: string;
  pathname: string;
  search: string;
  hash: string;
}
declare const URL: { new (url: string, base?: string): Parts; canParse(url: string, base?: string): boolean };

/** Parameters that say where a reader came from, or that they may read: never which page it is. */
const TRACKING = new RegExp(
  '^(utm_.*|wt\\..*|x-amz-(algorithm|credential|date|expires|security-token|signature|signedheaders)|' +
    '(fb|g|d|y)clid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|_ga|_gl|_hsenc|_hsmi|mc_[ce]id|mkt_tok|igshid?|' +
    'at_(medium|campaign|custom\\d)|cmpid|ocid|smid|ref_src|ref_url|amp|outputtype|__twitter_impression)$',
  'i',
);
/** On these hosts the parameter is a permission. */
const PERMISSION = /^(drive|docs)\.google\.com$/;
/** First labels of hosts that show the same pages to other devices. */
const DEVICES = new Set(['www', 'm', 'mobile', 'amp', 'touch']);
/** Hosts that show the page whose address stands in theirs. */
const MIRRORS: [host: RegExp, path: RegExp][] = [
  [/^via\.hypothes\.is$/, /^\/(?<address>https?:\/\/.+)$/],
  [/^(www\.)?google\.[a-z.]+$/, /^\/amp\/(?:(?<secure>s)\/)?(?<page>[^/]+\..+)$/],
  [/\.cdn\.ampproject\.org$/, /^\/[cvw]\/(?:(?<secure>s)\/)?(?<page>[^/]+\..+)$/],
];
/** A fragment that a page's own script takes for the address. */
const ROUTE = /^#!?\//;
/** A path's AMP copy. */
const AMP_PATH = /(?:\/amp|\.amp)(?=$|\.html?$)/i;

export function parseAddress(url: string, base?: string): Parts | undefined {
  // The parser would take the path of "http:///path" for a host.
  if (/^https?:\/\/\//i.test(url)) return undefined;
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** The same for all addresses of one page; the text itself where it is no address of the web. */
export function addressKey(url: string): string {
  const parts = parseAddress(url);
  if (!parts || !/^https?:$/.test(parts.protocol)) return url.replace(/#.*$/s, '');
  const mirrored = mirroredIn(parts);
  if (mirrored !== undefined && mirrored !== url) return addressKey(mirrored);
  const user = parts.username + (parts.password && `:${parts.password}`);
  const path = parts.pathname
    .split('/')
    .map((part) => respelled(part))
    .join('/')
    .replace(AMP_PATH, '')
    .replace(/\/+$/, '');
  const route = ROUTE.test(parts.hash) ? parts.hash : '';
  // With the other scheme, this port would go without saying.
  const scheme = parts.host.endsWith(':443') ? 'http' : 'https';
  return `${scheme}://${user && `${user}@`}${plainHost(parts.host)}${path}${plainSearch(parts)}${route}`;
}

function mirroredIn({ host, pathname, search }: Parts): string | undefined {
  for (const [hosts, path] of MIRRORS) {
    const found = hosts.test(host) ? path.exec(pathname)?.groups : undefined;
    if (found?.address) return found.address + search;
    if (found?.page) return `${found.secure ? 'https' : 'http'}://${found.page}${search}`;
  }
  return undefined;
}

/** Without the label of a device, wherever it stands: "en.m.wikipedia.org". What is left has to be a host. */
function plainHost(host: string): string {
  const labels = host.split('.');
  const plain = labels.filter((label, at) => at >= labels.length - 2 || !DEVICES.has(label));
  return plain.join('.');
}

function plainSearch({ host, search }: Parts): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return {
        name: respelled(name, true),
        value: value.length ? `=${respelled(value.join('='), true)}` : '',
      };
    })
    .filter(({ name }) => !TRACKING.test(name) && !(name === 'resourcekey' && PERMISSION.test(host)))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return kept.length ? `?${kept.map(({ name, value }) => name + value).join('&')}` : '';
}

/** Percent signs only where they have to be. */
function respelled(part: string, inSearch = false): string {
  let plain: string;
  try {
    plain = decodeURIComponent(inSearch ? part.replaceAll('+', ' ') : part);
  } catch {
    // Not UTF-8 behind the percent signs: what it means, only the server knows.
    return part;
  }
  const spelled = encodeURIComponent(plain).replace(/%(?:3A|40|24|2C|3B|3D|26|2B)/g, (sign) =>
    inSearch && (sign === '%26' || sign === '%2B') ? sign : decodeURIComponent(sign),
  );
  return inSearch ? spelled.replaceAll('%20', '+') : spelled;
}
