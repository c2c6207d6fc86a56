// What stands before any test: the program, built unless $MAILUO names one, serving the
// invented speeches from $MAILUO_STORE, or from a file of its own.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { folder, mailuo, serve } from './server';

declare module 'vitest' {
  export interface ProvidedContext { url: string }
}

const root = join(import.meta.dirname, '..', '..');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, remove } = folder();
  if (!process.env['MAILUO']) {
    process.env['MAILUO'] = join(path, 'mailuo');
    execFileSync('go', ['build', '-o', process.env['MAILUO'], '.'], { cwd: root, stdio: 'inherit' });
  }
  const store = process.env['MAILUO_STORE'] ?? join(path, 'mailuo.db');
  await mailuo('ingest', '--store', store, join(root, 'testdata', 'speeches'));
  const server = await serve(store);
  project.provide('url', server.url);
  return async () => {
    await server.stop();
    remove();
  };
}
