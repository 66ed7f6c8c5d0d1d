/** Greek names lose the sigma of the nominative: genitive, accusative. Accents fold away, so they need no care. */
export const GREEK_MASCULINE = `
  [αά]ς 1 - -
  [ηή]ς 1 - -
  [οό]ς 2 ου ο/ό
  [έε]ς 1 - -
`;

export const GREEK_FEMININE = `
  ώ 0 ς -
  [αάηή] 0 ς -
`;
