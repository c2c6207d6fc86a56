// Subscriptions by server-sent events ("GraphQL over Server-Sent Events", distinct
// connections): fetched and read as they come, since EventSource can send no token.
import type { Api } from './client';
import type { TypedDocumentString } from './gql/graphql';

export type ServerEvent = { readonly event: string; readonly data: string };

/** events takes a stream's text in pieces, and gives the events that each piece completes. */
export function events(): (piece: string) => ServerEvent[] {
  let rest = '';
  return (piece) => {
    rest += piece;
    const blocks = rest.split(/\r?\n\r?\n/);
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block): ServerEvent[] => {
      let event = 'message';
      const data: string[] = [];
      for (const line of block.split(/\r?\n/)) {
        if (line.startsWith('event:')) event = line.slice(6).trim();
        else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
      }
      return data.length > 0 || event !== 'message' ? [{ event, data: data.join('\n') }] : []; // a comment only shows that the server is there
    });
  };
}

/** wait is how long it takes to try again, by how often that failed: 1 s, doubled up to 30 s. */
export function wait(failed: number): number {
  return Math.min(30_000, 1000 * 2 ** failed);
}

export type Standing = 'joining' | 'live' | 'away';

/**
 * subscribe asks until it is stopped: where a stream ends or breaks it asks again, with
 * the variables of then. told says whether it stands.
 */
export function subscribe<R, V>(api: Api, document: TypedDocumentString<R, V>, variables: () => V, next: (data: R) => void, told: (s: Standing) => void): () => void {
  const stop = new AbortController();
  const run = async (): Promise<void> => {
    for (let failed = 0; !stop.signal.aborted; failed++) {
      try {
        const response = await fetch(new URL('graphql', window.document.baseURI), {
          method: 'POST', signal: stop.signal,
          headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', ...(api.token ? { Authorization: `Bearer ${api.token}` } : {}) },
          body: JSON.stringify({ query: String(document), variables: variables() }),
        });
        if (response.ok && response.body && response.headers.get('Content-Type')?.startsWith('text/event-stream')) {
          told('live');
          const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
          const read = events();
          for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
            for (const e of read(piece.value)) {
              if (e.event !== 'next') continue;
              const { data } = JSON.parse(e.data) as { data?: R | null };
              if (data) { failed = 0; next(data); }
            }
          }
        } else await response.body?.cancel();
      } catch {
        // It is cut, or the server is away: what to do is the same.
      }
      if (stop.signal.aborted) return;
      told('away');
      await new Promise<void>((done) => {
        const timer = setTimeout(done, wait(failed));
        stop.signal.addEventListener('abort', () => { clearTimeout(timer); done(); }, { once: true });
      });
    }
  };
  told('joining');
  void run();
  return () => stop.abort();
}
