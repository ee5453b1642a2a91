import { describe, expect, it } from 'vitest';
import { repairE164 } from '../../../utils/core/phone/repair-e164.ts';

describe('numbers by old rules', () => {
  it.each([
    ['+5215512345678', { text: '5512345678', country: 'MX' }],
    ['+52015512345678', { text: '5512345678', country: 'MX' }],
    ['+520445512345678', { text: '5512345678', country: 'MX' }],
    ['+520455512345678', { text: '5512345678', country: 'MX' }],
    ['+549111512345678', { text: '111512345678', country: 'AR' }],
    ['+5490111512345678', { text: '0111512345678', country: 'AR' }],
    // Of today's form, of another country, longer, or part of something else.
    ['+525512345678', null],
    ['+5491112345678', null],
    ['+905321234567', null],
    ['+52155123456789', null],
    ['+54911151234567890', null],
    ['+90+5215512345678', null],
    ['+90+549111512345678', null],
    ['', null],
  ])('%s: %j', (written, repaired) => {
    expect(repairE164(written)).toEqual(repaired);
  });
});
