import { TRIAGE } from '../strings';
import type { TriageModel } from './triage-model';

/** What is read out when another contact is asked about: what was done, who comes now, the proposal and its reason. */
export function announcement({ asked, place, total }: TriageModel, done: string): string {
  const before = done === '' ? '' : `${done}. `;
  if (asked === null) return `${before}${TRIAGE.done}`;
  const proposal = asked.proposed === null ? TRIAGE.proposesNone : TRIAGE.proposes(asked.proposed);
  const name = asked.apart === '' ? asked.name : `${asked.name} (${asked.apart})`;
  return `${before}${TRIAGE.announced(name, TRIAGE.progress(place, total), asked.reason, proposal)}`;
}
