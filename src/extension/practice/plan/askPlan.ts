import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { buildPlan } from "../../../core/practice/plan/buildPlan.ts";
import { type CalendarDay, dayName, isoDay, parseDay } from "../../../core/practice/plan/calendarDay.ts";
import { nothingDone } from "../../../core/practice/plan/doneWork.ts";
import { focusTable, type TeamFocus, teamFocuses } from "../../../core/practice/plan/teamFocus.ts";
import type { PlanSet } from "../../../core/practice/practiceState.ts";

/** Asks for the day and the team. `before`: what was set last, offered again. Undefined: the candidate left. */
export async function askPlan(today: CalendarDay, before: PlanSet | null): Promise<PlanSet | undefined> {
	const text = await vscode.window.showInputBox({
		title: l10n.t`Set Interview Date (1 of 2)`,
		prompt: l10n.t`The day of the interview, as year-month-day. The plan is made backwards from it.`,
		placeHolder: isoDay(today + 28),
		value: before !== null && before.date > isoDay(today) ? before.date : "",
		ignoreFocusOut: true,
		validateInput: (typed) => remark(typed, today),
	});
	const day = text === undefined ? undefined : parseDay(text);
	if (day?.ok !== true) {
		return undefined;
	}
	const team = await vscode.window.showQuickPick(
		teamFocuses.map((focus) => ({
			label: focusTable[focus].label,
			detail: focusDetail(focus),
			...(before?.focus === focus ? { description: l10n.t`as before` } : {}),
			focus,
		})),
		{
			title: l10n.t`Set Interview Date (2 of 2)`,
			placeHolder: l10n.t`Which team is it? What it asks comes first.`,
			ignoreFocusOut: true,
		},
	);
	return team && { date: isoDay(day.value), from: isoDay(today), focus: team.focus satisfies TeamFocus };
}

/** What is wrong with a date, or how far it is: the second does not stop anybody. */
function remark(typed: string, today: CalendarDay): string | vscode.InputBoxValidationMessage | undefined {
	if (typed.trim() === "") {
		return undefined;
	}
	const day = parseDay(typed);
	if (!day.ok) {
		return day.error;
	}
	const built = buildPlan({ interviewDay: day.value, today, focus: "any", problems: [], done: nothingDone });
	if (!built.ok) {
		return built.error;
	}
	const begins = built.value.days[0]?.day ?? today;
	return {
		message: [
			`${dayName(day.value)} ${isoDay(day.value).slice(0, 4)}, ${daysAhead(day.value - today)}.`,
			...(begins > today ? [l10n.t("The plan begins on {0}, six weeks before.", dayName(begins))] : []),
		].join(" "),
		severity: vscode.InputBoxValidationSeverity.Info,
	};
}

function daysAhead(days: number): string {
	return days === 0 ? l10n.t`today` : days === 1 ? l10n.t`tomorrow` : l10n.t`${days} days ahead`;
}

/** For whoever does not know how the team is called inside. */
function focusDetail(focus: TeamFocus): string {
	const details: Readonly<Record<TeamFocus, string>> = {
		any: l10n.t("Not known yet, or none of these: some of everything"),
		personalisation: l10n.t("Home, playlists, autoplay, new music: ranking, bandits, embeddings"),
		search: l10n.t("Search and prompts: prefix and typo matching, vectors, language models"),
		ads: l10n.t("Ads and integrity: calibrated clicks, budgets, experiments"),
		platform: l10n.t("Events, features, serving: streaming, sketches, large joins"),
		experimentation: l10n.t("Decisions from tests: power, sequential looks, variance reduction"),
	};
	return details[focus];
}
