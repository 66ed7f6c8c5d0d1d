/** Compiles the forms of a base into an index (layout.ts). */
import type { Entity } from '../model/entity';
import { Gathering } from './gather';
import { sortSteps } from './sort';

/** Of entities with the same id the last one counts. */
export function newCompiler() {
  const gathering = new Gathering();
  return {
    put: (entity: Entity): void => gathering.put(entity),
    /** In small steps, so that a background can answer questions between them. Nothing can be put afterwards. */
    finish: (): Generator<void, ArrayBuffer> => sortSteps(gathering),
  };
}

export function compile(entities: Iterable<Entity>): ArrayBuffer {
  const compiler = newCompiler();
  for (const entity of entities) compiler.put(entity);
  const steps = compiler.finish();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
