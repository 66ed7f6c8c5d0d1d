/**
 * Everything out: the one file that holds the whole base, and annotations in the formats of others. The writers are
 * loaded when they are asked for; popup and background never load them.
 */
import type { Exported } from '../core/exchange/exported';
import type { ExportFormat } from '../core/exchange/formats';
import type { NotesBy } from '../core/exchange/markdown';
import type { ReportWords } from '../core/exchange/report';
import type { AnnotationId } from '../core/model/annotation';
import type { KeptAnnotation } from '../core/model/annotation-records';
import type { Changed } from '../core/model/card';
import { type Context, commit } from '../store/commit';
import type { AnyRow } from '../store/rows';
import { followRedirects } from './redirects';
import type { Meanings } from './tags';

export interface ExportFile {
  name: string;
  /** MIME type. */
  type: string;
  /** To be joined without anything between them. */
  parts: (string | Uint8Array<ArrayBuffer>)[];
}

export interface ExportWishes {
  format: ExportFormat;
  /** Only these annotations; all without. */
  only?: ReadonlySet<AnnotationId> | undefined;
  /** For the report. */
  words: ReportWords;
}

/** What an export cannot do because of what the user wrote. */
export interface TemplateFault {
  kind: 'template';
  sentence: string;
}

/** The parts of the base that know more than its tables. */
export interface TransferSource {
  annotations: { all(): Promise<KeptAnnotation[]> };
  tags: { meanings(): Promise<Meanings> };
}

const TEMPLATES = { page: 'export.page-template', person: 'export.person-template' } as const;

export type Transfer = ReturnType<typeof transferService>;

export function transferService(context: Context, { annotations, tags }: TransferSource) {
  const { db, now } = context;

  /** Every record, all of one revision. */
  async function bundle(): Promise<string[]> {
    const { bundleFile } = await import('../core/exchange/bundle-out');
    const { RECORD_TABLES } = await import('../core/exchange/record');
    const tables = await db.transaction('r', db.tables, () =>
      Promise.all(RECORD_TABLES.map(async (name) => [name, await db.table<AnyRow>(name).toArray()] as const)),
    );
    return [...bundleFile(Object.fromEntries(tables) as unknown as Parameters<typeof bundleFile>[0])];
  }

  /** Annotations word for word as they are kept; their people as of today. */
  async function exported(only: ExportWishes['only']): Promise<Exported[]> {
    const kept = (await annotations.all()).filter(({ annotation }) => only?.has(annotation.id) ?? true);
    const rows = await db.annotations.bulkGet(kept.map(({ annotation }) => annotation.id));
    const meanings = await tags.meanings();
    const named = [...new Set(rows.flatMap((row) => row?.body.entities ?? []))];
    const today = await followRedirects(db, named);
    const cards = await db.entities.bulkGet(named.map((id) => today.get(id) ?? id));
    const people = new Map(
      named.flatMap((saidAs, at) => {
        const card = cards[at]?.body;
        if (!card) return [];
        return [
          [saidAs, { id: card.id, saidAs, name: card.name, wikidata: card.identifiers.wikidata }] as const,
        ];
      }),
    );
    return kept.flatMap(({ links }, at): Exported[] => {
      const annotation = rows[at]?.body;
      if (!annotation) return [];
      const here = new Map(
        annotation.entities.flatMap((id) => people.get(id) ?? []).map((one) => [one.id, one]),
      );
      return [{ annotation, links, meaning: meanings[annotation.colour], people: [...here.values()] }];
    });
  }

  /** The user's own template; undefined: none was written. */
  async function ownTemplate(by: NotesBy): Promise<string | undefined> {
    const value = (await db.settings.get(TEMPLATES[by]))?.body.value;
    return typeof value === 'string' ? value : undefined;
  }

  async function markdown(all: readonly Exported[], by: NotesBy, template: string | undefined, at: string) {
    const [notes, { markdownFill }, { strToU8, zipSync }] = await Promise.all([
      import('../core/exchange/markdown'),
      import('./fill'),
      import('fflate'),
    ]);
    const wished = template ?? (by === 'page' ? notes.PAGE_TEMPLATE : notes.PERSON_TEMPLATE);
    const files = notes.markdownFiles(all, by, wished, markdownFill(), { at });
    return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])), { mtime: at });
  }

  return {
    /** The template in use, and whether the user wrote it. */
    async template(by: NotesBy): Promise<{ text: string; isOwn: boolean }> {
      const own = await ownTemplate(by);
      if (own !== undefined) return { text: own, isOwn: true };
      const { PAGE_TEMPLATE, PERSON_TEMPLATE } = await import('../core/exchange/markdown');
      return { text: by === 'page' ? PAGE_TEMPLATE : PERSON_TEMPLATE, isOwn: false };
    },

    /** Null: the one that comes with the extension again. */
    async setTemplate(by: NotesBy, text: string | null): Promise<Changed> {
      const id = TEMPLATES[by];
      return commit(context, { what: 'setting.set' }, async (writer) => {
        const row = await writer.get('settings', id);
        if (text !== null) writer.put('settings', id, row, { value: text }, { by: 'user' });
        else if (row) writer.remove('settings', row);
        return undefined;
      });
    },

    async write({ format, only, words }: ExportWishes): Promise<ExportFile | TemplateFault> {
      const at = now().toISOString();
      const named = (what: string, type: string, parts: ExportFile['parts']): ExportFile => ({
        name: `dramatis-${what.replace('.', `-${at.slice(0, 10)}.`)}`,
        type,
        parts,
      });
      if (format === 'bundle') return named('base.json', 'application/json', await bundle());
      const all = await exported(only);
      switch (format) {
        case 'w3c': {
          const { w3cFile } = await import('../core/exchange/w3c-out');
          return named('annotations.jsonld', 'application/ld+json', [...w3cFile(all, { at })]);
        }
        case 'markdownPages':
        case 'markdownPeople': {
          const by = format === 'markdownPages' ? 'page' : 'person';
          const template = await ownTemplate(by);
          try {
            return named(`${by === 'page' ? 'pages' : 'people'}.zip`, 'application/zip', [
              await markdown(all, by, template, at),
            ]);
          } catch (error) {
            if (template === undefined || !(error instanceof Error)) throw error;
            return { kind: 'template', sentence: error.message };
          }
        }
        case 'csv': {
          const { csvFile } = await import('../core/exchange/csv');
          return named('annotations.csv', 'text/csv', [csvFile(all)]);
        }
        case 'taguette': {
          const { taguetteCodebook, taguetteHighlights } = await import('../core/exchange/csv');
          const { strToU8, zipSync } = await import('fflate');
          const files = {
            'highlights.csv': strToU8(taguetteHighlights(all)),
            'codebook.csv': strToU8(taguetteCodebook(all, () => '')),
          };
          return named('taguette.zip', 'application/zip', [zipSync(files, { mtime: at })]);
        }
        case 'report': {
          const [{ reportFile }, { htmlFill }] = await Promise.all([
            import('../core/exchange/report'),
            import('./fill'),
          ]);
          return named('report.html', 'text/html', [reportFile(all, words, htmlFill())]);
        }
        default:
          return citations(all, format, named);
      }
    },
  };
}

async function citations(
  all: readonly Exported[],
  format: 'csl' | 'bibtex' | 'ris',
  named: (what: string, type: string, parts: string[]) => ExportFile,
): Promise<ExportFile> {
  const { cslFile, cslItems } = await import('../core/exchange/csl');
  if (format === 'csl')
    return named('articles.json', 'application/vnd.citationstyles.csl+json', [cslFile(all)]);
  if (format === 'bibtex') {
    const { bibtexFile } = await import('../core/exchange/bibtex');
    return named('articles.bib', 'application/x-bibtex', [bibtexFile(cslItems(all))]);
  }
  const { risFile } = await import('../core/exchange/ris');
  return named('articles.ris', 'application/x-research-info-systems', [risFile(cslItems(all))]);
}
