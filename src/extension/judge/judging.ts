import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { CaseResult, JudgeEvent, JudgeMode, JudgeReport, OwnCase } from "../../core/judge/judgeEvent.ts";
import { describeIsolation } from "../../core/judge/isolationLevel.ts";
import { preparingNotes } from "../../core/judge/preparingNotes.ts";
import { recogniseMistake } from "../../core/judge/recogniseMistake.ts";
import { referenceIsSilent } from "../../core/practice/rounds/refusedHelp.ts";
import { parseOwnCases } from "../../core/practice/ownCases.ts";
import type { PracticePath } from "../../core/practice/practicePath.ts";
import type { JudgeClient } from "../../node/judge/judgeClient.ts";
import type { RunState } from "../../protocol/problem/statementState.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";

export type SolutionPlace = Extract<PracticePath, { kind: "solution" }>;

/** Who wants to see a run as it goes, besides the state (the Test Explorer). */
export interface RunObserver {
	event(event: JudgeEvent): void;
	/** `finished` is false when the run was stopped or superseded */
	end(finished: boolean): void;
}

const idle: RunState = { type: "idle" };

/**
 * Runs solutions and keeps the state of the last run of each problem. One run a problem: a new one supersedes the old,
 * which leaves no trace in the log.
 */
export class Judging implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<string>();
	/** fires with the slug */
	readonly onDidChange = this.changed.event;
	private readonly states = new Map<string, RunState>();
	/** running, and further than was told */
	private readonly untold = new Set<string>();
	private readonly running = new Map<string, AbortController>();
	/** the last report of each problem, with the text that it judged */
	private readonly reports = new Map<string, { readonly source: string; readonly report: JudgeReport }>();
	private readonly client: () => JudgeClient;
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly progress: Progress;

	constructor(options: {
		client: () => JudgeClient;
		folder: PracticeFolder;
		catalogue: Catalogue;
		progress: Progress;
	}) {
		this.client = options.client;
		this.folder = options.folder;
		this.catalogue = options.catalogue;
		this.progress = options.progress;
	}

	state(slug: string): RunState {
		return this.states.get(slug) ?? idle;
	}

	/** The last report with the text that it judged; null before the first. */
	last(slug: string): { readonly source: string; readonly report: JudgeReport } | null {
		return this.reports.get(slug) ?? null;
	}

	/** The last report, when it judged exactly this text. */
	reportOf(slug: string, source: string): JudgeReport | null {
		const last = this.reports.get(slug);
		return last?.source === source ? last.report : null;
	}

	cancel(slug: string): void {
		this.running.get(slug)?.abort();
	}

	/** A run of this text is likely: the judge compiles it and starts a process ahead. Nothing is run in an untrusted folder. */
	async prepare(place: SolutionPlace, document: vscode.TextDocument): Promise<void> {
		const { slug, language } = place;
		if (!vscode.workspace.isTrusted || this.running.has(slug)) {
			return;
		}
		const pack = await this.catalogue.pack(slug);
		const submission = { slug, language, source: document.getText(), fileName: document.uri.fsPath, ownCases: [] };
		this.client().prepare({ pack, submission });
	}

	/** Judges the text as it stands in the editor. Null when the run was stopped or superseded: then it has no verdict. */
	async run(place: SolutionPlace, mode: JudgeMode, observer?: RunObserver): Promise<JudgeReport | null> {
		if (!vscode.workspace.isTrusted) {
			throw new HumanError(failureTexts.notTrusted.say());
		}
		const { slug, language } = place;
		this.cancel(slug);
		const controller = new AbortController();
		this.running.set(slug, controller);
		let report: JudgeReport | null = null;
		let results: JudgeReport["cases"] = [];
		const before = this.state(slug);
		this.set(slug, { type: "running", mode, results: [], current: null, note: null });
		try {
			const uri = this.folder.uriOf(place);
			const document = await vscode.workspace.openTextDocument(uri);
			const submission = {
				slug,
				language,
				source: document.getText(),
				fileName: uri.fsPath,
				ownCases: await this.ownCases(slug),
			};
			const pack = await this.catalogue.pack(slug);
			for await (const event of this.client().judge({ pack, submission, mode }, controller.signal)) {
				if (controller.signal.aborted) {
					break;
				}
				observer?.event(event);
				if (event.type === "preparing") {
					this.set(slug, { type: "running", mode, results, current: null, note: preparingNotes[language] });
				} else if (event.type === "caseStarted") {
					this.set(slug, { type: "running", mode, results, current: event.name, note: null });
				} else if (event.type === "caseJudged") {
					results = withResult(results, event.result);
					this.set(slug, { type: "running", mode, results, current: null, note: null });
				} else if (event.type === "finished") {
					report = event.report;
					this.reports.set(slug, { source: submission.source, report });
				}
			}
		} finally {
			if (this.running.get(slug) === controller) {
				this.running.delete(slug);
				this.set(slug, report === null ? before : done(report));
			}
			observer?.end(report !== null);
		}
		if (report !== null && !controller.signal.aborted) {
			await this.record(report);
			return report;
		}
		return null;
	}

	/** A fresh attempt has no run yet. */
	forget(slug: string): void {
		this.cancel(slug);
		this.running.delete(slug); // or the cancelled run would put back the state it found
		this.reports.delete(slug);
		this.set(slug, idle);
	}

	dispose(): void {
		for (const controller of this.running.values()) {
			controller.abort();
		}
		this.changed.dispose();
	}

	/** A beginning and an end are told at once; what a run goes through between, once for all that came together. */
	private set(slug: string, state: RunState): void {
		const before = this.states.get(slug);
		this.states.set(slug, state);
		if (state.type !== "running" || before?.type !== "running") {
			this.changed.fire(slug);
		} else if (!this.untold.has(slug)) {
			this.untold.add(slug);
			setImmediate(() => this.untold.delete(slug) && this.state(slug).type === "running" && this.changed.fire(slug));
		}
	}

	/** The candidate's own cases, in a mock those with an output; throws a HumanError where they cannot be read. */
	async ownCases(slug: string): Promise<readonly OwnCase[]> {
		const text = await readOwnCases(this.folder, slug);
		const parsed = parseOwnCases(text);
		if (!parsed.ok) {
			throw new HumanError(failureTexts.ownCases.say(parsed.error));
		}
		if (!this.progress.mockUnderWay) {
			return parsed.value;
		}
		const whole = parsed.value.filter(({ out }) => out !== undefined);
		const left = parsed.value.length - whole.length;
		if (left > 0) {
			vscode.window.setStatusBarMessage(`$(info) ${referenceIsSilent(left)}`, 10_000);
		}
		return whole;
	}

	private async record(report: JudgeReport): Promise<void> {
		const failed = report.cases.filter((result) => result.verdict !== "accepted");
		await this.progress.record({
			kind: "judged",
			slug: report.problem,
			language: report.language,
			mode: report.mode,
			verdict: report.verdict,
			passed: report.cases.length - failed.length,
			total: report.cases.length,
			failed: failed.map((result) => result.id),
			wallMs: Math.round(report.wallMs),
			...(await this.mistakeOf(report)),
		});
	}

	/** What spaced review will bring back in another dress. */
	private async mistakeOf(report: JudgeReport): Promise<{ readonly mistake?: string }> {
		if (report.verdict === "accepted") {
			return {};
		}
		const known = recogniseMistake(await this.catalogue.pack(report.problem), report.cases);
		return known?.kind === "mistake" ? { mistake: known.id } : {};
	}
}

export function ownCasesUri(folder: PracticeFolder, slug: string): vscode.Uri {
	return folder.inside(`coding/${slug}/cases.yaml`);
}

/** The text as the editor has it, unsaved changes too; empty when there is no such file. */
export async function readOwnCases(folder: PracticeFolder, slug: string): Promise<string> {
	const uri = ownCasesUri(folder, slug);
	const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
	if (open !== undefined) {
		return open.getText();
	}
	try {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
	} catch {
		return ""; // There is no such file before the first case of one's own.
	}
}

function done(report: JudgeReport): RunState {
	const { mode, verdict, message, cases, runtime, timeLimitMs, isolationLevel, isolationLack, wallMs } = report;
	return {
		type: "done",
		mode,
		verdict,
		message,
		results: cases,
		runtime,
		timeLimitMs,
		isolationLevel,
		isolation: describeIsolation(isolationLevel, isolationLack),
		wallMs,
	};
}

/** A later result of the same case replaces the earlier one (a failing case is run again alone). */
function withResult(results: readonly CaseResult[], result: CaseResult): readonly CaseResult[] {
	return results.some((one) => one.id === result.id)
		? results.map((one) => (one.id === result.id ? result : one))
		: [...results, result];
}
