import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const node = { environment: 'node' as const, testTimeout: 20_000 };
/** Real browsers: one file at a time, because two browsers on a small machine make each other slow. */
const browsers = {
  ...node,
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  globalSetup: 'tests/drivers/build.ts',
};

/**
 * Tests in browsers that hold in Chromium and Firefox, time after time. The others are in the project "unproven"
 * (`npm run test:unproven`) until they do: some still fail for faults of ours, some for faults of their own.
 */
const PROVEN = [
  'tests/page/**/*.test.ts',
  'tests/e2e/{access,article,background,base,card,drivers,editing,hostile,library,living-pages,odd-pages,popup,sites,transfer}.test.ts',
];
const IN_BROWSERS = ['tests/{page,e2e}/**/*.test.ts', 'tests/gallery/**/*.test.{ts,tsx}'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      {
        plugins: [preact(), WxtVitest()],
        test: { ...node, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      { test: { ...node, name: 'house', include: ['tests/house/**/*.test.ts'] } },
      { test: { ...browsers, name: 'browsers', include: PROVEN } },
      { test: { ...browsers, name: 'unproven', include: IN_BROWSERS, exclude: PROVEN } },
    ],
  },
});
