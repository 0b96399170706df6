import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  define: { PROJECT_ROOT: JSON.stringify(root) },
  test: {
    root,
    include: ['test/browser/**/*.test.ts'],
    // One browser at a time: what is timed or in front in one must not depend on another.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
