import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // What run.mjs puts in when it bundles a command.
  define: { PROJECT_ROOT: JSON.stringify(root) },
  test: {
    root,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/slow/**', 'node_modules/**'],
    setupFiles: ['test/no-network.ts'],
    // Tests of growth measure processor time themselves: this only ends what hangs, also where other programs run beside it.
    testTimeout: 180_000,
    maxWorkers: 2,
  },
});
