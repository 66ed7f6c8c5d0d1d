/** Every place that this runs in has it; it is no part of the language. */
declare const crypto: { getRandomValues(numbers: Uint32Array): Uint32Array };

/** A word that nobody can guess, and nobody else says. `crypto.randomUUID` is missing on pages without https. */
export function nonce(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}
