import * as fc from 'fast-check';

/** Pieces that end, start or turn something in one of the formats. */
const pieces = [
  '\n',
  '\r\n',
  '\r',
  ';',
  ',',
  ':',
  '\\',
  '\\n',
  '"',
  '</script>',
  '<!--',
  ']]>',
  '\u202E',
  '\u2066',
  '\u2028',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\nEND:VCARD\n',
  '\r\nTEL:+10000000000\r\n',
  '${x}',
  'ğüşiöç',
  'مرحبا',
  '日本語',
  '👩‍👩‍👧',
  'a',
  ' ',
];

/** Text made to break out of what holds it, mixed with ordinary text of many scripts. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 24 })
  .map((parts) => parts.join(''));
