const longest = 60;

/** A name that every system can store a file under: letters, digits, spaces, hyphens; then the ending (".vcf"). */
export function fileName(name: string, ending: string): string {
  const letters = name
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  const short = Array.from(letters).slice(0, longest).join('').trim();
  return `${short || 'WhatsApp'}${ending}`;
}
