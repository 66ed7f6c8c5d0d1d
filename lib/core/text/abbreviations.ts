import { hashOf } from './hash';

/** Abbreviations that stand inside names: the dot after them may be missing, and ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'st ste dr mr mrs ms jr sr prof gen lt col sgt capt cpt cmdr adm maj brig rev hon sen rep gov mt ft fr br hr ' +
    'mme mlle mm av doc ing mag phil theol bros inc co corp ltd dept univ sir hz op prim mons msgr av dott avv ' +
    'chr wm geo jos thos alex ph th vs al abd moh md д-р им г ул св'
  ).split(' '),
);

const HASHES = new Set([...ABBREVIATIONS].map(hashOf));

/** Is it the hash of an abbreviation? Then it most probably is one. */
export function mayAbbreviate(hash: number): boolean {
  return HASHES.has(hash);
}

/** Is the folded word one that is usually written with a dot? */
export function isAbbreviation(folded: string): boolean {
  return ABBREVIATIONS.has(folded);
}
