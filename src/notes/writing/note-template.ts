import type { Day } from '../../domain/day';
import type { DateLanguage } from '../days/date-language';
import { isUnusable, momentFormatOf, printMoment } from '../days/moment-format';
import type { WeekStart } from '../settings/writing';

/** What the placeholders of a template stand for. */
export interface TemplateValues {
  /** The new note's name, without folder and `.md`. */
  readonly title: string;
  readonly day: Day;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** Format of a plain `{{date}}`, in moment's tokens. */
  readonly dateFormat: string;
  /** Format of a plain `{{time}}`, in moment's tokens. */
  readonly timeFormat: string;
  /** The day on which weeks begin, for formats that count weeks. */
  readonly weekStart?: WeekStart;
  /** The language of months, weekdays and ordinals; English if absent. */
  readonly language?: DateLanguage;
}

/** The formats of dates and times in templates, as long as Obsidian's settings name no others. */
export const DEFAULT_TEMPLATE_FORMATS = { dateFormat: 'YYYY-MM-DD', timeFormat: 'HH:mm' } as const;

/** A command of Templater's, which stays as it is, or a placeholder of Obsidian's templates. */
const PLACEHOLDER = /<%[^]*?%>|\{\{\s*(?:(title)|(date|time)(?::([^{}]*))?)\s*\}\}/gi;

/**
 * The text of a new note from one of Obsidian's templates, as its core plugins fill it in: `{{title}}`, `{{date}}`,
 * `{{time}}`, and the last two with a format of their own. Values are not expanded again; anything else is left as it stands, as is a format that can't be used.
 */
export function renderTemplate(template: string, values: TemplateValues): string {
  return template.replace(
    PLACEHOLDER,
    (whole: string, title?: string, dateOrTime?: string, format?: string) => {
      if (title !== undefined) return values.title;
      if (dateOrTime === undefined) return whole;
      const plain = dateOrTime.toLowerCase() === 'date' ? values.dateFormat : values.timeFormat;
      const pieces = momentFormatOf(format?.trim() || plain, values.weekStart, values.language);
      return isUnusable(pieces) ? whole : printMoment(pieces, values.day, values.minutes);
    },
  );
}
