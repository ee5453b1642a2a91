/** Percent-encoded UTF-8 for a query: space is %20, newline %0A. Half of a surrogate pair becomes U+FFFD. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
