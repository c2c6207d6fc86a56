// The built program, started on a store for as long as a test needs it.
import { spawn, execFile, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** program is the binary under test: $MAILUO, or what setup built. */
export function program(): string {
  const p = process.env['MAILUO'];
  if (!p) throw new Error('MAILUO names no program');
  return p;
}

/** folder is a new one, gone when remove is called. */
export function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'mailuo-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** mailuo runs a command of the program and gives its standard output. */
export async function mailuo(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(program(), args, { maxBuffer: 1 << 24 });
  return stdout;
}

export type Server = { readonly url: string; readonly stop: () => Promise<void> };

/** serve starts the program on 127.0.0.1 and waits until it says where. Port 0 is any that is free. */
export async function serve(store: string, { port = 0, args = [] }: { port?: number; args?: string[] } = {}): Promise<Server> {
  const child = spawn(program(), ['serve', '--store', store, '--listen', `127.0.0.1:${port}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await address(child);
  return {
    url,
    stop: () => new Promise((done) => {
      if (child.exitCode !== null) { done(); return; }
      child.once('exit', () => done());
      child.kill('SIGINT');
    }),
  };
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /serving on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (url) found(url);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`mailuo serve ended with ${code}: ${said}`)));
  });
}

/** ask asks the API as a program would. */
export async function ask<T>(url: string, query: string, variables: unknown = {}): Promise<T> {
  const answer = await fetch(new URL('/graphql', url), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** idOf is the ID of the entity of a name. */
export async function idOf(url: string, name: string): Promise<string> {
  const { entities } = await ask<{ entities: { nodes: { id: string }[] } }>(url, 'query ($name: String!) { entities(first: 1, where: { name: { eq: $name } }) { nodes { id } } }', { name });
  if (!entities.nodes[0]) throw new Error(`there is no ${name}`);
  return entities.nodes[0].id;
}

/** speechOf is the ID of the speech whose title has some words. */
export async function speechOf(url: string, words: string, date: string): Promise<string> {
  const { speeches } = await ask<{ speeches: { nodes: { id: string }[] } }>(url, 'query ($words: String!, $date: EDTF!) { speeches(first: 1, where: { title: { contains: $words }, date: { eq: $date } }) { nodes { id } } }', { words, date });
  if (!speeches.nodes[0]) throw new Error(`there is no ${words} of ${date}`);
  return speeches.nodes[0].id;
}
