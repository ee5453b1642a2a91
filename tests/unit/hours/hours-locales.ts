/** The languages that the issue names, and regions whose clock or spelling differs. */
export const hoursLocales = [
  'tr', 'en', 'en-IN', 'en-GB', 'pt-BR', 'pt-PT', 'es', 'es-MX', 'id', 'hi', 'ar', 'ar-EG', 'ar-SA', 'ar-MA', 'fa', 'he',
  'de', 'fr', 'fr-CA', 'it', 'pl', 'ru', 'uk', 'vi', 'th', 'zh', 'zh-CN', 'zh-TW', 'zh-HK', 'ja', 'ko',
] as const;

/** How many weeks each locale is tried with: `KOPRU_WEEKS=1000 vitest run …` for the full count. */
export const weeksPerLocale = Number(process.env['KOPRU_WEEKS'] ?? 40);
