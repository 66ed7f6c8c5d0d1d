import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const node = { environment: 'node' as const, testTimeout: 20_000 };
/** Real browsers: two files at a time, after all others. A browser that is waited for leaves one core idle. */
const browsers = {
  ...node,
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A busy machine may hold up a browser for seconds. What needed a second attempt is said in the output.
  retry: 1,
  globalSetup: 'tests/drivers/build.ts',
};

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: { ...node, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      { test: { ...node, name: 'house', include: ['tests/house/**/*.test.ts'] } },
      {
        test: {
          ...browsers,
          name: 'browsers',
          include: ['tests/{page,e2e}/**/*.test.ts', 'tests/gallery/**/*.test.ts'],
        },
      },
    ],
  },
});
