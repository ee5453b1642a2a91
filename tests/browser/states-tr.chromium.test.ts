import { checkStates } from './states/check-states.ts';

checkStates('tr');
