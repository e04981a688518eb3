import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Left alone, one core stays idle: on a machine of two that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/conformance/**'],
          setupFiles: ['test/setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      { test: { name: 'bench', include: [], benchmark: { include: ['bench/**/*.bench.ts'] } } },
      // The conformance run reads real sample files that are no part of this repository.
      {
        test: {
          name: 'conformance',
          include: ['test/conformance/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
