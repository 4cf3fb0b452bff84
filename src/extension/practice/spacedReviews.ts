import * as vscode from "vscode";

import type { LogEvent } from "../../core/practice/logEvent.ts";
import type { DueReview } from "../../core/practice/spaced/dueReview.ts";
import { dueReviews } from "../../core/practice/spaced/dueReviews.ts";
import type { SpacedProblem } from "../../core/practice/spaced/spacedProblem.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { localIsoDay } from "./plan/localIsoDay.ts";
import type { PracticeFolder } from "./practiceFolder.ts";
import type { Progress } from "./progress.ts";

/** The mistakes and the weak answers that are due to be met again; kept fresh as the log grows and as time goes by. */
export class SpacedReviews implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly sources: SpacedSources;
	private readonly subscriptions: vscode.Disposable;
	private events: readonly LogEvent[] = [];
	private problems: readonly SpacedProblem[] = [];
	private told = "";
	private known: {
		readonly events: readonly LogEvent[];
		readonly problems: readonly SpacedProblem[];
		readonly nowMs: number;
		readonly due: readonly DueReview[];
	} | null = null;

	constructor(sources: SpacedSources) {
		this.sources = sources;
		const timer = setInterval(() => this.tell(), aWhileMs);
		this.subscriptions = vscode.Disposable.from(
			sources.progress.onDidChange(() => this.refresh()),
			sources.folder.onDidChange(() => this.refresh()),
			new vscode.Disposable(() => clearInterval(timer)),
		);
		void this.refresh();
	}

	/** Longest due first. Several views ask at once; with a long log that takes a while, and a second changes nothing. */
	due(): readonly DueReview[] {
		const { events, problems } = this;
		const nowMs = this.sources.nowMs();
		const { known } = this;
		if (known?.events !== events || known.problems !== problems || Math.abs(nowMs - known.nowMs) > 1000) {
			this.known = { events, problems, nowMs, due: dueReviews(events, problems, nowMs, localIsoDay) };
		}
		return this.known?.due ?? [];
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private async refresh(): Promise<void> {
		const { folder, catalogue, log } = this.sources;
		try {
			const here = folder.uri !== null;
			const [events, problems] = here ? await Promise.all([folder.log.events(), catalogue.list()]) : [[], []];
			this.events = events;
			this.problems = problems;
		} catch (error) {
			// What was read before stands until the log can be read again.
			log.error(error instanceof Error ? error : String(error));
		}
		this.tell();
	}

	/** Fires where the reviews are others than those told last. */
	private tell(): void {
		const told = JSON.stringify(this.due());
		if (told !== this.told) {
			this.told = told;
			this.changed.fire();
		}
	}
}

interface SpacedSources {
	readonly folder: PracticeFolder;
	readonly progress: Progress;
	readonly catalogue: Catalogue;
	readonly log: vscode.LogOutputChannel;
	/** the time it is, Unix ms */
	readonly nowMs: () => number;
}

/** How late a review may show up in a window in which nothing happens. */
const aWhileMs = 10 * 60_000;
