/** Names that a user agent gives itself, the most special first: Edge says that it is Chrome too, and Chrome Safari. */
const names = [
  ['Edg', 'Edge'],
  ['EdgA', 'Edge'],
  ['OPR', 'Opera'],
  ['Vivaldi', 'Vivaldi'],
  ['SamsungBrowser', 'Samsung Internet'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
] as const;

/** Name and version of a browser by its user agent, and nothing else of it: "Firefox 153.0". */
export function browserName(userAgent: string): string {
  for (const [mark, name] of names) {
    const version = new RegExp(`\\b${mark}/([\\d.]+)`).exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return 'unknown';
}
