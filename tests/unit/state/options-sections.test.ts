import { describe, expect, it } from 'vitest';
import { profileLimits } from '../../../utils/core/profile/profile-limits.ts';
import {
  categoriesSection,
  contactSection,
  descriptionSection,
  nameSection,
  websiteOf,
} from '../../../utils/state/options-sections.ts';

const contact = { address: '', email: '', websites: [] };
const at = (limit: number) => 'x'.repeat(limit);
const website = (text: string) => contactSection.check({ ...contact, websites: [text] }).map(({ code }) => code);

describe('the limits of the profile', () => {
  it.each(['name', 'about'] as const)('%s takes its limit and not one more', (field) => {
    const typed = { name: 'Güneş', about: '', [field]: 'x'.repeat(profileLimits[field]) };
    expect(nameSection.check(typed)).toEqual([]);
    expect(nameSection.check({ ...typed, [field]: 'x'.repeat(profileLimits[field] + 1) })).toEqual([
      { field, code: 'tooLong' },
    ]);
  });

  it('description and address take their limits and not one more', () => {
    expect(descriptionSection.check({ description: at(512) })).toEqual([]);
    expect(descriptionSection.check({ description: at(513) })).toEqual([{ field: 'description', code: 'tooLong' }]);
    expect(contactSection.check({ ...contact, address: at(256) })).toEqual([]);
    expect(contactSection.check({ ...contact, address: at(257) })).toEqual([{ field: 'address', code: 'tooLong' }]);
  });

  it.each([
    ['', []],
    [' merhaba@guneskafe.example ', []],
    ['merhaba@', ['notAnEmail']],
    ['iki@a.example, uc@b.example', ['notAnEmail']],
    [`${'x'.repeat(120)}@a.example`, ['tooLong']],
  ])('email %j', (email, codes) => {
    expect(contactSection.check({ ...contact, email }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['guneskafe.example', []],
    ['http://guneskafe.example/menu?x=1', []],
    ['güneş kafe', ['notAWebsite']],
    ['javascript:alert(1)', ['notAWebsite']],
    ['ftp://guneskafe.example', ['notAWebsite']],
    [`guneskafe.example/${'x'.repeat(256)}`, ['tooLong']],
  ])('website %j', (typed, codes) => {
    expect(website(typed)).toEqual(codes);
  });

  it('puts https:// before an address without a scheme, and drops empty rows and doubles', () => {
    expect(websiteOf(' guneskafe.example ')).toBe('https://guneskafe.example');
    expect(websiteOf('HTTP://a.example')).toBe('HTTP://a.example');
    const typed = { ...contact, websites: ['a.example', '', 'https://a.example'] };
    expect(contactSection.write(typed).websites).toEqual(['https://a.example']);
    expect(categoriesSection.write({ categories: [' Kafe', '', 'Fırın', 'Kafe'] }).categories).toEqual([
      'Kafe',
      'Fırın',
    ]);
  });

  it('wants a name', () => {
    expect(nameSection.check({ name: '  ', about: '' })).toEqual([{ field: 'name', code: 'needed' }]);
  });
});
