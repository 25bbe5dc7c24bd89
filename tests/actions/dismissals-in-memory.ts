import type { Dismissals } from '../../src/actions/ports';
import { withDismissal, withoutDismissal, type Owed } from '../../src/domain/dismissal';
import { TODAY } from './ports-over';

/** What is dismissed, in memory; where `broken` says why, nothing can be stored. */
export class DismissalsInMemory implements Dismissals<Owed> {
  all: readonly Owed[] = [];
  broken: string | null = null;

  async add(owed: Owed): Promise<void> {
    await Promise.resolve();
    if (this.broken !== null) throw new Error(this.broken);
    this.all = withDismissal(this.all, owed, TODAY);
  }

  async remove(owed: Owed): Promise<void> {
    await Promise.resolve();
    this.all = withoutDismissal(this.all, owed);
  }
}
