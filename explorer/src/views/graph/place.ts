// Where an object is first put: near what brought it, in a direction that its ID gives,
// so that the same picture comes of the same acts.

export type Place = { readonly x: number; readonly y: number };

/** hash is FNV-1a of a string, 0 to 2^32 - 1. */
export function hash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** beside is a place 90 to 190 units from a parent. */
export function beside(parent: Place, id: string): Place {
  const h = hash(id);
  const angle = ((h & 0xffff) / 0x10000) * 2 * Math.PI;
  const far = 90 + ((h >>> 16) / 0x10000) * 100;
  return { x: parent.x + Math.cos(angle) * far, y: parent.y + Math.sin(angle) * far };
}

/** seeds are put on a ring; one alone stands in the middle. */
export function seedPlace(i: number, n: number): Place {
  if (n <= 1) return { x: 0, y: 0 };
  const angle = (i / n) * 2 * Math.PI - Math.PI / 2;
  const far = Math.max(220, n * 40);
  return { x: Math.cos(angle) * far, y: Math.sin(angle) * far };
}
