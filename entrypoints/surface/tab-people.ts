/** Who stands in a tab: in the page, and in the frames of it that are read. */
import type { PagePerson, TabAnswers } from '../../lib/wire/protocol';
import { readersOf } from '../../lib/wire/readers';
import type { Reply } from '../../lib/wire/reply';
import { askTab } from '../../lib/wire/tabs';

type People = TabAnswers['page.people'];

/** As the page answers, with those of its frames behind its own. */
export async function askPeople(tab: number): Promise<Reply<People>> {
  const ask = (frame: number) => askTab(tab, 'page.people', {}, frame);
  // Most pages have no such frames: the page is not kept waiting for the list of them.
  const [page, frames] = await Promise.all([ask(0), readersOf(tab)]);
  if (page.kind !== 'answer') return page;
  const inner = await Promise.all(frames.filter((frame) => frame !== 0).map(ask));
  const lists = [page, ...inner].flatMap((reply) => (reply.kind === 'answer' ? [reply.answer.people] : []));
  return { kind: 'answer', answer: { ...page.answer, people: together(lists) } };
}

/** Goes to the first mention, wherever it stands. False: there is none any more. */
export async function jumpTo(tab: number, key: string): Promise<boolean> {
  for (const frame of await readersOf(tab)) {
    const reply = await askTab(tab, 'page.jump', { key, nth: 0 }, frame);
    if (reply.kind === 'answer' && reply.answer.found) return true;
  }
  return false;
}

/** One line for each, however many frames name them. */
function together(lists: readonly (readonly PagePerson[])[]): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const person of lists.flat()) {
    const known = people.get(person.key);
    people.set(person.key, known ? { ...known, count: known.count + person.count } : person);
  }
  return [...people.values()];
}
