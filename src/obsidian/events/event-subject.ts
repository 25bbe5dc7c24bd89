import { eventAt } from '../../network/events';
import { FollowedNote } from '../panels/followed-note';

/** The event that the view shows, by the path of its note: the one last opened, or that was chosen since; null for none. */
export class EventSubject extends FollowedNote<string | null> {
  constructor() {
    super({
      nothing: null,
      read: (network, path) => (eventAt(network, path) === null ? null : path),
      moved: (path, pathNow) => (path === null ? null : pathNow(path)),
    });
  }
}
