/**
 * Reads what somebody wants to import: which format it is, every record in it, and every problem with its place. Nothing
 * is written here. Long files are read in slices, so that the page stays alive and can tell how far it is.
 */
import { bundleReader } from '../core/exchange/bundle-in';
import { isClipper, readClipper } from '../core/exchange/clipper';
import type { ImportFault, ImportFormat, PlacedProblem } from '../core/exchange/fault';
import { isHypothesis, readHypothesis } from '../core/exchange/hypothesis';
import type { AnnotationContent } from '../core/exchange/incoming';
import { isRecord } from '../core/exchange/loose';
import { lineFinder, type Place, readJson } from '../core/exchange/read-json';
import type { Incoming } from '../core/exchange/record';
import { isW3c, readW3c } from '../core/exchange/w3c-in';
import { BUNDLE_FORMAT } from '../core/model/bundle';
import { readText } from './import-text';

export interface ImportContent {
  kind: 'content';
  format: ImportFormat;
  records: Incoming[];
  problems: PlacedProblem[];
  /** The file ends too early; these records stand whole before that. */
  cutOff?: { at: Place } | undefined;
  /** The parsed file, for packs: they are installed, not imported. */
  pack?: unknown;
}

export interface ReadOptions {
  documentOf: (address: string) => string;
  at: string;
  onProgress?: ((done: number, total: number) => void) | undefined;
  /** Lets others work; by default a turn of the event loop. */
  pause?: (() => Promise<void>) | undefined;
}

/** A text longer than this no browser holds. */
const LONGEST = 400_000_000;
/** Above it the place of a problem is told by its path only: finding the line would need the memory again. */
const LINES_UP_TO = 30_000_000;
/** Lines are looked up for so many problems; a file with more is not repaired line by line. */
const PLACED = 200;
const SLICE_MS = 12;

export async function readImport(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<ImportContent | ImportFault> {
  if (bytes.length > LONGEST) return { kind: 'too-large', bytes: bytes.length };
  const read = readText(bytes);
  if (read.kind !== 'text') return read;
  const json = readJson(read.text);
  if (json.kind === 'empty' || json.kind === 'malformed') return json;
  if (json.kind === 'cut-off' && !json.rescued) return { kind: 'cut-off', at: json.at };
  const value = json.kind === 'whole' ? json.value : json.rescued?.value;
  const content = await contentOf(value, options);
  if (content.kind !== 'content') return content;
  if (json.kind === 'cut-off') content.cutOff = { at: json.at };
  else if (read.text.length <= LINES_UP_TO) placeProblems(content.problems, read.text);
  return content;
}

function placeProblems(problems: PlacedProblem[], text: string): void {
  const lineOf = lineFinder(text);
  for (const problem of problems.slice(0, PLACED)) problem.line = lineOf(problem.path);
}

async function contentOf(value: unknown, options: ReadOptions): Promise<ImportContent | ImportFault> {
  if (isRecord(value) && value.format === BUNDLE_FORMAT) return bundleContent(value, options);
  const { format, read } = FOREIGN.find(({ is }) => is(value)) ?? {};
  if (!format || !read) return { kind: 'unknown' };
  const { annotations, links, problems } = read(value, options);
  const records: Incoming[] = [
    ...annotations.map(({ annotation, undated }): Incoming => {
      const record: Incoming = {
        table: 'annotations',
        id: annotation.id,
        body: annotation,
        created: annotation.created,
      };
      return undated ? { ...record, undated } : record;
    }),
    ...links.map((link): Incoming => ({ table: 'links', id: link.id, body: link })),
  ];
  return { kind: 'content', format, records: firstOfEach(records), problems };
}

const FOREIGN: readonly {
  format: ImportFormat;
  is: (value: unknown) => boolean;
  read: (value: unknown, options: ReadOptions) => AnnotationContent;
}[] = [
  { format: 'w3c', is: isW3c, read: readW3c },
  { format: 'hypothesis', is: isHypothesis, read: readHypothesis },
  { format: 'clipper', is: isClipper, read: readClipper },
];

async function bundleContent(
  value: Record<string, unknown>,
  options: ReadOptions,
): Promise<ImportContent | ImportFault> {
  const problems: PlacedProblem[] = [];
  const reader = bundleReader(value, problems);
  if ('fatal' in reader) return { kind: 'unsound', problem: reader.fatal };
  const { onProgress, pause = nextTurn } = options;
  const records: Incoming[] = [];
  let done = 0;
  let since = performance.now();
  for (const step of reader.steps) {
    records.push(...step);
    done += 1;
    if (performance.now() - since < SLICE_MS) continue;
    onProgress?.(done, reader.total);
    await pause();
    since = performance.now();
  }
  onProgress?.(done, reader.total);
  const isPack = isRecord(value.pack);
  return {
    kind: 'content',
    format: isPack ? 'pack' : 'bundle',
    records,
    problems,
    ...(isPack ? { pack: value } : {}),
  };
}

/** Two records of one id in a foreign file are the same thing twice. */
function firstOfEach(records: readonly Incoming[]): Incoming[] {
  const seen = new Set<string>();
  return records.filter(({ table, id }) => {
    const key = `${table}/${id}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

export function nextTurn(): Promise<void> {
  return new Promise((next) => setTimeout(next));
}
