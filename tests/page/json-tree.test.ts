// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, jsonSliceAt, objectAfterKey } from '../../utils/facebook/json-tree.ts';

describe('jsonSliceAt', () => {
  it('cuts out exactly the object that begins there', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, after) => {
        const text = JSON.stringify(value);
        expect(jsonSliceAt(`x${text}${after}`, 1)).toBe(text);
      }),
    );
  }, 60_000);
});

describe('objectAfterKey', () => {
  it.each([
    ['{"a":{"wanted":{"x":[1,{"y":"}"}]},"b":1}}', { x: [1, { y: '}' }] }],
    ['{"wanted": {"x":"\\\\"}}', { x: '\\' }],
    ['{"said":"\\"wanted\\":{\\"x\\":1}"}', undefined],
    ['{"wanted":{"x":1', undefined],
    ['{"wanted":{x}}', undefined],
    ['{"other":{}}', undefined],
  ])('%s', (text, value) => {
    expect(objectAfterKey(text, 'wanted')).toEqual(value);
  });
});

describe('at', () => {
  it('reaches own keys only', () => {
    const value: unknown = JSON.parse('{"__proto__":{"a":1},"list":[{"b":2}]}');
    expect(at(value, '__proto__', 'a')).toBe(1);
    expect(at(value, 'list', 0, 'b')).toBe(2);
    expect(at(value, 'constructor')).toBeUndefined();
    expect(at(value, 'list', 'length', 'x')).toBeUndefined();
    expect(at('text', 'length')).toBeUndefined();
  });
});
