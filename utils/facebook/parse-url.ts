/** A URL, or null if the text is none. (`URL.parse` came to Chrome only with 126.) */
export function parseUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null;
}
