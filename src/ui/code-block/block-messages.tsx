import type { VNode } from 'preact';
import { Icon } from '../icon';

/** Something in a block that can't be followed: the option as written, and what it may say. */
interface BlockMessage {
  /** Empty where an option is missing. */
  readonly option: string;
  readonly message: string;
}

/** Says what is wrong with a block, and what is allowed. */
export function BlockMessages({
  title,
  messages,
}: {
  readonly title: string;
  readonly messages: readonly BlockMessage[];
}): VNode {
  return (
    <div class="rapport-block-messages">
      <p class="rapport-block-title">
        <Icon name="circle-help" />
        {title}
      </p>
      <ul class="rapport-block-problems">
        {messages.map(({ option, message }) => (
          <li key={option}>
            {option !== '' && (
              <code class="rapport-block-option" dir="auto">
                {option}
              </code>
            )}
            <span class="rapport-block-advice" dir="auto">
              {message}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
