/** percent writes a share; small ones keep a digit, so that none reads as 0. */
export function percent(v: number): string {
  const p = v * 100;
  return `${p === 0 || p >= 10 ? Math.round(p) : p.toFixed(1)}%`;
}
