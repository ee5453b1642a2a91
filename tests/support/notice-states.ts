import { noNotices } from '../../utils/core/settings/notice-causes.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';

/** The states of the part of the options page about notifications, over a page with something stored. */
export function noticeStates<State extends { readonly stored: StoredState | 'failed' }>(page: State) {
  const place = { ...page, hash: '#settings/notices' };
  if (page.stored === 'failed') throw new Error('settings are needed');
  const settings = { ...page.stored.settings, notify: { ...noNotices, updated: true, attention: true } };
  const wanted = { ...place, settings, stored: { ...page.stored, settings } };
  return {
    notices: { ...wanted, answers: { mayNotify: true } },
    'notices-off': wanted,
    'notices-refused': {
      ...place,
      answers: { requestNotices: false },
      act: (model: OptionsModel) => model.notices.set('stopped', true),
    },
  };
}
