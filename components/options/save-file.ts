/**
 * Hands a file to the person, as a download of a blob made here: no permission, no request. `name` carries no path.
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts to read the blob only after the click: the address must outlive this turn by far.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A day as file names have it, in the person's own zone: 2026-11-23. `at`: ms since the epoch. */
export function dayInFileName(at: number): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short' }).format(at);
}
