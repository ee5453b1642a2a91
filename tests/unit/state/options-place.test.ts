import { describe, expect, it } from 'vitest';
import { hashOf, placeOf } from '../../../utils/state/options-place.ts';

describe('the address of the options page', () => {
  it.each([
    ['', { view: 'start' }],
    ['#', { view: 'start' }],
    ['#nonsense/there', { view: 'start' }],
    ['#business/<script>', { view: 'start' }],
    ['#add', { view: 'add' }],
    ['#settings', { view: 'settings', section: null }],
    ['#settings/chats', { view: 'settings', section: 'chats' }],
    ['#settings/elsewhere', { view: 'settings', section: null }],
    ['#about', { view: 'settings', section: 'about' }],
    ['#business/business-cafe/link', { view: 'business', id: 'business-cafe', section: 'link' }],
    ['#business=business-cafe', { view: 'business', id: 'business-cafe', section: null }],
  ])('%s leads to its place', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
    expect(placeOf(hashOf(placeOf(hash)))).toEqual(place);
  });
});
