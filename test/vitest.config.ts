import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/slow/**', 'node_modules/**'],
    setupFiles: ['test/no-network.ts'],
    testTimeout: 30_000,
    maxWorkers: 2,
  },
});
