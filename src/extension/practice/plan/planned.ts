import * as vscode from "vscode";

import { buildPlan } from "../../../core/practice/plan/buildPlan.ts";
import { type CalendarDay, parseDay } from "../../../core/practice/plan/calendarDay.ts";
import type { Plan } from "../../../core/practice/plan/plan.ts";
import { type Today, todayList } from "../../../core/practice/plan/todayList.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import type { Progress } from "../progress.ts";
import type { DueReviews } from "./dueReviews.ts";
import { localDay } from "./localDay.ts";

interface Sources {
	readonly progress: Progress;
	readonly catalogue: Catalogue;
	readonly nowMs: () => number;
	readonly reviews: DueReviews | null;
}

/** how late a new day may be noticed */
const lookEveryMs = 10_000;

/** The plan that the log asks for and today's list of it; both are made anew from the log, nothing is kept. */
export class Planned implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly sources: Sources;
	private readonly subscriptions: vscode.Disposable;
	private toldOn: CalendarDay;

	constructor(sources: Sources) {
		this.sources = sources;
		this.toldOn = localDay(sources.nowMs());
		const tell = (): void => {
			this.toldOn = localDay(sources.nowMs());
			this.changed.fire();
		};
		// a window may be left open over night
		const newDay = setInterval(() => localDay(sources.nowMs()) !== this.toldOn && tell(), lookEveryMs);
		this.subscriptions = vscode.Disposable.from(
			sources.progress.onDidChange(tell),
			new vscode.Disposable(() => clearInterval(newDay)),
			// the day may have changed while the window was away
			vscode.window.onDidChangeWindowState(({ focused }) => focused && tell()),
			...(sources.reviews === null ? [] : [sources.reviews.onDidChange(tell)]),
		);
	}

	/** Null before a date is set. */
	async plan(): Promise<Plan | null> {
		const set = this.sources.progress.now.plan;
		const interviewDay = set && dayOrNull(set.date);
		const today = set && dayOrNull(set.from);
		if (set === null || interviewDay === null || today === null) {
			return null;
		}
		const problems = await this.sources.catalogue.list();
		const built = buildPlan({ interviewDay, today, focus: set.focus, problems });
		return built.ok ? built.value : null;
	}

	async today(): Promise<{ readonly plan: Plan; readonly today: Today } | null> {
		const plan = await this.plan();
		if (plan === null) {
			return null;
		}
		const { progress, nowMs, reviews } = this.sources;
		const due = (await reviews?.due()) ?? [];
		return {
			plan,
			today: todayList({ plan, state: progress.now, today: localDay(nowMs()), dayOf: localDay, due }),
		};
	}

	/** The title of a problem of any round; of one that is gone, its slug. */
	async titles(): Promise<(slug: string) => string> {
		const known = new Map((await this.sources.catalogue.list()).map(({ slug, title }) => [slug, title]));
		return (slug) => known.get(slug) ?? slug;
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}
}

/** Null for a text of the log that is no date. */
function dayOrNull(iso: string): CalendarDay | null {
	const parsed = parseDay(iso);
	return parsed.ok ? parsed.value : null;
}
