/** The statements of an item that can be checked, each as one line of text: the line is what a check vouches for. */
import { type Item, MAIN } from './source';

export interface Fact {
  property: string;
  value: string;
}

/** Birth, death and country of an item. */
export function factsOf(item: Item): Fact[] {
  return [
    { property: 'born', value: item.born },
    { property: 'died', value: item.died },
    { property: 'country', value: item.country },
  ].flatMap(({ property, value }) => (value === undefined ? [] : [{ property, value }]));
}

export const factLine = (fact: Fact) => `${fact.property} | ${fact.value}`;

/** A role's line with its spaces in order and without its weight, so that only a change of content takes the check away. */
export const roleLine = (written: string) =>
  written
    .split('|')
    .map((part) => part.trim())
    .filter((part, at) => at === 0 || part !== MAIN)
    .join(' | ');
