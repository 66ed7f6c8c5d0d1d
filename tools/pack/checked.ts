/**
 * What was checked against reference data, as it is kept beside the source: for each item the Wikidata item and the
 * statements that it confirms. A statement that is edited later is no longer in the list, and so no longer checked.
 */
import * as v from 'valibot';
import { parse } from 'yaml';

const CheckedSchema = v.record(
  v.string(),
  v.object({ item: v.string(), statements: v.record(v.string(), v.nullable(v.pipe(v.string()))) }),
);
/** By entity id. A statement's value is the date the reference was made, where the reference says so. */
export type Checked = v.InferOutput<typeof CheckedSchema>;

export function readChecked(yaml: string): Checked {
  return v.parse(CheckedSchema, parse(yaml) ?? {});
}

export function writeChecked(checked: Checked): string {
  const head =
    '# Written by `npm run pack:check -- FOLDER`. Statements of the pack that the Wikidata item confirms,\n' +
    '# with the date of the reference data where that is known. Do not edit.\n';
  const blocks = Object.entries(checked)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { item, statements }]) => {
      const lines = Object.entries(statements).map(
        ([line, seen]) => `    ${quoted(line)}: ${seen ? quoted(seen) : 'null'}`,
      );
      return `${id}:\n  item: ${item}\n  statements:\n${lines.join('\n')}\n`;
    });
  return head + blocks.join('');
}

const quoted = (text: string) => JSON.stringify(text);
