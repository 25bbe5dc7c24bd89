import { cadenceInWords } from '../../domain/wording';
import { readCadence } from '../../notes/read-cadence';
import { SETTING_KEYS } from '../../notes/settings/settings';
import { isObject } from '../../notes/settings/stored-json';
import type { SettingChange, SettingName } from '../../notes/settings/transfer';
import type { ShownChange } from '../../ui/settings/settings-port';
import { SETTING_VALUES, SETTING_WORDS } from '../strings';
import { MEANINGS, TAG_MEANINGS } from './meanings';

/** A setting that changes, as its row in the settings is called, with its values in words. */
export function changeInWords(change: SettingChange): ShownChange {
  return {
    name: settingInWords(change),
    before: valueInWords(change.before),
    after: valueInWords(change.after),
  };
}

/** A place in stored settings, such as `circles[0].cadence`, beginning with what its row is called. */
export function placeInWords(place: string): string {
  const [key = '', ...rest] = place.split(/(?=[.[])/);
  const words = SETTING_KEYS.find((setting) => setting === key);
  return words === undefined
    ? place
    : `${SETTING_WORDS[words][0]}${rest.length === 0 ? '' : ` · ${place}`}`;
}

function settingInWords(change: SettingName): string {
  switch (change.setting) {
    case 'vocabulary':
      return SETTING_VALUES.propertyNames(MEANINGS[change.meaning]);
    case 'tags':
      return SETTING_VALUES.tags(TAG_MEANINGS[change.meaning]);
    default:
      return SETTING_WORDS[change.setting][0];
  }
}

/** A stored value in words: circles with what they are, lists with commas. */
function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return SETTING_VALUES.none;
  if (value === true) return SETTING_VALUES.yes;
  if (value === false) return SETTING_VALUES.no;
  if (Array.isArray(value))
    return value.length === 0 ? SETTING_VALUES.none : value.map(itemInWords).join(', ');
  if (isObject(value)) {
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${itemInWords(each)}`);
    return entries.length === 0 ? SETTING_VALUES.none : entries.join(', ');
  }
  return itemInWords(value);
}

function itemInWords(item: unknown): string {
  if (!isObject(item)) return typeof item === 'string' ? item : JSON.stringify(item);
  if (Array.isArray(item['cadences'])) return seasonInWords(item, item['cadences']);
  const { name, cadence, colour, aliases } = item;
  const read = readCadence(cadence);
  const parts = [
    read === null || read === 'never' ? 'never' : cadenceInWords(read),
    ...(typeof colour === 'string' ? [colour] : []),
    ...(Array.isArray(aliases) && aliases.length > 0
      ? [SETTING_VALUES.alsoCalled(aliases.map(String))]
      : []),
  ];
  return `${itemInWords(name)} (${parts.join('; ')})`;
}

/** A season as it is stored, in words: `searching (2026-12-01 – 2027-03-01; inner 1 week; #recruiter 2 weeks)`. */
function seasonInWords(
  { name, from, until }: Readonly<Record<string, unknown>>,
  cadences: readonly unknown[],
): string {
  const days = typeof from === 'string' && typeof until === 'string' ? [`${from} – ${until}`] : [];
  const each = cadences.filter(isObject).map(({ circle, tag, cadence }) => {
    const whose = typeof tag === 'string' ? `#${tag}` : itemInWords(circle);
    return `${whose} ${itemInWords(cadence)}`;
  });
  const parts = [...days, ...each];
  return parts.length === 0 ? itemInWords(name) : `${itemInWords(name)} (${parts.join('; ')})`;
}
