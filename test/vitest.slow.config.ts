// npm run slow: what takes minutes (worst cases for every regular expression …), apart from the unit tests.
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { PROJECT_ROOT: JSON.stringify(root) },
  test: {
    root,
    include: ['test/slow/**/*.test.ts'],
    setupFiles: ['test/no-network.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
  },
});
