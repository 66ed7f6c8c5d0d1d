/** The W3C's own tests for annotations, from outside of the repository. Absent: who uses them is skipped. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';

const FOLDER = new URL('../../../../shared/annotation/w3c-web-annotation-tests/', import.meta.url).pathname;

export const missing = existsSync(FOLDER)
  ? undefined
  : 'the W3C web-annotation-tests are not beside the repository';

const read = (path: string) => JSON.parse(readFileSync(FOLDER + path, 'utf8'));

/** RFC 3986 as far as single signs go, and RFC 3339: the two formats that the schemas ask for. */
const FORMATS = {
  uri: /^[a-z][a-z\d+.-]*:(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})+$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i,
};

/** Each MUST assertion with its check. */
export function assertions(): { name: string; check: ValidateFunction }[] {
  const ajv = new Ajv({ strict: false, logger: false, formats: FORMATS });
  for (const file of readdirSync(`${FOLDER}definitions`)) ajv.addSchema(read(`definitions/${file}`), file);
  return (read('annotations/annotationMusts.test').assertions as string[]).map((path) => ({
    name: path.slice('annotations/'.length),
    check: ajv.compile(read(path)),
  }));
}

/** The names of the assertions that do not hold. */
export function failures(annotation: unknown, all: ReturnType<typeof assertions>): string[] {
  return all.filter(({ check }) => !check(annotation)).map(({ name }) => name);
}

/** The samples that come with the tests; undefined where one is not even JSON. */
export function samples(kind: 'correct' | 'incorrect'): { name: string; sample: unknown }[] {
  const folder = `tools/samples/${kind}/`;
  return readdirSync(FOLDER + folder).map((name) => {
    try {
      return { name, sample: read(folder + name) };
    } catch {
      // Some of the incorrect ones are that.
      return { name, sample: undefined };
    }
  });
}
