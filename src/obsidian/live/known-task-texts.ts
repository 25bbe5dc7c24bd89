import type { NoteFacts, TaskFacts } from '../../notes/facts';

/**
 * Gives a changed note's tasks the texts that are known of them, so that they don't vanish from view while the text
 * is read again. Gives back the facts themselves where nothing is known.
 */
export function withKnownTexts(facts: NoteFacts, known: NoteFacts | undefined): NoteFacts {
  if (facts.tasks.length === 0 || known === undefined) return facts;
  const texts = new Map(known.tasks.map((task) => [task.line, task]));
  const tasks = facts.tasks.map((task): TaskFacts => {
    const before = texts.get(task.line);
    const isSame = before !== undefined && before.links.join('\n') === task.links.join('\n');
    return isSame && before.text !== null ? { ...task, text: before.text } : task;
  });
  return tasks.some(({ text }) => text !== null) ? { ...facts, tasks } : facts;
}
