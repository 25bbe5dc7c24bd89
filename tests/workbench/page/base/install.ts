/**
 * What has to be in place before anything else of the page runs; imported first, for its effects.
 */
import { optionsFrom } from '../options';
import { installClock } from './clock';
import { addToDom } from './dom-additions';
import { recordUncaughtErrors } from './errors';
import { isolateListeners } from './events';
import { countGlobalListeners } from './listener-count';

/** The options in the page's address. */
export const options = optionsFrom(window.location.search);

recordUncaughtErrors();
countGlobalListeners();
installClock(options.today);
addToDom();
isolateListeners();
