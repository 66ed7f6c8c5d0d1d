/** Bundles a module of the page room for a test, as one expression that evaluates to its exports. */
import { build } from 'vite';

export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs)
    if ('output' in output) return `(() => { ${output.output[0].code}; return bundled; })()`;
  throw new Error(`Nothing was built from ${entry}`);
}
