/** Builds the sheet of all scenes, with the texts of all languages in it. */
import preact from '@preact/preset-vite';
import { build } from 'vite';
import type { Site } from '../../tools/browsers/serve';
import { LOCALES, messagesOf } from '../words';

const HERE = new URL('.', import.meta.url).pathname;
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

type Page = Parameters<Site['put']>[1];

let built: Promise<Map<string, Page>> | undefined;

/** Puts the sheet on the site; returns its address. It is built once, however many sites it is put on. */
export async function putSheet(site: Site): Promise<string> {
  built ??= buildSheet();
  for (const [name, page] of await built) site.put(`/gallery/${name}`, page);
  return site.url('/gallery/index.html');
}

async function buildSheet(): Promise<Map<string, Page>> {
  const texts = Object.fromEntries(
    await Promise.all(LOCALES.map(async (locale) => [locale, Object.fromEntries(await messagesOf(locale))])),
  );
  const made = await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: { alias: { '#i18n': `${HERE}i18n.ts` } },
    plugins: [
      preact(),
      {
        name: 'texts',
        resolveId: (id) => (id === 'virtual:texts' ? `\0${id}` : undefined),
        load: (id) =>
          id === '\0virtual:texts' ? `export const texts = ${JSON.stringify(texts)}` : undefined,
      },
    ],
    build: { write: false, minify: false, target: 'esnext' },
  });
  const outputs = Array.isArray(made) ? made : [made];
  const files = new Map<string, Page>();
  for (const { output } of outputs as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  }[]) {
    for (const file of output) {
      const type = TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      files.set(file.fileName, {
        body: file.code ?? file.source ?? '',
        headers: { 'content-type': type },
      });
    }
  }
  return files;
}
