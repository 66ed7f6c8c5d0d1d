/** What princes and princesses are called: "Charles, Prince of Wales" and "Prince Harry, Duke of Sussex" have no surname. */

const TITLE =
  '(?:crown )?prince(?:ss)?|(?:kron)?prinz(?:essin)?|príncipe|princesa|principe(?:ssa)?|princesse|(?:kroon)?prins(?:es)?|' +
  '(?:наследн(?:ый|ая) )?принц(?:есса)?|принцеса|πρίγκιπας|الأمير|الأميرة|הנסיך|הנסיכה';
/** A title behind the comma, of some country; or in front of it, and another behind. */
const BEHIND = new RegExp(`^([^\\s,]+(?: [^\\s,]+)?)[,،] (${TITLE}) .`, 'iu');
const IN_FRONT = new RegExp(`^((?:${TITLE}) [^\\s,]+(?: [^\\s,]+)?)[,،] .`, 'iu');

/** The title and the given name, where the text is the full style of somebody of royal blood. */
export function royalName(text: string): string | undefined {
  if (!/[,،]/.test(text)) return undefined;
  const behind = BEHIND.exec(text);
  if (behind) return `${withCapital(behind[2] ?? '')} ${behind[1]}`;
  return IN_FRONT.exec(text)?.[1];
}

function withCapital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
