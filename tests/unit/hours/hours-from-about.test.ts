import { describe, expect, it } from 'vitest';
import { hoursFromAbout } from '../../../utils/core/hours/hours-from-about.ts';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const details = names.map((day) => ({
  day,
  text: day === 'Sunday' ? 'Closed' : '9:00 AM - 12:00 PM\n1:00 PM - 5:00 PM',
}));

describe('hours of an old About answer', () => {
  it('are always open by the setting alone', () => {
    expect(hoursFromAbout({ setting: 'OPEN_ALWAYS', details: [] }, ['en'])).toEqual({
      kind: 'read',
      hours: { kind: 'always' },
    });
  });

  it.each(['OPEN_ON_SELECTED_HOURS', null])('are read from the details under the setting %s', (setting) => {
    expect(hoursFromAbout({ setting, details }, ['en'])).toMatchObject({
      kind: 'read',
      hours: {
        kind: 'weekly',
        days: {
          mon: [
            [540, 720],
            [780, 1020],
          ],
          sun: [],
        },
      },
    });
  });

  it.each(['NO_STATUS', 'PERMANENTLY_CLOSED', 'TEMPORARILY_CLOSED', 'NEVER_SEEN'])(
    'are unknown under %s',
    (setting) => {
      expect(hoursFromAbout({ setting, details }, ['en'])).toEqual({ kind: 'unknown', row: null });
    },
  );

  it('are unknown as a whole where a detail is not understood', () => {
    const changed = details.map((detail, index) => (index === 5 ? { ...detail, text: '9:00 AM - ?' } : detail));
    expect(hoursFromAbout({ setting: null, details: changed }, ['en'])).toEqual({ kind: 'unknown', row: 5 });
    expect(hoursFromAbout({ setting: null, details: details.slice(2) }, ['en'])).toEqual({
      kind: 'unknown',
      row: null,
    });
    expect(hoursFromAbout({ setting: null, details: [] }, ['en'])).toEqual({ kind: 'unknown', row: null });
  });
});
