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

/** Puts the built sheet on the site; returns its address. */
export async function putSheet(site: Site): Promise<string> {
  const texts = Object.fromEntries(
    await Promise.all(LOCALES.map(async (locale) => [locale, Object.fromEntries(await messagesOf(locale))])),
  );
  const built = await build({
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
  const outputs = Array.isArray(built) ? built : [built];
  for (const { output } of outputs as {
    output: { fileName: string; code?: string; source?: string | Uint8Array }[];
  }[]) {
    for (const file of output) {
      const type = TYPES[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      site.put(`/gallery/${file.fileName}`, {
        body: file.code ?? file.source ?? '',
        headers: { 'content-type': type },
      });
    }
  }
  return site.url('/gallery/index.html');
}
