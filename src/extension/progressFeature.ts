import { registerCommand, showError } from "./commands.ts";
import type { House } from "./house.ts";
import { makeScorecard } from "./progress/makeScorecard.ts";
import { ProgressView } from "./progress/progressView.ts";
import { ScorecardLens } from "./progress/scorecardLens.ts";
import { useScorecard } from "./progress/useScorecard.ts";

/** How far one has come: the Progress view, and the scorecard. */
export function createProgressFeature(house: House): void {
	const { store, log } = house;
	const around = { ...house, showError: (error: unknown): void => showError(error, log) };
	store.add(new ProgressView(around));
	store.add(new ScorecardLens(house.folder));
	store.add(registerCommand("woodshed.useScorecard", log, (file, act) => useScorecard(house, file, act)));
	store.add(registerCommand("woodshed.scorecard", log, (days) => makeScorecard(around, days)));
}
