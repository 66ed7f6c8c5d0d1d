/** The first part of a BCP 47 tag, small: "zh" for "zh-Hant". */
export function primaryLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
