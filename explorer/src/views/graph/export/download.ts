// A file made here and given to the browser to keep.

/** download saves a blob under a name. */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const a = document.createElement('a');
  a.href = url;
  a.download = name;
  a.hidden = true;
  document.body.append(a);
  a.click();
  a.remove();
  // The browser reads it after the click: it is let go a little later.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** fileName is a name without what file systems refuse. */
export function fileName(title: string, ending: string): string {
  const clean = title.replace(/[\u0000-\u001f\\/:*?"<>|]+/g, ' ').trim();
  return `${[...clean].slice(0, 40).join('') || 'mailuo'}.${ending}`;
}
