/** The first part of a BCP 47 tag, small: "zh" for "zh-Hant". */
export function primaryLanguage(tag: string | undefined): string | undefined {
  return tag?.split('-')[0]?.toLowerCase();
}
