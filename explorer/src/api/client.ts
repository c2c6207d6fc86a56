// The public GraphQL, asked as an analyst's program would: POST, JSON, a token where
// one is needed. Answers are kept for a while by text and variables, so that undoing
// does not ask again.
import type { TypedDocumentString } from './gql/graphql';

/** Failure is why a question has no answer: what to show, and what to quote to those who run the server. */
export class Failure extends Error {
  constructor(
    message: string,
    /** code is the API's (extensions.code), or OFFLINE, CANCELLED, HTTP where there was no answer of the API. */
    readonly code: string,
    readonly requestId: string | undefined,
    readonly path: string | undefined = undefined,
  ) {
    super(message);
  }
}

/** Answer is what came, and what failed in part of it. */
export type Answer<R> = { readonly data: R; readonly problems: readonly Failure[] };

type Raw = { data?: unknown; errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[] };

/** kept is how many answers are remembered. */
const kept = 300;
const tokenKey = 'mailuo:token';

export class Api {
  readonly #answers = new Map<string, Answer<unknown>>();
  #token: string;

  constructor(private readonly base: string, private readonly session: Storage, private readonly fetcher: typeof fetch = fetch.bind(globalThis)) {
    this.#token = session.getItem(tokenKey) ?? '';
  }

  get token(): string { return this.#token; }

  /** setToken keeps a token until the tab is closed. */
  setToken(t: string): void {
    this.#token = t;
    if (t) this.session.setItem(tokenKey, t);
    else this.session.removeItem(tokenKey);
    this.#answers.clear();
  }

  /** forget drops what is remembered: after a mutation, or where new speeches came in. */
  forget(): void { this.#answers.clear(); }

  /** remembered is an answer that is at hand, without asking. */
  remembered<R, V>(document: TypedDocumentString<R, V>, variables: V): Answer<R> | undefined {
    return this.#answers.get(key(document, variables)) as Answer<R> | undefined;
  }

  /** ask answers a question or throws a Failure. Mutations are never remembered, and make all else forgotten. */
  async ask<R, V>(document: TypedDocumentString<R, V>, variables: V, signal?: AbortSignal): Promise<Answer<R>> {
    const known = this.remembered(document, variables);
    if (known) return known;
    const answer = await this.#post<R>(String(document), variables, signal);
    if (String(document).trimStart().startsWith('mutation')) this.#answers.clear();
    else if (answer.problems.length === 0) this.#remember(key(document, variables), answer);
    return answer;
  }

  async #post<R>(query: string, variables: unknown, signal?: AbortSignal): Promise<Answer<R>> {
    let response: Response;
    try {
      response = await this.fetcher(new URL('graphql', this.base), {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json', Accept: 'application/graphql-response+json, application/json',
          ...(this.#token ? { Authorization: `Bearer ${this.#token}` } : {}),
        },
        body: JSON.stringify({ query, variables }),
        ...(signal ? { signal } : {}),
      });
    } catch (e) {
      if (signal?.aborted) throw new Failure('cancelled', 'CANCELLED', undefined);
      throw new Failure(e instanceof Error ? e.message : String(e), 'OFFLINE', undefined);
    }
    const id = response.headers.get('X-Request-Id') ?? undefined;
    let raw: Raw;
    try {
      raw = (await response.json()) as Raw;
    } catch {
      if (signal?.aborted) throw new Failure('cancelled', 'CANCELLED', undefined);
      throw new Failure(`HTTP ${response.status}`, 'HTTP', id);
    }
    const problems = (raw.errors ?? []).map((e) => new Failure(e.message, e.extensions?.code ?? 'HTTP', id, e.path?.join('.')));
    if (raw.data === undefined || raw.data === null) throw problems[0] ?? new Failure(`HTTP ${response.status}`, 'HTTP', id);
    return { data: raw.data as R, problems };
  }

  #remember(k: string, a: Answer<unknown>): void {
    this.#answers.set(k, a);
    for (const old of this.#answers.keys()) {
      if (this.#answers.size <= kept) break;
      this.#answers.delete(old);
    }
  }
}

function key(document: unknown, variables: unknown): string {
  return `${String(document)}\n${JSON.stringify(variables)}`;
}
