import { defineConfig } from 'vitest/config';

// Each file has a Chromium of its own; two run beside each other. MAILUO_E2E=store leaves
// out what is in once, which any one store is enough for.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: process.env['MAILUO_E2E'] === 'store' ? ['*.test.ts'] : ['*.test.ts', 'once/*.test.ts'],
    globalSetup: './setup.ts',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
