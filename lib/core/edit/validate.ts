/** What is wrong with a card, at which field: the schema of the model, and what only a reader of dates can see. */
import * as v from 'valibot';
import type { Problem } from '../model/bundle';
import { firstDay, isPartialDate, lastDay, type Period } from '../model/date';
import { type Entity, EntitySchema } from '../model/entity';
import { ITEMS, kept, trimmed } from './draft';

/** What is wrong, as a key of the sentence that says it. */
export type Wrong = 'empty' | 'date' | 'endBeforeStart' | 'address' | 'long' | 'target' | 'other';

export interface FieldProblem {
  /** Dotted path of the field: "roles.r-1.end", "sources.0.url". */
  path: string;
  wrong: Wrong;
  /** The service's own sentence, where no other fits. */
  sentence?: string | undefined;
}

/** Every problem of a card as it is typed, at most one for each field. Empty: it can be saved. */
export function problemsOf(typed: Entity): FieldProblem[] {
  const entity = withoutBlanks(trimmed(typed));
  const found = new Map<string, FieldProblem>();
  const add = (path: string, wrong: Wrong, sentence?: string) => {
    if (!found.has(path)) found.set(path, { path, wrong, sentence });
  };
  const result = v.safeParse(EntitySchema, entity);
  for (const issue of result.issues ?? []) add(v.getDotPath(issue) ?? '', wrongOf(issue), issue.message);
  for (const map of ['roles', 'relations'] as const) {
    for (const [id, item] of Object.entries(entity[map])) {
      if (endsBeforeStart(item)) add(`${map}.${id}.end`, 'endBeforeStart');
    }
  }
  return [...found.values()];
}

/** Lines that nothing was typed in are no problem: they are not saved. Sources keep their places. */
function withoutBlanks(entity: Entity): Entity {
  const result = { ...entity, tags: entity.tags.filter(Boolean) };
  for (const map of ITEMS) {
    const typed = Object.keys(kept<{ id: string }>(entity[map]));
    Object.assign(result, { [map]: Object.fromEntries(typed.map((id) => [id, entity[map][id]])) });
  }
  return result;
}

/** What the store refused, in the same shape. */
export function problemsFrom(problems: readonly Problem[]): FieldProblem[] {
  return problems.map(({ path, sentence }) => ({ path, wrong: 'other', sentence }));
}

export function endsBeforeStart({ start, end }: Period): boolean {
  if (!start || !end || !isPartialDate(start) || !isPartialDate(end)) return false;
  return lastDay(end) < firstDay(start);
}

function wrongOf(issue: v.BaseIssue<unknown>): Wrong {
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.type === 'max_length') return 'long';
  if (key === 'url') return 'address';
  if (key === 'start' || key === 'end' || key === 'seen') return 'date';
  if (key === 'target') return 'target';
  // A required text that is missing: `cleaned` drops what is empty.
  if (issue.type === 'min_length' || issue.received === 'undefined') return 'empty';
  return 'other';
}
