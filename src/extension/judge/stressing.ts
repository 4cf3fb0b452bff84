import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { FailingCase, StressEvent, StressReport } from "../../core/judge/stressEvent.ts";
import { verdictTable } from "../../core/judge/verdict.ts";
import { ownCaseText, parseOwnCases } from "../../core/practice/ownCases.ts";
import type { JudgeClient } from "../../node/judge/judgeClient.ts";
import type { StressState } from "../../protocol/problem/stressState.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { type Judging, ownCasesUri, readOwnCases, type SolutionPlace } from "./judging.ts";

interface Around {
	readonly client: () => JudgeClient;
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly judging: Judging;
}

const idle: StressState = { type: "idle" };

/** Searches for failing cases, one search a problem, and keeps what it finds among the candidate's own cases. */
export class Stressing implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<string>();
	/** fires with the slug */
	readonly onDidChange = this.changed.event;
	private readonly around: Around;
	private readonly states = new Map<string, StressState>();
	private readonly running = new Map<string, AbortController>();
	/** another search tries other inputs */
	private nextSeed = 1;

	constructor(around: Around) {
		this.around = around;
	}

	state(slug: string): StressState {
		return this.states.get(slug) ?? idle;
	}

	cancel(slug: string): void {
		this.running.get(slug)?.abort();
	}

	/** A fresh attempt has no search behind it. */
	forget(slug: string): void {
		this.cancel(slug);
		this.set(slug, idle);
	}

	/** Searches with the text as it stands in the editor. The state it ended in; null when it was stopped. */
	async find(place: SolutionPlace): Promise<StressState | null> {
		const { slug, language } = place;
		const { folder, catalogue, judging } = this.around;
		this.cancel(slug);
		const controller = new AbortController();
		this.running.set(slug, controller);
		let ended: StressState | null = null;
		this.set(slug, { type: "searching", inputs: 0 });
		try {
			const uri = folder.uriOf(place);
			const source = (await vscode.workspace.openTextDocument(uri)).getText();
			const ownCases = await judging.ownCases(slug);
			const submission = { slug, language, source, fileName: uri.fsPath, ownCases };
			const request = { pack: await catalogue.pack(slug), submission, seed: this.nextSeed++ };
			for await (const event of this.around.client().stress(request, controller.signal)) {
				if (controller.signal.aborted) break;
				if (event.type === "finished") ended = await this.end(slug, event.report);
				else this.set(slug, progress(event, this.state(slug)));
			}
		} finally {
			if (this.running.get(slug) === controller) {
				this.running.delete(slug);
				this.set(slug, ended ?? idle);
			}
		}
		return controller.signal.aborted ? null : ended;
	}

	dispose(): void {
		for (const controller of this.running.values()) controller.abort();
		this.changed.dispose();
	}

	private set(slug: string, state: StressState): void {
		this.states.set(slug, state);
		this.changed.fire(slug);
	}

	private async end(slug: string, report: StressReport): Promise<StressState> {
		switch (report.kind) {
			case "agreed":
				return { type: "agreed", inputs: report.inputs, wallMs: report.wallMs };
			case "leaks":
				return { type: "nothing", message: failureTexts.failsAfterOthers.say({ why: report.message }) };
			case "failed":
				return {
					type: "nothing",
					message: failureTexts.searchFailed.say({ label: verdictTable[report.verdict].label, why: report.message }),
				};
			case "differs": {
				const kept = report.input === null ? null : await this.keep(slug, report);
				const { inputs, result, rule } = report;
				return {
					type: "found",
					inputs,
					result,
					rule: rule?.text ?? null,
					caseId: kept === null ? null : `mine-${kept}`,
					caseName: kept === null ? null : l10n.t`my case ${kept}`,
				};
			}
		}
	}

	/** Its number among the candidate's own cases; one that is there already is not written again. */
	private async keep(slug: string, { input, expected, rule, result }: FailingCase): Promise<number> {
		const { folder } = this.around;
		const before = parseOwnCases(await readOwnCases(folder, slug));
		if (!before.ok) {
			throw new HumanError(failureTexts.ownCases.say(before.error));
		}
		const known = before.value.findIndex((one) => JSON.stringify(one.in) === JSON.stringify(input));
		if (known >= 0) return known + 1;
		const comment = rule?.text ?? l10n.t`Found by trying small inputs. ${result.message}`;
		await appendText(ownCasesUri(folder, slug), ownCaseText({ input, output: expected ?? undefined, comment }));
		return before.value.length + 1;
	}
}

function progress(event: Exclude<StressEvent, { type: "finished" }>, before: StressState): StressState {
	switch (event.type) {
		case "tried":
			return { type: "searching", inputs: event.inputs };
		case "found":
			return { type: "shrinking", inputs: event.inputs, values: event.size.leaves };
		case "shrunk":
			return { type: "shrinking", inputs: before.type === "shrinking" ? before.inputs : 0, values: event.size.leaves };
	}
}

/** At the end of a file of the practice folder, made where it is missing, as one undo step, and saved. */
async function appendText(uri: vscode.Uri, text: string): Promise<void> {
	const make = new vscode.WorkspaceEdit();
	make.createFile(uri, { ignoreIfExists: true });
	await vscode.workspace.applyEdit(make);
	const document = await vscode.workspace.openTextDocument(uri);
	const before = document.getText();
	const edit = new vscode.WorkspaceEdit();
	const gap = before === "" || before.endsWith("\n") ? "" : "\n";
	edit.insert(uri, document.positionAt(before.length), `${gap}${text}`);
	if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) {
		throw new HumanError(failureTexts.foundCaseUnwritten.say({ path: uri.fsPath }));
	}
}
