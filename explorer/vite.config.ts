import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Addresses are relative, so that the app works behind any path prefix. The same
// sources build the same bytes: CI builds dist again and compares.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': process.env['MAILUO'] ?? 'http://127.0.0.1:8080', '/ledger.csv': process.env['MAILUO'] ?? 'http://127.0.0.1:8080', '/ledger.xlsx': process.env['MAILUO'] ?? 'http://127.0.0.1:8080' },
  },
  // No test is about time: what takes long on a busy machine is no failure.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
});
