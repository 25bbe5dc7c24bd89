import type { SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { CIRCLE_COLOURS, type Circle } from '../../domain/circle';
import { asSentence, cadenceInWords } from '../../domain/wording';
import { SETTING_WORDS, SETTINGS } from '../strings';
import type { BoundControls } from './bound-controls';
import { circleAliases, circleCadence, circleColour, circleName } from './circle-bindings';
import { lateText } from './late-text';
import type { SettingsDesk } from './settings-desk';

/** The circles, closest first, each with a page of its own. */
export function circleList(controls: BoundControls, desk: SettingsDesk): SettingDefinitionList {
  const { empty, add } = SETTINGS.circles;
  const [heading] = SETTING_WORDS.circles;
  return {
    type: 'list',
    heading,
    emptyState: empty,
    items: desk
      .settings()
      .rules.circles.map((circle, place) => circlePage(circle, place, controls, desk)),
    addItem: { name: add, action: desk.circles.add },
    onDelete: desk.circles.remove,
    onReorder: desk.circles.move,
  };
}

function circlePage(
  circle: Circle,
  place: number,
  controls: BoundControls,
  { settings, circles }: SettingsDesk,
): SettingDefinitionPage {
  const { name, cadence, colour, aliases, noColour } = SETTINGS.circles;
  const colours = Object.fromEntries([
    ['', noColour],
    ...CIRCLE_COLOURS.map((each) => [each, asSentence(each)] as const),
  ]);
  return {
    type: 'page',
    name: circle.name,
    desc: circleInWords(circle),
    items: [
      lateText(name, circleName(place), {
        settings,
        take: (value) => {
          circles.rename(place, value);
        },
        left: circles.left,
      }),
      controls.text(cadence, circleCadence(place)),
      controls.dropdown(colour, circleColour(place), colours),
      controls.text(aliases, circleAliases(place)),
    ],
  };
}

function circleInWords({ cadence, colour }: Circle): string {
  const often = cadence === null ? SETTINGS.circles.noCadence : cadenceInWords(cadence);
  return colour === undefined ? often : `${often} · ${colour}`;
}
