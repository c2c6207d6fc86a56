// The one Trusted Types policy of the app. It makes one thing a script: a worker's file
// that was built with the app and comes from where the app does. Nothing else passes.

type Policy = { createScriptURL(url: string): unknown };
type Factory = { createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy };

/** sameOrigin gives a worker's address back if it is a script of this origin, and throws otherwise. */
export function sameOrigin(url: string, base: string): string {
  const at = new URL(url, base);
  if (at.origin !== new URL(base).origin || !/\.(js|ts)$/.test(at.pathname)) throw new TypeError('not a worker of this app: ' + at.href);
  return at.href;
}

let policy: Policy | undefined;

/** newWorker starts a worker from its file's address (import it with "?worker&url"). */
export function newWorker(url: string): Worker {
  // Browsers without Trusted Types take the checked address as it is.
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const rules = { createScriptURL: (u: string) => sameOrigin(u, document.baseURI) };
  policy ??= factory ? factory.createPolicy('mailuo', rules) : rules;
  return new Worker(policy.createScriptURL(url) as string, { type: 'module' });
}
