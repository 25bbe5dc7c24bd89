import type { App, Command } from 'obsidian';
import { doneBeside } from '../../actions/outcome';
import { addMonths, type Day } from '../../domain/day';
import { endedOn, seasonOn, type Season } from '../../domain/season';
import type { Network } from '../../network/network';
import { effectOfSeason } from '../../network/season-effect';
import { dayWithYear } from '../../ui/day-wording';
import type { DayChoice } from '../../ui/follow-up/follow-up-port';
import type { ReadDay } from '../../ui/logging/log-draft';
import type { LiveNetwork } from '../live/live-network';
import type { Today } from '../live/today';
import { withRules } from '../settings/changed-settings';
import type { Configuration } from '../settings/configuration';
import { SEASONS } from '../strings';
import { choicesNamed, type Choice } from '../windows/choices';
import { choose } from '../windows/choose';
import { chooseDay } from '../windows/choose-day';
import type { OpenPopups } from '../windows/open-popups';
import type { Actions } from '../writing/actions';
import type { ActionNotices } from '../writing/action-notices';

/** What seasons are begun and ended with. */
export interface SeasonSources {
  readonly app: App;
  readonly popups: Pick<OpenPopups, 'open'>;
  readonly live: Pick<LiveNetwork, 'network'>;
  readonly today: Pick<Today, 'day'>;
  readonly readDay: ReadDay;
  readonly configuration: Pick<Configuration, 'own' | 'change'>;
  readonly actions: Pick<Actions, 'perform'>;
  readonly notices: Pick<ActionNotices, 'sayFailure'>;
}

/** The command that begins a season, or changes or ends the one that holds. */
export function seasonCommand(sources: SeasonSources): Command {
  return {
    id: 'season',
    name: SEASONS.command,
    icon: 'sprout',
    checkCallback: (checking) => {
      if (sources.live.network === null) return false;
      if (!checking) changeSeason(sources);
      return true;
    },
  };
}

/** Asks which season to begin, change or end, and does it; why it failed is said in a notice. */
export function changeSeason(sources: SeasonSources): void {
  const { live, notices } = sources;
  if (live.network !== null) notices.sayFailure(askForSeason(sources, live.network));
}

/** What can be done: each is asked for its last day where it needs one. */
interface SeasonStep {
  readonly season: Season;
  readonly does: 'begin' | 'extend' | 'end';
}

/** Asks which season to begin, change or end, says what that would change, and does it. */
async function askForSeason(sources: SeasonSources, network: Network): Promise<void> {
  const { app, popups, today } = sources;
  const choices = stepsOn(network, today.day);
  const step = await choose(app, popups, {
    placeholder: SEASONS.placeholder,
    nothingFits: SEASONS.nothingFits,
    choicesFor: (query) => choicesNamed(choices, query),
  });
  if (step === null) return;
  const { season, does } = step;
  if (does === 'end') {
    const runs = season.runs === null ? null : endedOn(season.runs, today.day);
    await change(sources, season, runs, SEASONS.ended(season.name));
    return;
  }
  const until = await askForLastDay(sources);
  if (until === null) return;
  const from = does === 'begin' ? today.day : (season.runs?.from ?? today.day);
  const said = does === 'begin' ? SEASONS.begun : SEASONS.extended;
  await change(sources, season, { from, until }, said(season.name, dayWithYear(until)));
}

/** What can be done with the seasons of the settings: first with the one that holds. */
function stepsOn(network: Network, today: Day): readonly Choice<SeasonStep>[] {
  const { seasons } = network.rules;
  const running = seasonOn(seasons, today);
  const others = seasons.filter(({ name }) => name !== running?.name);
  const ofRunning: readonly Choice<SeasonStep>[] =
    running === null
      ? []
      : [
          {
            title: SEASONS.end(running.name),
            aside: SEASONS.lasts(dayWithYear(running.runs.until)),
            value: { season: running, does: 'end' },
          },
          {
            title: SEASONS.extend(running.name),
            aside: SEASONS.lasts(dayWithYear(running.runs.until)),
            value: { season: running, does: 'extend' },
          },
        ];
  return [
    ...ofRunning,
    ...others.map((season): Choice<SeasonStep> => ({
      title: SEASONS.begin(season.name),
      aside: SEASONS.effect(effectOfSeason(network, season, today)),
      value: { season, does: 'begin' },
    })),
  ];
}

function askForLastDay({ app, popups, today, readDay }: SeasonSources): Promise<Day | null> {
  const choices = [1, 2, 3, 6].map((months): DayChoice => ({
    title: SEASONS.inMonths(months),
    day: addMonths(today.day, months),
  }));
  const read = (text: string): Day | null => {
    const day = readDay(text, 'future');
    return day === null || day < today.day ? null : day;
  };
  return chooseDay(app, popups, SEASONS.until, choices, read, today.day);
}

/** Begins or ends a season in the settings; beginning one ends the one that holds, and undoing puts back both. */
async function change(
  { configuration, actions, today }: SeasonSources,
  { name }: Season,
  runs: Season['runs'],
  said: string,
): Promise<void> {
  const { seasons } = configuration.own.rules;
  const running = seasonOn(seasons, today.day);
  const after = new Map([
    ...(running === null ? [] : [[running.name, endedOn(running.runs, today.day)] as const]),
    [name, runs],
  ]);
  const before = new Map(
    seasons.filter((season) => after.has(season.name)).map((season) => [season.name, season.runs]),
  );
  const write = async (changes: ReadonlyMap<string, Season['runs']>): Promise<void> => {
    const { own } = configuration;
    const changed = own.rules.seasons.map((season) => ({
      ...season,
      runs: changes.has(season.name) ? (changes.get(season.name) ?? null) : season.runs,
    }));
    await configuration.change(withRules(own, { seasons: changed }));
  };
  await actions.perform(
    async () => {
      await write(after);
      return doneBeside(() => write(before));
    },
    () => said,
  );
}
