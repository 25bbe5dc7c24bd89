import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { DIRECTIONS } from '../../domain/interaction';
import { asSentence } from '../../domain/wording';
import { DESTINATIONS, DIRECTION_TITLES, LOG_FORM } from '../strings';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { DESTINATION_KEYS, type HelpDraft, type LogDraft } from './log-draft';
import type { LogFormProps } from './log-form-port';

interface LogDetailsProps extends Pick<
  LogFormProps,
  'today' | 'readDay' | 'channels' | 'helpKinds'
> {
  readonly draft: LogDraft;
  readonly change: (changes: Partial<LogDraft>) => void;
  readonly disabled: boolean;
}

type Choice = readonly [value: string, title: string];

const SIDES = ['gave', 'received'] as const;

const DIRECTION_CHOICES: readonly Choice[] = [
  ['', LOG_FORM.noDirection],
  ...DIRECTIONS.map((direction): Choice => [direction, DIRECTION_TITLES[direction]]),
];

const DESTINATION_CHOICES = DESTINATION_KEYS.map((place): Choice => [place, DESTINATIONS[place]]);

/** When and how an interaction took place, what help was given, what comes next, and where all that is written. */
export function LogDetails(props: LogDetailsProps): VNode {
  const { today, readDay, channels, helpKinds, draft, change, disabled } = props;
  const id = useId();
  const day = draft.day.trim() === '' ? today : readDay(draft.day, 'past');
  const due = draft.followUpDay.trim() === '' ? null : readDay(draft.followUpDay, 'future');
  const channelChoices: readonly Choice[] = [
    ['', LOG_FORM.noChannel],
    ...withChosen(channels, draft.channel).map((name): Choice => [name, asSentence(name)]),
  ];
  return (
    <div class="rapport-fields">
      <DayField
        id={`${id}-day`}
        label={LOG_FORM.day}
        text={draft.day}
        day={day}
        placeholder="today"
        disabled={disabled}
        type={(text) => {
          change({ day: text });
        }}
      />
      <ChoiceField
        id={`${id}-channel`}
        label={LOG_FORM.channel}
        value={draft.channel}
        choices={channelChoices}
        disabled={disabled}
        choose={(channel) => {
          change({ channel });
        }}
      />
      <ChoiceField
        id={`${id}-direction`}
        label={LOG_FORM.direction}
        value={draft.direction}
        choices={DIRECTION_CHOICES}
        disabled={disabled}
        choose={(value) => {
          change({ direction: DIRECTIONS.find((direction) => direction === value) ?? '' });
        }}
      />
      <ChoiceField
        id={`${id}-help`}
        label={LOG_FORM.help}
        value={draft.help === null ? '' : `${draft.help.side} ${draft.help.kind}`}
        choices={helpChoices(helpKinds, draft.help)}
        disabled={disabled}
        choose={(value) => {
          change({ help: helpIn(value) });
        }}
      />
      <div class="rapport-field">
        <label class="rapport-form-label" for={`${id}-follow-up`}>
          {LOG_FORM.followUp}
        </label>
        <input
          id={`${id}-follow-up`}
          type="text"
          value={draft.followUp}
          dir="auto"
          autoComplete="off"
          readOnly={disabled}
          onInput={(event) => {
            change({ followUp: event.currentTarget.value });
          }}
        />
      </div>
      <DayField
        id={`${id}-due`}
        label={LOG_FORM.followUpDay}
        text={draft.followUpDay}
        day={due}
        placeholder={LOG_FORM.noDay}
        disabled={disabled}
        type={(text) => {
          change({ followUpDay: text });
        }}
      />
      <ChoiceField
        id={`${id}-destination`}
        label={LOG_FORM.destination}
        value={draft.destination}
        choices={DESTINATION_CHOICES}
        disabled={disabled}
        choose={(value) => {
          const destination = DESTINATION_KEYS.find((place) => place === value);
          if (destination !== undefined) change({ destination });
        }}
      />
      {draft.direction === 'inbound' && (
        <p class="rapport-hint rapport-field-wide">{LOG_FORM.replyOwed}</p>
      )}
    </div>
  );
}

/** The words to choose from, with one that was chosen elsewhere. */
function withChosen(words: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || words.includes(chosen) ? words : [...words, chosen];
}

function helpChoices(kinds: readonly string[], help: HelpDraft | null): readonly Choice[] {
  return [
    ['', LOG_FORM.noHelp],
    ...SIDES.flatMap((side) =>
      withChosen(kinds, help?.side === side ? help.kind : '').map((kind): Choice => [
        `${side} ${kind}`,
        LOG_FORM[side](kind),
      ]),
    ),
  ];
}

function helpIn(value: string): HelpDraft | null {
  const side = SIDES.find((word) => value.startsWith(`${word} `));
  return side === undefined ? null : { side, kind: value.slice(side.length + 1) };
}
