/** What parts the columns of a table: Excel splits at the semicolon where the comma stands in decimal numbers. */
export const separatorOf = (locale: string) => (new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',');
