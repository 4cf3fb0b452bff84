import * as vscode from "vscode";

import type { CalendarDay } from "../../../core/practice/plan/calendarDay.ts";
import type { Plan } from "../../../core/practice/plan/plan.ts";
import { type Today, todayList } from "../../../core/practice/plan/todayList.ts";
import { type WeakDay, weakDays } from "../../../core/practice/plan/weakDays.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import type { Progress } from "../progress.ts";
import type { DueReviews } from "./dueReviews.ts";
import { localDay } from "./localDay.ts";
import { planInLog } from "./planInLog.ts";

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
	plan(): Promise<Plan | null> {
		return planInLog(this.sources);
	}

	/** Null where no date is set and nothing else is for today or tomorrow either. */
	async today(): Promise<{ readonly plan: Plan | null; readonly today: Today; readonly day: CalendarDay } | null> {
		const plan = await this.plan();
		const { progress, nowMs, reviews } = this.sources;
		const due = (await reviews?.due()) ?? [];
		const day = localDay(nowMs());
		const today = todayList({ plan, state: progress.now, today: day, dayOf: localDay, due });
		return plan === null && today.rows.length + today.scoredTomorrow.length === 0 ? null : { plan, today, day };
	}

	/** What the last scorecard put into the week after it, each on its day. */
	async weakDays(): Promise<readonly WeakDay[]> {
		return weakDays(this.sources.progress.now.weak, await this.plan());
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
