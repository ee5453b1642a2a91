/** What would end the script or start markup in HTML, and the line ends that older JavaScript has and JSON doesn't. */
const unsafe = /[<>&\u2028\u2029]/g;

/** Structured data as a script element for a page's HTML. Nothing in it can end the element early. */
export function jsonLdScript(data: object): string {
  const json = JSON.stringify(data, null, 2).replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">\n${json}\n</script>`;
}
