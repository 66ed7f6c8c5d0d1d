/** Small words inside surnames: van, de, al-, bin, Ben. */

const words = (text: string) => new Set(text.split(' '));

/** Belong to the surname that follows and are often written small. */
const PARTICLES = words(
  'van von vom zu zum zur der den de di da do dos das du del della dello dei degli delle dalla dal des ' +
    'la le lo las los el al as ash an ar at az ad ed er es et en es il ter ten ten te op af av y e i ' +
    'ibn bin bint ben bar bat abu abou umm um aal st saint san santa sant mac mc ap ní ni nic ua ó ' +
    'בן בר בת אבן אבו אל דה די ואן פון בן־ ابن بن بنت أبو ابو آل فون فان دي де ла фон ван дер ди да аль эль ибн бен бин оглы кызы',
);
/** May be dropped before the surname: "Bismarck" for "von Bismarck", "Assad" for "al-Assad". */
const DROPPED = words('von vom zu van der den al el as ash an ar at az ad es аль эль фон ван');

export function isParticle(word: string): boolean {
  // A capital alone is an initial.
  if (word.length === 1 && /[A-Z]/.test(word)) return false;
  return PARTICLES.has(word.toLowerCase());
}

export function isDroppedParticle(word: string): boolean {
  return DROPPED.has(word.toLowerCase());
}
