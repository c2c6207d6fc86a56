// The colours of the tokens as the theme now has them: the canvas takes no CSS.
import type { Kind } from '../../api/gql/graphql';
import { shapes } from '../../ui/KindMark';

export const kindsInOrder = Object.keys(shapes) as readonly Kind[]; // shapes has exactly the kinds as keys

/** isLines tells whether a mark is drawn by strokes alone. */
export function isLines(kind: Kind): boolean {
  return kind === 'SENTENCE' || kind === 'SECTION';
}

export type Colours = { readonly kinds: Readonly<Record<Kind, string>>; readonly ground: string; readonly text: string; readonly soft: string; readonly line: string; readonly accent: string; readonly mark: string; readonly sans: string };

type RGB = readonly [number, number, number];

/** rgb reads "#rrggbb" or "rgb(r, g, b)". */
export function rgb(colour: string): RGB {
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (hex) return [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b];
}

export function hex(c: RGB): string {
  return '#' + c.map((v) => Math.round(v).toString(16).padStart(2, '0')).join('');
}

/** blend is a colour laid on another: 1 is the colour alone. */
export function blend(colour: string, ground: string, share: number): string {
  const [a, b] = [rgb(colour), rgb(ground)];
  return hex([0, 1, 2].map((i) => (a[i] ?? 0) * share + (b[i] ?? 0) * (1 - share)) as [number, number, number]);
}

/** readColours resolves the tokens inside an element of the page. */
export function readColours(root: HTMLElement): Colours {
  const probe = document.createElement('span');
  root.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return hex(rgb(getComputedStyle(probe).color));
  };
  const kinds = Object.fromEntries(kindsInOrder.map((k) => [k, read(`--kind-${k.toLowerCase()}`)])) as Record<Kind, string>; // every kind is listed
  const out = {
    kinds, ground: read('--ground'), text: read('--text'), soft: read('--soft'), line: read('--line-strong'), accent: read('--accent'), mark: read('--mark'),
    sans: getComputedStyle(root).getPropertyValue('--sans').trim() || 'sans-serif',
  };
  probe.remove();
  return out;
}
