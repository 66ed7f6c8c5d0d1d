/** `npm run bench`: medians, for looking at. `npm run bench -- core` keeps to one part. Nothing fails because it was slow. */
import { benchAnnotations } from './annotations';
import { benchCore } from './core';

const PARTS: Record<string, () => Promise<void>> = { core: benchCore, annotations: benchAnnotations };

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await part();
}
