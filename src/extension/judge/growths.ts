import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { parseComplexity, showComplexity } from "../../core/judge/complexity.ts";
import type { ComplexityClaim } from "../../core/judge/complexityClaim.ts";
import type { GrowthReport } from "../../core/judge/growthReport.ts";
import type { JudgeReport } from "../../core/judge/judgeEvent.ts";
import { growthReference } from "../../core/judge/growthReference.ts";
import { passesQuickCases } from "../../core/judge/passesQuickCases.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { JudgeClient } from "../../node/judge/judgeClient.ts";
import type { GrowthState } from "../../protocol/problem/growthState.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import type { Judging, SolutionPlace } from "./judging.ts";

/** After a Submit: a person who saves again at once is not to be slowed down. */
const backgroundAfterMs = 1500;

interface Known {
	readonly source: string;
	readonly state: GrowthState;
}

/** What was said of the cost of the text that was judged last. */
interface Said {
	readonly claim: ComplexityClaim;
	readonly problem: string | null;
}

interface Around {
	readonly client: () => JudgeClient;
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly judging: Judging;
	readonly progress: Progress;
	readonly showError: (error: unknown) => void;
}

/**
 * How the time of the text that was judged last grows, and what the candidate says of it. Measured when asked for, and in
 * the background after a Submit that was accepted or ran out of time at the constraint limit; a run ends it at once.
 */
export class Growths implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<string>();
	/** fires with the slug */
	readonly onDidChange = this.changed.event;
	private readonly around: Around;
	private readonly known = new Map<string, Known>();
	private readonly said = new Map<string, Said>();
	private readonly measuring = new Map<
		string,
		{ readonly controller: AbortController; readonly done: Promise<void> }
	>();
	private readonly waiting = new Map<string, NodeJS.Timeout>();
	private readonly seen = new Map<string, JudgeReport>();
	private readonly subscription: vscode.Disposable;

	constructor(around: Around) {
		this.around = around;
		this.subscription = around.judging.onDidChange((slug) => this.follow(slug));
	}

	state(slug: string, pack: Pick<Pack, "problem" | "solutions">): GrowthState {
		const last = this.around.judging.last(slug);
		if (!vscode.workspace.isTrusted || last === null || !passesQuickCases(last.report)) return { type: "none" };
		if (!growthReference(pack, last.report.language).ok) return { type: "none" };
		const known = this.known.get(slug);
		return known?.source === last.source ? known.state : { type: "offered" };
	}

	claim(slug: string): Said {
		return this.said.get(slug) ?? { claim: { time: null, space: null }, problem: null };
	}

	/** The report on exactly this text, measured now where it is not known; null where it cannot be or is not sure. */
	async growth(place: SolutionPlace, source: string): Promise<GrowthReport | null> {
		if (this.around.judging.last(place.slug)?.source !== source) return null;
		await this.measure(place);
		const known = this.known.get(place.slug);
		return known?.source === source && known.state.type === "measured" && known.state.report.kind !== "unsure"
			? known.state.report
			: null;
	}

	/** Measures the text that was judged last. What is known is not measured again, unless it was not sure. */
	async measure({ slug, language }: SolutionPlace): Promise<void> {
		const { judging, catalogue, folder } = this.around;
		const last = judging.last(slug);
		const pack = await catalogue.pack(slug);
		if (last === null || last.report.language !== language) return;
		const before = this.state(slug, pack);
		if (before.type === "measuring") return this.measuring.get(slug)?.done;
		if (before.type === "none" || (before.type === "measured" && before.report.kind !== "unsure")) return;
		this.stop(slug);
		const controller = new AbortController();
		const fileName = folder.uriOf({ kind: "solution", slug, language }).fsPath;
		const submission = { slug, language, source: last.source, fileName, ownCases: [] };
		const done = (async () => {
			const report = await this.around.client().growth({ pack, submission }, controller.signal);
			// a run that came meanwhile has ended it
			if (controller.signal.aborted) return;
			this.measuring.delete(slug);
			const why = failureTexts.growthLost.say();
			this.set(slug, {
				source: last.source,
				state: report === null ? { type: "stopped", why } : { type: "measured", report },
			});
		})();
		this.measuring.set(slug, { controller, done });
		this.set(slug, { source: last.source, state: { type: "measuring" } });
		await done;
	}

	/** Keeps what the candidate says, has it measured where that is possible, and writes both into the log. */
	async say(place: SolutionPlace, written: { readonly time: string; readonly space: string }): Promise<void> {
		const { slug, language } = place;
		const [time, space] = [written.time, written.space].map((text) =>
			text.trim() === "" ? null : parseComplexity(text),
		);
		const problem = [time, space].find((parsed) => parsed?.ok === false);
		if (time === undefined || space === undefined || problem?.ok === false || (time === null && space === null)) {
			this.said.set(slug, {
				claim: this.claim(slug).claim,
				problem: problem?.ok === false ? problem.error : failureTexts.claimEmpty.say(),
			});
			this.changed.fire(slug);
			return;
		}
		const shown = (parsed: typeof time) => (parsed?.ok ? showComplexity(parsed.value) : null);
		const claim = { time: shown(time), space: shown(space) };
		this.said.set(slug, { claim, problem: null });
		this.changed.fire(slug);
		await this.measure(place);
		const state = this.known.get(slug)?.state;
		const measured = state?.type === "measured" ? state.report.measured : null;
		await this.around.progress.record({ kind: "claimed", slug, language, ...claim, measured });
	}

	/** A fresh attempt has no growth yet, and nothing was said of it. */
	forget(slug: string): void {
		this.stop(slug);
		this.known.delete(slug);
		this.said.delete(slug);
		this.seen.delete(slug);
	}

	dispose(): void {
		for (const slug of [...this.measuring.keys(), ...this.waiting.keys()]) this.stop(slug);
		this.subscription.dispose();
		this.changed.dispose();
	}

	private follow(slug: string): void {
		const { judging } = this.around;
		if (judging.state(slug).type === "running") {
			this.stop(slug);
			return;
		}
		const last = judging.last(slug);
		if (last === null || this.seen.get(slug) === last.report) return;
		this.seen.set(slug, last.report);
		if (!worthMeasuring(last.report)) return;
		const place: SolutionPlace = { kind: "solution", slug, language: last.report.language };
		const timer = setTimeout(() => {
			this.waiting.delete(slug);
			this.measure(place).catch(this.around.showError);
		}, backgroundAfterMs);
		this.waiting.set(slug, timer);
	}

	private stop(slug: string): void {
		clearTimeout(this.waiting.get(slug));
		this.waiting.delete(slug);
		this.measuring.get(slug)?.controller.abort();
		this.measuring.delete(slug);
		const known = this.known.get(slug);
		if (known?.state.type === "measuring") {
			this.set(slug, { source: known.source, state: { type: "offered" } });
		}
	}

	private set(slug: string, known: Known): void {
		this.known.set(slug, known);
		this.changed.fire(slug);
	}
}

/** An accepted Submit, or one that only the cases at the constraint limit stopped. */
function worthMeasuring(report: JudgeReport): boolean {
	if (report.mode !== "submit" || !passesQuickCases(report)) return false;
	return (
		report.verdict === "accepted" ||
		report.cases.some(({ group, verdict }) => group === "scale" && verdict === "time-limit-exceeded")
	);
}
