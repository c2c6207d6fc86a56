// The words of the interface. A view's own stand in its folder, as words.ts; those that
// several share are here. Chinese leads; English must have the same keys, or the build fails.

/** Words is what a words.ts exports: the same keys in both languages. {{x}} is filled in. */
export type Words<T> = { readonly zh: T; readonly en: { readonly [K in keyof T]: string } };

/** words checks that the two have the same keys. */
export function words<const T extends Record<string, string>>(zh: T, en: { readonly [K in keyof T]: string }): Words<T> {
  return { zh, en };
}
