import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../utils/facebook/read-answer.ts';
import { readAnswerAlone } from '../../support/read-answer-alone.ts';

const id = '100055500000101';
const url = 'https://www.facebook.com/guneskafe';
const user = {
  id,
  name: 'Güneş Kafe',
  url,
  is_additional_profile_plus: true,
  delegate_page: { id: '555000' },
};
const header = { data: { user: { id, profile_header_renderer: { user } } } };
const tiles = (phone: string) => ({
  edges: [
    {
      node: {
        profile_tile_section_type: 'INTRO',
        profile_tile_views: {
          nodes: [
            {
              view_style_renderer: {
                __typename: 'ProfileTileViewContextListRenderer',
                user: { id, profile_type_name_for_content: 'PAGE' },
                view: {
                  profile_tile_items: {
                    nodes: [
                      {
                        node: {
                          timeline_context_item: {
                            timeline_context_list_item_type: 'INTRO_CARD_PROFILE_PHONE',
                            renderer: { context_item: { title: { text: phone, ranges: [] } } },
                          },
                        },
                      },
                    ],
                  },
                },
              },
            },
          ],
        },
      },
    },
  ],
});
const route = (props: object, trace = 'comet.profile.timeline.list') => ({
  payload: {
    payload: {
      result: {
        exports: {
          canonicalRouteName: 'comet.fbweb.CometProfileTimelineListViewRoute',
          rootView: { props },
          tracePolicy: trace,
          entityKeyConfig: { entity_type: { value: 'profile' } },
        },
      },
    },
  },
});
const guarded = (json: unknown) => `for (;;);${JSON.stringify(json)}`;
const phoneIn = (text: string) => {
  const reading = readAnswerAlone(text, url);
  return reading.kind === 'read' ? reading.page.facts.phones : reading.kind;
};
const shown = (value: string) => ({ state: 'shown', value: [value], source: 'tap' });

describe('an answer of the site', () => {
  const part = { label: 'Tiles$defer$', path: ['user'], data: { profile_tile_sections: tiles('0532 123 45 67') } };

  it.each([
    ['one document', JSON.stringify({ data: { user: { ...header.data.user, ...part.data } } })],
    ['a guarded one', guarded({ data: { user: { ...header.data.user, ...part.data } } })],
    ['a first document and a part that belongs into it', [header, part].map((line) => JSON.stringify(line)).join('\n')],
    [
      'guarded lines, with a part in another',
      [route({ userID: id, userVanity: 'guneskafe', viewerID: '61550000' }), header, part].map(guarded).join('\n'),
    ],
    [
      'lines between empty and broken ones',
      ['', '{"data":', JSON.stringify(header), JSON.stringify(part), ''].join('\r\n'),
    ],
  ])('is read as %s', (_, text) => {
    expect(phoneIn(text)).toEqual(shown('0532 123 45 67'));
  });

  it('has its streamed items put where they belong', () => {
    const { edges } = tiles('0532 123 45 67');
    const first = { data: { node: { id, profile_tile_sections: { edges: [] } } } };
    const streamed = { label: 'x$stream$', path: ['node', 'profile_tile_sections', 'edges', 0], data: edges[0] };
    const text = [header, first, streamed].map((line) => JSON.stringify(line)).join('\n');
    expect(phoneIn(text)).toEqual(shown('0532 123 45 67'));
    const skipping = { ...streamed, path: ['node', 'profile_tile_sections', 'edges', 7] };
    expect(phoneIn([header, first, skipping].map((line) => JSON.stringify(line)).join('\n'))).toEqual({
      state: 'unknown',
    });
  });

  it('has its parts put into the answer of their own query', () => {
    const box = (of: string, result: unknown) => ({ __type: 'preloader', id: of, result: { complete: true, result } });
    const other = { data: { user: { id: '100000000000999' } } };
    const lines = [box('a', header), box('b', other), box('b', part), box('a', { ...part, data: { id } })];
    expect(phoneIn(lines.map(guarded).join('\n'))).toEqual({ state: 'unknown' });
    const right = [box('a', header), box('b', other), box('a', part)];
    expect(phoneIn(right.map(guarded).join('\n'))).toEqual(shown('0532 123 45 67'));
  });

  it('names the place of its route, and who is looking', () => {
    const text = [route({ userID: id, userVanity: 'guneskafe', viewerID: '61550000' }), header].map(guarded).join('\n');
    expect(readAnswerAlone(text, url)).toMatchObject({
      page: { idPlaces: ['route', 'header'], viewer: 'signedIn', name: 'Güneş Kafe' },
    });
  });

  it('says nothing of another entity, whatever comes with it', () => {
    const other = '100000000000999';
    const foreign = {
      data: {
        user: {
          id: other,
          profile_header_renderer: {
            user: { ...user, id: other, name: 'Other', url: 'https://www.facebook.com/other' },
          },
          profile_tile_sections: tiles('0555 999 99 99'),
        },
      },
    };
    const text = [header, foreign].map((line) => JSON.stringify(line)).join('\n');
    expect(phoneIn(text)).toEqual({ state: 'unknown' });
    expect(readAnswerAlone(text, url)).toMatchObject({ page: { name: 'Güneş Kafe', profileId: id } });
    expect(readAnswerAlone(JSON.stringify(foreign), url).kind).toBe('rendering');
  });

  it.each([
    [['__proto__']],
    [['constructor', 'prototype']],
    [['user', '__proto__']],
    [[]],
    [Array.from({ length: 40 }, () => 'user')],
    [[{}]],
  ])('puts a part at %j nowhere that matters', (path) => {
    const hostile = { path, data: { polluted: true, profile_tile_sections: tiles('0555 666 66 66') } };
    const text = [header, hostile].map((line) => JSON.stringify(line)).join('\n');
    readAnswer(text, 'tr');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(phoneIn(text)).not.toEqual(shown('0555 666 66 66'));
  });

  it('never throws, and never reads a Page out of noise', () => {
    const line = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().map((json) => `for (;;);${json}`),
      fc
        .record({ path: fc.array(fc.oneof(fc.string(), fc.integer())), data: fc.object() })
        .map((json) => JSON.stringify(json)),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(readAnswerAlone(lines.join('\n'), url).kind).toBe('rendering');
      }),
      { numRuns: 500 },
    );
  });
});
