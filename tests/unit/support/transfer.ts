/** A knowledge base with its imports and exports, in memory. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { addressKey } from '../../../lib/core/document/address';
import { CAUTIOUS, type Decisions } from '../../../lib/core/exchange/plan';
import { newId } from '../../../lib/core/model/id';
import { type Applied, type ApplyOptions, importService } from '../../../lib/services/import';
import { type Plan, planImport } from '../../../lib/services/import-plan';
import { type ImportContent, readImport } from '../../../lib/services/import-read';
import { type ExportFile, type ExportWishes, transferService } from '../../../lib/services/transfer';
import { openJournal } from '../../../lib/store/journal';
import { testBase } from './base';

export type Tested = ReturnType<typeof transferBase>;

export const AT = '2026-11-25T10:00:00.000Z';

export const WORDS: ExportWishes['words'] = {
  language: 'en',
  direction: 'ltr',
  title: 'Report',
  made: 'today',
  tags: 'Tags:',
  people: 'People:',
  relations: { contradicts: 'contradicts', supports: 'supports', 'same-source': 'same source' },
  sayDate: (date) => date,
};

export function transferBase(indexedDB = new IDBFactory()) {
  const tested = testBase(indexedDB);
  const journal = openJournal('test-imports', { indexedDB, IDBKeyRange });
  return {
    ...tested,
    journal,
    imports: importService(tested.context, journal),
    transfer: transferService(tested.context, tested.base),
  };
}

export async function written(tested: Tested, format: ExportWishes['format'] = 'bundle'): Promise<string> {
  const file = await tested.transfer.write({ format, words: WORDS });
  if ('kind' in file) throw new Error(file.sentence);
  return textOf(file);
}

export function textOf({ parts }: ExportFile): string {
  return parts.map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part))).join('');
}

export function bytesOf(file: unknown): Uint8Array {
  return new TextEncoder().encode(typeof file === 'string' ? file : JSON.stringify(file));
}

export async function contentIn(file: unknown): Promise<ImportContent> {
  const read = await readImport(bytesOf(file), { documentOf: addressKey, at: AT });
  if (read.kind !== 'content') throw new Error(`not read: ${JSON.stringify(read)}`);
  return read;
}

export async function planned(tested: Tested, file: unknown): Promise<Plan> {
  return planImport(tested.db, (await contentIn(file)).records);
}

export const begun = (file: unknown) => ({ job: newId(), name: 'file.json', bytes: bytesOf(file) });

export async function imported(
  tested: Tested,
  file: unknown,
  decisions: Partial<Decisions> = {},
  options: ApplyOptions = {},
): Promise<Extract<Applied, { kind: 'done' }>> {
  const plan = await planned(tested, file);
  const answer = await tested.imports.apply(plan, { ...CAUTIOUS, ...decisions }, begun(file), options);
  if (answer.kind !== 'done') throw new Error(`not done: ${JSON.stringify(answer)}`);
  return answer;
}

export const verdicts = ({ items }: Plan) =>
  Object.fromEntries(items.map(({ table, id, verdict }) => [`${table}/${id}`, verdict]));
