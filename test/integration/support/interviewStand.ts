import * as vscode from "vscode";

import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { gradeAnswer } from "../../../src/core/review/followUp.ts";
import type { InterviewScript } from "../../../src/core/review/interview/interviewScript.ts";
import type { LanguageModel } from "../../../src/core/review/languageModel.ts";
import { designTarget } from "../../../src/core/review/designTarget.ts";
import type { Review } from "../../../src/core/review/reviewEvent.ts";
import type { Ruling } from "../../../src/core/review/ruling.ts";
import type { PracticeFolder } from "../../../src/extension/practice/practiceFolder.ts";
import type { Progress } from "../../../src/extension/practice/progress.ts";
import type { InterviewSubject } from "../../../src/extension/review/interview/interviewSubject.ts";
import { Interviews } from "../../../src/extension/review/interview/interviews.ts";
import { wait } from "../../../src/node/review/wait.ts";

export interface StandOptions {
	readonly folder: PracticeFolder;
	readonly progress: Progress;
	readonly pack: DesignPack;
	readonly script: InterviewScript;
	/** of its kept file and its document */
	readonly place: { readonly name: string; readonly path: string };
}

/** Interviews with everything around them in the hands of a test: who listens, what was reviewed, what is due. */
export class InterviewStand implements vscode.Disposable {
	readonly movedOn = new vscode.EventEmitter<void>();
	readonly errors: unknown[] = [];
	readonly asked: string[] = [];
	interviews: Interviews;
	model: LanguageModel | null = null;
	review: Review | null = null;
	ruling: Ruling | null = null;
	minute: number | null = null;
	solved = false;
	mock = false;
	consent = true;
	private readonly options: StandOptions;
	private readonly reviewed = new vscode.EventEmitter<vscode.Uri>();
	private controller: AbortController | null = null;

	constructor(options: StandOptions) {
		this.options = options;
		this.interviews = this.open();
	}

	/** The same practice folder in another window. */
	reopen(): void {
		this.interviews.dispose();
		this.interviews = this.open();
	}

	dispose(): void {
		this.interviews.dispose();
		this.movedOn.dispose();
		this.reviewed.dispose();
	}

	private open(): Interviews {
		const { folder, progress } = this.options;
		return new Interviews({
			folder,
			progress: Object.create(progress, { mockUnderWay: { get: () => this.mock } }),
			consent: {
				ask: async (origin) => {
					this.asked.push(String(origin));
					return this.consent;
				},
			},
			model: async () => this.model,
			nowMs: Date.now,
			reviews: {
				onDidChange: this.reviewed.event,
				result: () => (this.review === null ? null : ({ review: this.review } as never)),
				regrade: (uri, followUp, answer) => this.regrade(uri, followUp, answer),
				cancel: () => this.controller?.abort(),
				disagree: async () => this.ruling,
			},
			subject: async (uri) => this.subject(uri),
			listener: () => ({ label: this.model?.label ?? "Offline", hasModel: this.model !== null }),
			onDidMoveOn: this.movedOn.event,
			onDidChangeListener: () => ({ dispose: () => undefined }),
			warn: (message) => void this.errors.push(message),
			showError: (error) => void this.errors.push(error),
		});
	}

	private subject(uri: vscode.Uri): InterviewSubject | null {
		const { script, place, pack, folder } = this.options;
		return uri.toString() !== folder.inside(place.path).toString()
			? null
			: {
					script,
					...place,
					private: script.round === "values",
					minute: () => this.minute,
					solved: () => this.solved,
					offline: async (text) => designTarget(text, pack).offline,
				};
	}

	private async regrade(uri: vscode.Uri, followUp: Parameters<typeof gradeAnswer>[0]["followUp"], answer: string) {
		const { model, review } = this;
		if (model === null || review === null) {
			return null;
		}
		const document = await vscode.workspace.openTextDocument(uri);
		const target = designTarget(document.getText(), this.options.pack);
		const request = { ...target, model, nonce: "0123456789abcdef01", receipt: "ab12cd34ef", wait };
		this.controller = new AbortController();
		for await (const event of gradeAnswer({ request, followUp, answer, result: review }, this.controller.signal)) {
			if (event.type === "regraded") {
				this.review = event.regrade.review;
				return event.regrade;
			}
		}
		return null;
	}
}
