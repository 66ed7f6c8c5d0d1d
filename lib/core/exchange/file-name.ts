/** Names of files that every system takes, whatever the title was. */

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Signs that no file system takes, that Obsidian's links do not take, and that turn the direction of a text. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** In characters; with the longest letters of UTF-8 still below the 255 bytes of file systems. */
const LONGEST = 60;

export function fileName(title: string, otherwise: string): string {
  const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const cut = [...plain].slice(0, LONGEST).join('');
  const name = cut.replace(/^[\s.]+|[\s.]+$/g, '');
  if (!name) return otherwise;
  return RESERVED.test(name) ? `${name}_` : name;
}

/** Gives each name once, with a number where two are alike; some systems do not tell capitals apart. */
export function uniqueNames(): (name: string) => string {
  const given = new Set<string>();
  return (name) => {
    let unique = name;
    for (let number = 2; given.has(unique.toLowerCase()); number++) unique = `${name} ${number}`;
    given.add(unique.toLowerCase());
    return unique;
  };
}
