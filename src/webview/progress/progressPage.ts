import * as l10n from "@vscode/l10n";
import { html, nothing, type TemplateResult } from "lit";

import type { ShownProgress } from "../../protocol/progress/progressState.ts";
import { calibrationPlot } from "./calibrationPlot.ts";
import { daysPlot } from "./daysPlot.ts";
import { itemsPlot } from "./itemsPlot.ts";
import { masteryPlot } from "./masteryPlot.ts";
import type { ProgressContext } from "./progressContext.ts";
import { timesPlot } from "./timesPlot.ts";

/** The page as a function of the host's state and of the point that is looked at. */
export function progressPage(state: ShownProgress, context: ProgressContext): TemplateResult {
	if (state.type === "none") {
		return html`<main class="empty">
			<p>${state.message}</p>
			<button @click=${() => context.openProblem()}>${l10n.t`Open Problem…`}</button>
		</main>`;
	}
	const { days, mastery, calibration, times, accepted, items } = state.progress;
	const { claims } = calibration;
	return html`<main>
		<section>
			<h2>${l10n.t`Days of practice`}</h2>
			${daysPlot(days, context)}
		</section>
		<section>
			<h2>${l10n.t`Mastery`}</h2>
			${masteryPlot(mastery, state.categories, context)}
		</section>
		<section>
			<h2>${l10n.t`Time to accepted`}</h2>
			${
				times.length === 0
					? html`<p class="quiet">${l10n.t`Nothing is accepted yet. Open a coding problem and submit a solution.`}</p>`
					: timesPlot(times, accepted, context)
			}
		</section>
		<section>
			<h2>${l10n.t`Calibration`}</h2>
			${
				calibration.bets.length === 0
					? html`<p class="quiet">${l10n.t`No bet is settled yet. Choose “Bet, Then Review…” in the menu of a solution, design or answer: say what will be met before you see it.`}</p>`
					: calibrationPlot(calibration, state.bets, context)
			}
			${
				claims.measured === 0
					? nothing
					: html`<p>${l10n.t`${claims.right} of ${claims.measured} claims of what a solution costs agreed with the measurement.`}</p>`
			}
		</section>
		<section>
			<h2>${l10n.t`Items over reviews`}</h2>
			${
				items.length === 0
					? html`<p class="quiet">${l10n.t`No model has judged an item yet. Have a design or an answer reviewed, improve it, and have it reviewed again.`}</p>`
					: html`<p class="quiet">${l10n.t`Full: met. Half: partly met. Empty: not met or not addressed.`}</p>
							${items.map((one) => itemsPlot(one, context))}`
			}
		</section>
		<section>
			<h2>${l10n.t`For others to read`}</h2>
			<p class="quiet">${l10n.t`Scores with their evidence, and the three weakest items for next week.`}</p>
			<button @click=${context.scorecard}>${l10n.t`Make Scorecard…`}</button>
		</section>
	</main>`;
}
