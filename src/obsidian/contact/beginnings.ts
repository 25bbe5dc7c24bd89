import type { Beginning } from '../../ui/review/review-port';
import { COMMANDS } from '../strings';
import type { ContactFace } from './contact-face';

/** What can be begun from above the review: the same as the commands of these names. */
export function beginningsOf(contacts: ContactFace): readonly Beginning[] {
  return [
    {
      title: COMMANDS.log,
      icon: 'message-square-plus',
      run: () => {
        contacts.logInteraction([]);
      },
    },
    {
      title: COMMANDS.quickLog,
      icon: 'zap',
      run: () => {
        contacts.quickLog();
      },
    },
  ];
}
