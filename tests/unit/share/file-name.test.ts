import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../utils/core/share/file-name.ts';
import { hostileText } from './hostile-text.ts';

describe('fileName', () => {
  it.each([
    ['Güneş Kafe', 'Güneş Kafe.vcf'],
    ['../../etc/passwd', 'etc passwd.vcf'],
    ['Ne: "bu"?\n', 'Ne bu.vcf'],
    ['☕️', '\uFE0F.vcf'],
    ['...', 'WhatsApp.vcf'],
    ['صالون الياسمين', 'صالون الياسمين.vcf'],
  ])('%j is stored as %j', (name, expected) => {
    expect(fileName(name, '.vcf')).toBe(expected);
  });

  it('is always a short name of letters, digits and spaces', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const stored = fileName(name, '.vcf');
        expect(stored).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} ]*\.vcf$/u);
        expect(Array.from(stored).length).toBeLessThanOrEqual(64);
      }),
    );
  });
});
