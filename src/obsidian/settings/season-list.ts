import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { Season } from '../../domain/season';
import { dayWithYear } from '../../ui/day-wording';
import { SETTING_WORDS, SETTINGS } from '../strings';
import type { BoundControls } from './bound-controls';
import { moved, without, withRules } from './changed-settings';
import { lateText } from './late-text';
import { seasonDays, seasonName, seasonOfCircle, seasonOfTags } from './season-bindings';
import type { SettingsDesk } from './settings-desk';

/** The seasons, each with a page of its own; of two that hold at once, the first goes before. */
export function seasonList(controls: BoundControls, desk: SettingsDesk): SettingDefinitionList {
  const { empty, add, newName } = SETTINGS.seasons;
  const { seasons } = desk.settings().rules;
  const change = (next: readonly Season[]): void => {
    desk.change(withRules(desk.settings(), { seasons: next }));
  };
  return {
    type: 'list',
    heading: SETTING_WORDS.seasons[0],
    emptyState: empty,
    items: seasons.map((season, place) => seasonPage(season, place, controls, desk)),
    addItem: {
      name: add,
      action: () => {
        change([...seasons, { name: freeName(newName, seasons), runs: null, cadences: [] }]);
      },
    },
    onDelete: (place) => {
      change(without(seasons, place));
    },
    onReorder: (from, to) => {
      change(moved(seasons, from, to));
    },
  };
}

function seasonPage(
  season: Season,
  place: number,
  controls: BoundControls,
  { settings, change }: SettingsDesk,
): SettingDefinitionPage {
  const { name, days, ofCircle, tags } = SETTINGS.seasons;
  return {
    type: 'page',
    name: season.name,
    desc: runInWords(season),
    items: [
      lateText(name, seasonName(place), {
        settings,
        take: (value) => {
          change(seasonName(place).change(settings(), value));
        },
      }),
      controls.text(days, seasonDays(place)),
      ...settings().rules.circles.map((circle) =>
        controls.text(ofCircle(circle.name), seasonOfCircle(place, circle.name)),
      ),
      controls.text(tags, seasonOfTags(place)),
    ],
  };
}

function runInWords({ runs }: Season): string {
  const { notBegun, between } = SETTINGS.seasons;
  return runs === null ? notBegun : between(dayWithYear(runs.from), dayWithYear(runs.until));
}

function freeName(wanted: string, seasons: readonly Season[]): string {
  const names = new Set(seasons.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1)
    name = `${wanted} ${String(number)}`;
  return name;
}
