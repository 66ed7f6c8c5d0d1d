/** Compiles the forms of a base into an index (layout.ts). */
import type { Entity } from '../model/entity';
import { Gathering } from './gather';
import { sortSteps } from './sort';

const ENTITIES_A_STEP = 100;

/**
 * Compiles in small steps, so that a background can answer questions between them. Of entities with the same id the
 * last one counts.
 */
export function* compileSteps(entities: Iterable<Entity>): Generator<void, ArrayBuffer> {
  const gathering = new Gathering();
  let count = 0;
  for (const entity of entities) {
    gathering.put(entity);
    if (++count % ENTITIES_A_STEP === 0) yield;
  }
  return yield* sortSteps(gathering);
}

export function compile(entities: Iterable<Entity>): ArrayBuffer {
  const steps = compileSteps(entities);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
