/** JSON as Facebook's encoder writes it: slashes, @, %, < and everything beyond ASCII escaped. Seen 2023–2026. */
export function facebookJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('/', String.raw`\/`)
    .replaceAll(/[@%<]|[^\x20-\x7e]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return String.raw`\u` + (character === '<' ? code.toUpperCase() : code);
    });
}
