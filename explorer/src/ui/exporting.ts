// Files that a view makes: numbers as CSV, drawings (SVG elements) as SVG and PNG.

/** save hands a file to the browser. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const a = document.createElement('a');
  a.href = url;
  a.download = name.replace(/[\\/:*?"<>|\s]+/g, '_');
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** csv writes rows as spreadsheets read them: with a byte order mark, and no cell that would run as a formula. */
export function csv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  const cell = (v: string | number | null | undefined): string => {
    const s = typeof v === 'string' && /^[=+\-@\t\r]/.test(v) ? `'${v}` : String(v ?? '');
    return /[",\r\n]/.test(s) ? `"${s.replaceAll('"', '""')}"` : s;
  };
  return `\uFEFF${rows.map((r) => r.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function saveCsv(rows: Parameters<typeof csv>[0], name: string): void {
  save(new Blob([csv(rows)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

/** styles are what a drawing takes from the page's style sheets; a file has to carry them. */
const styles = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline', 'visibility', 'display'] as const;

/** standalone is a drawing as a file of its own: colours and fonts as on the screen, ground and margin included. */
export function standalone(svg: SVGSVGElement): { text: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, into] = [[svg, ...svg.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')]];
  from.forEach((e, i) => {
    const now = getComputedStyle(e);
    const target = into[i]!;
    for (const name of styles) {
      const v = now.getPropertyValue(name);
      if (v) target.setAttribute(name, v);
    }
    target.removeAttribute('class');
    target.removeAttribute('style');
  });
  const box = svg.viewBox.baseVal;
  const [width, height] = box.width > 0 ? [box.width, box.height] : [svg.clientWidth, svg.clientHeight];
  const margin = 16;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${box.x - margin} ${box.y - margin} ${width + 2 * margin} ${height + 2 * margin}`);
  copy.setAttribute('width', String(width + 2 * margin));
  copy.setAttribute('height', String(height + 2 * margin));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [k, v] of Object.entries({ x: box.x - margin, y: box.y - margin, width: width + 2 * margin, height: height + 2 * margin, fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(k, String(v));
  if (ground.getAttribute('fill') === 'rgba(0, 0, 0, 0)') ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(ground);
  return { text: new XMLSerializer().serializeToString(copy), width: width + 2 * margin, height: height + 2 * margin };
}

export function saveSvg(svg: SVGSVGElement, name: string): void {
  save(new Blob([standalone(svg).text], { type: 'image/svg+xml;charset=utf-8' }), `${name}.svg`);
}

/** savePng draws at twice the size. The browser sets the text, so its Chinese fonts are in the picture. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = standalone(svg);
  const image = new Image();
  // A data address, as a page's policy lets images be; a blob's would not load under it.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the picture is too large for this browser');
  save(blob, `${name}.png`);
}
