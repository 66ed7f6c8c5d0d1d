/** Titles of the pack and of the reference differ in spelling and in the length of a ministry's name. */

/** The reference's title, plain, and the pack's, which is what English news writes. */
const NEWS_TITLE: Record<string, string> = {
  'minister of national defense': 'minister of defense',
  'minister of the armed forces': 'minister of defense',
  'minister of national education': 'minister of education',
  'minister of europe and foreign affairs': 'minister of foreign affairs',
  'minister of foreign affairs, european union and foreign aid': 'minister of foreign affairs',
  'minister of economy, industry and digital': 'minister of economy',
  'minister of transport and infrastructure': 'minister of transport',
  'minister of transport and road safety': 'minister of transport',
  'secretary of state for foreign and commonwealth affairs': 'foreign secretary',
  'secretary of state for the home department': 'home secretary',
  'senior advisor to the president': 'senior adviser to the president',
  'foreign ministry spokeperson': 'spokesperson of the foreign ministry',
  'speaker of the islamic consultative assembly': 'speaker of parliament',
  'chairman of the state duma': 'speaker of the state duma',
  'premier of the state council': 'premier',
  'general secretary of the chinese communist party': 'general secretary of the communist party',
  'president of iraqi kurdistan': 'president of the kurdistan region',
  'head of kyiv city': 'mayor of kyiv',
  'governor of odessa oblast': 'governor of odesa oblast',
  'knesset member': 'member of the knesset',
  'member of the grand national assembly of turkey': 'member of the grand national assembly',
  'united states senator': 'senator',
  'united states representative': 'member of the house of representatives',
  'ambassador to the united states of america': 'ambassador to the united states',
  'permanent representative to the united nations': 'ambassador to the united nations',
};

/** A title without case, accents and British spelling, under the name that news gives the office. */
export function plainTitle(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .replace(/labour/g, 'labor')
    .replace(/^minister for /, 'minister of ');
  return NEWS_TITLE[plain] ?? plain;
}
