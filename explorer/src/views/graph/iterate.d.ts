declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
  /** One round, in place: ten numbers a node, three a line. */
  export default function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, lines: Float32Array): unknown;
}
