/** The code that runs in pages under test, as one expression. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const known = new Map<string, Promise<string>>();

/** `file` is a module in `tests/page/injected`. */
export function bundle(file: string): Promise<string> {
  const started = known.get(file) ?? make(file);
  known.set(file, started);
  return started;
}

async function make(file: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../injected/${file}`, import.meta.url));
  const results = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [result] = Array.isArray(results) ? results : [results];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing was built from ${file}.`);
  return `(() => { ${chunk.code} })()`;
}
