/** Who took a picture stands in its credit, and is hardly the politician of that name: "Jim Watson/AFP/Getty Images". */
import { add, WEIGHT } from './evidence';
import { selfDescription } from './occupation';
import type { Bearer, Place } from './places';

const AGENCIES =
  'afp|agence france-presse|ap|associated press|reuters|getty|epa|efe|dpa|apa|ansa|anp|pa|pa wire|press association|' +
  'tass|xinhua|kyodo|anadolu|aa|dha|iha|flash ?90|bloomberg|sipa|abaca|maxppp|zuma|shutterstock|alamy|picture[- ]alliance|' +
  'imago|keystone|ritzau|belga|pap|the new york times|the washington post';
const BEHIND = new RegExp(`^(?:\\s?/\\s?|,? via )(?:${AGENCIES})(?![\\p{L}\\p{N}])`, 'iu');
/** "Photo by" says it of whatever follows; a label only where hardly more than the name follows. */
const BY = /(?<!\p{L})(?:photos?|photographs?|photographed|pictures?|images?) by $/iu;
const LABEL =
  /(?:^|[^\p{L}])(?:photos?|credit|crédits?|foto|fotograf|fotoğraf|bild|фото|צילום|תצלום|تصوير|عدسة)(?: credit)? ?[:：©] ?$|© ?$/iu;
const ENDS = /^\s*(?:$|[/|)\]])/u;
const LONGEST = 24;

export function isCredit({ block: { text }, found: { from, to } }: Place): boolean {
  const behind = text.slice(to, to + LONGEST);
  if (/^(?: ?\/|,? via )/.test(behind) && BEHIND.test(behind)) return true;
  const before = text.slice(Math.max(0, from - LONGEST), from);
  return (
    (before.endsWith('by ') && BY.test(before)) ||
    (/[:：©] ?$/.test(before) && ENDS.test(behind) && LABEL.test(before))
  );
}

/** The beginnings of what those who stand in credits are called; a card that says nothing is not spoken against. */
const PICTURES =
  /^(?:photo|foto|фото|camera|kamera|journalis|gazeteci|reporter|muhabir|צלם|עיתונאי|مصور|صحفي)/u;

export function weighCredit(bearer: Bearer): void {
  const words = selfDescription(bearer.entity);
  if (words.length > 0 && !words.some((word) => PICTURES.test(word)))
    add(bearer, WEIGHT.credit, { kind: 'credit' });
}
