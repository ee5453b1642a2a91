import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyAnswers } from '../../utils/facebook/tap/copy-answers.ts';

export default defineUnlistedScript(() => copyAnswers(window));
