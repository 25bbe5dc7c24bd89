import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { DIRECTIONS, isPlanned } from '../../domain/interaction';
import { asSentence } from '../../domain/wording';
import { DESTINATIONS, DIRECTION_TITLES, FIELDS, LOG_FORM } from '../strings';
import { ChoiceField } from '../fields/choice-field';
import { DayField } from '../fields/day-field';
import { HelpFields } from './help-fields';
import { DESTINATION_KEYS, draftDay, type LogDraft } from './log-draft';
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

const DIRECTION_CHOICES: readonly Choice[] = [
  ['', LOG_FORM.noDirection],
  ...DIRECTIONS.map((direction): Choice => [direction, DIRECTION_TITLES[direction]]),
];

const DESTINATION_CHOICES = DESTINATION_KEYS.map((place): Choice => [place, DESTINATIONS[place]]);

/** When and how an interaction took place, what help was given, what comes next, and where all that is written. */
export function LogDetails(props: LogDetailsProps): VNode {
  const { today, readDay, channels, helpKinds, draft, change, disabled } = props;
  const id = useId();
  const day = draftDay(draft, today, readDay);
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
        today={today}
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
      <HelpFields
        id={`${id}-help`}
        help={draft.help}
        kinds={helpKinds}
        disabled={disabled}
        choose={(help) => {
          change({ help });
        }}
      />
      <div class="rapport-field rapport-field-wide">
        <label class="rapport-form-label" for={`${id}-follow-up`}>
          {FIELDS.followUp}
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
        label={FIELDS.due}
        text={draft.followUpDay}
        day={due}
        today={today}
        placeholder={FIELDS.noDay}
        disabled={disabled}
        type={(text) => {
          change({ followUpDay: text });
        }}
      />
      <ChoiceField
        id={`${id}-destination`}
        label={FIELDS.destination}
        value={draft.destination}
        choices={DESTINATION_CHOICES}
        disabled={disabled}
        choose={(value) => {
          const destination = DESTINATION_KEYS.find((place) => place === value);
          if (destination !== undefined) change({ destination });
        }}
      />
      {day !== null && isPlanned(day, today) && (
        <p class="rapport-hint rapport-field-wide" role="status">
          {LOG_FORM.planned}
        </p>
      )}
      {draft.direction === 'inbound' && (day === null || !isPlanned(day, today)) && (
        <p class="rapport-hint rapport-field-wide">{LOG_FORM.replyOwed}</p>
      )}
    </div>
  );
}

/** The words to choose from, with one that was chosen elsewhere. */
function withChosen(words: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || words.includes(chosen) ? words : [...words, chosen];
}
