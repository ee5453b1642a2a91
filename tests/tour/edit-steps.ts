import { press, type, untilText } from '../support/press.ts';
import type { Step } from './step.ts';
import { picture } from './step.ts';
import { untilStored } from './stored-profile.ts';

const ownDescription = 'Bu satırı profilde kendimiz yazdık.';

const edit: Step = {
  title: 'Edit the description on the options page: a warning comes before sync stops',
  async run({ session, text }) {
    const options = await session.openExtensionPage('options.html');
    await type(options, text('options.profile.descriptionLabel'), ownDescription);
    await picture(options, 'tour-options-edited');
    await press(options, 'button', text('options.save.save'));
    await untilText(options, text('options.stop.title'));
    await picture(options, 'tour-options-warning');
    await press(options, 'button', text('options.stop.confirm'));
    const { link } = await untilStored(options, ({ profile }) => profile.description === ownDescription);
    await untilText(options, text('options.save.saved'));
    await options.close();
    if (link?.stoppedBy?.field !== 'description') throw new Error('Sync did not stop.');
    return 'the profile shows the edited value, the Page keeps its own, sync has stopped';
  },
};

const resume: Step = {
  title: 'See both values side by side, resume sync: what it would overwrite is shown first',
  async run({ page, session, text }) {
    const popup = await session.openPopup(page);
    await untilText(popup, text('popup.state.stopped.title'));
    await untilText(popup, ownDescription);
    await picture(popup, 'tour-popup-stopped');
    await press(popup, 'button', text('popup.link.resume'));
    await untilText(popup, text('popup.preview.overwrites'));
    await press(popup, 'button', text('popup.link.resume'));
    await untilText(popup, text('popup.state.inSync.title'));
    const { profile } = await untilStored(popup, (business) => business.link?.stoppedBy === undefined);
    await popup.close();
    return `the profile follows the Page again: “${profile.description}”`;
  },
};

export const editSteps: readonly Step[] = [edit, resume];
