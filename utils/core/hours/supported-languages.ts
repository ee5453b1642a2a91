/** More than a document and its fallbacks have; keeps a made-up list from costing time. */
const mostLanguages = 6;

/** "pt_BR", "fa-u-nu-latn" and "EN" as the plain tags that Intl really has; others would silently mean its default. */
export function supportedLanguages(languages: readonly string[]): string[] {
  const plain = languages.slice(0, mostLanguages).flatMap((language) => {
    try {
      const { baseName } = new Intl.Locale(language.replaceAll('_', '-'));
      return Intl.DateTimeFormat.supportedLocalesOf([baseName]);
    } catch {
      // The language comes from a document and may be anything.
      return [];
    }
  });
  return [...new Set(plain)];
}
