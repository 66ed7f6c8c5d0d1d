/** A bundle made by someone else: the same file with a head that says which pack, and which version of it. */
import * as v from 'valibot';
import { type BundleContent, type Problem, problemOf, readBundle } from './bundle';

export const PackHeadSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  /** A number or any text; another one means another version. */
  version: v.pipe(v.union([v.number(), v.string()]), v.transform(String), v.minLength(1), v.maxLength(100)),
});
export type PackHead = v.InferOutput<typeof PackHeadSchema>;

/** Reads a parsed pack: `{"format", "version", "pack": {"id", "title", "version"}, "entities": […]}`. */
export function readPack(input: unknown): (BundleContent & { head: PackHead }) | { fatal: Problem } {
  const content = readBundle(input);
  if ('fatal' in content) return content;
  const head = v.safeParse(PackHeadSchema, (input as { pack?: unknown }).pack);
  if (head.success) return { ...content, head: head.output };
  return { fatal: problemOf('pack', head.issues[0]) };
}
