import * as l10n from "@vscode/l10n";
import { rm } from "node:fs/promises";

import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import { chooseDebugCase } from "../../core/judge/chooseDebugCase.ts";
import { debuggerTable, noDebugger } from "../../core/judge/debuggerTable.ts";
import type { JudgeClient } from "../../node/judge/judgeClient.ts";
import type { DebugPlan, DebugRefusal } from "../../node/judge/debugPlan.ts";
import { processTagVariable, sweepTagged } from "../../node/judge/processTree.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { debugConfiguration, debugMark, pythonDebuggerExtension } from "./debugConfiguration.ts";
import type { Judging, SolutionPlace } from "./judging.ts";
import { registerPythonDebugAdapter } from "./pythonDebugAdapter.ts";

interface Around {
	readonly client: () => JudgeClient;
	readonly folder: PracticeFolder;
	readonly catalogue: Catalogue;
	readonly judging: Judging;
	readonly extensionUri: vscode.Uri;
	/** saves without starting a run */
	readonly save: (document: vscode.TextDocument) => Promise<boolean>;
	/** shows a text that does not compile as a run does */
	readonly run: (place: SolutionPlace) => Promise<void>;
}

interface Current {
	readonly mark: string;
	plan?: DebugPlan;
	session?: vscode.DebugSession;
}

/** How long after its end a session may begin again, and its debugger may clear up. */
const restartMs = 2000;

/** One case in the debugger, stopped at the first line of the user's function. One session at a time, and nothing left of it. */
export class Debugging implements vscode.Disposable {
	private readonly around: Around;
	private readonly subscriptions: vscode.Disposable;
	/** from the click until its session has ended */
	private current: Current | null = null;
	/** ended, its folder still there: a restart of the session is told as an end and a start */
	private readonly ended = new Map<Current, NodeJS.Timeout>();
	private started = 0;

	constructor(around: Around) {
		this.around = around;
		this.subscriptions = vscode.Disposable.from(
			registerPythonDebugAdapter(),
			vscode.debug.onDidStartDebugSession((session) => {
				const mark: unknown = session.configuration[debugMark];
				const known = [this.current, ...this.ended.keys()].find((one) => one?.mark === mark);
				if (known && session.parentSession === undefined) {
					clearTimeout(this.ended.get(known));
					this.ended.delete(known);
					this.current = known;
					known.session = session;
					showVariables(known.plan);
				}
			}),
			vscode.debug.onDidTerminateDebugSession((session) => {
				if (session.parentSession === undefined && session.configuration[debugMark] === this.current?.mark) {
					this.end();
				}
			}),
		);
	}

	/** `caseId` absent: the first failing case of the last run, else the first sample. */
	async start(place: SolutionPlace, caseId?: string): Promise<void> {
		if (debuggerTable[place.language] === null) {
			throw new HumanError(noDebugger(place.language));
		}
		if (this.current !== null) {
			throw new HumanError(failureTexts.debugBusy.say());
		}
		this.current = { mark: `debug-${process.pid}-${++this.started}` };
		try {
			await this.launch(place, caseId);
		} catch (error) {
			this.end();
			throw error;
		}
	}

	dispose(): void {
		this.subscriptions.dispose();
		const { current } = this;
		if (current?.session !== undefined) {
			void vscode.debug.stopDebugging(current.session);
		}
		this.end();
		for (const [current, timer] of this.ended) {
			clearTimeout(timer);
			this.forget(current);
		}
	}

	private async launch(place: SolutionPlace, caseId: string | undefined): Promise<void> {
		const { folder, catalogue, judging } = this.around;
		const uri = folder.uriOf(place);
		const document = await vscode.workspace.openTextDocument(uri);
		if (document.isDirty && !(await this.around.save(document))) {
			throw new HumanError(failureTexts.debugUnsaved.say({ path: uri.fsPath }));
		}
		const pack = await catalogue.pack(place.slug);
		const ownCases = await judging.ownCases(place.slug);
		const last = judging.state(place.slug);
		const chosen = chooseDebugCase(pack, ownCases, last.type === "idle" ? [] : last.results, caseId);
		if (!chosen.ok) {
			throw new HumanError(chosen.error);
		}
		const { slug, language } = place;
		const submission = { slug, language, source: document.getText(), fileName: uri.fsPath, ownCases };
		const planned = await this.around.client().debug({ pack, submission, caseId: chosen.value.id });
		if (!planned.ok) {
			await this.refuse(place, document, planned.error);
			return;
		}
		const plan = planned.value;
		const { current } = this;
		if (current === null) {
			await removed(plan); // the window closed meanwhile
			return;
		}
		current.plan = plan;
		const hasPythonExtension = vscode.extensions.getExtension(pythonDebuggerExtension) !== undefined;
		if (plan.debugger === "python" && !plan.hasDebugpy && !hasPythonExtension) {
			offerDebugpy(plan.python);
			throw new vscode.CancellationError();
		}
		const configuration = debugConfiguration({
			plan,
			caseName: chosen.value.name,
			mark: current.mark,
			distDir: vscode.Uri.joinPath(this.around.extensionUri, "dist").fsPath,
			execPath: process.execPath,
			hasPythonExtension,
			env: { [processTagVariable]: current.mark },
		});
		const started = await vscode.debug.startDebugging(vscode.workspace.getWorkspaceFolder(uri), configuration);
		if (!started) {
			throw new HumanError(failureTexts.debugNotStarted.say());
		}
	}

	/** A text that does not compile is told as a run tells it, but a run that goes on is left alone. */
	private async refuse(place: SolutionPlace, document: vscode.TextDocument, refusal: DebugRefusal): Promise<never> {
		const line = refusal.frames[0]?.lineBase0;
		if (refusal.kind === "compile" && this.around.judging.state(place.slug).type !== "running") {
			await this.around.run(place);
		}
		if (line !== undefined && line < document.lineCount) {
			const selection = document.lineAt(line).range;
			await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One, selection });
		}
		const why = failureTexts.atLine.say({ message: refusal.message, lineBase0: line });
		throw new HumanError(refusal.kind === "compile" ? failureTexts.debugNotCompiled.say({ why }) : why);
	}

	/** The debuggers end what they started, in their own order; this is for what got away. */
	private forget(current: Current): void {
		this.ended.delete(current);
		sweepTagged(current.mark);
		void removed(current.plan);
	}

	private end(): void {
		const { current } = this;
		this.current = null;
		if (current === null) {
			return;
		}
		this.ended.set(
			current,
			setTimeout(() => this.forget(current), restartMs),
		);
	}
}

/** The editor does it by itself where a debugger names the first stop a breakpoint; js-debug calls it a pause. */
function showVariables(plan: DebugPlan | undefined): void {
	const wanted = vscode.workspace.getConfiguration("debug").get("openDebug") === "openOnDebugBreak";
	if (wanted && plan?.debugger === "javascript") {
		void vscode.commands.executeCommand("workbench.view.debug");
	}
}

async function removed(plan: DebugPlan | undefined): Promise<void> {
	if (plan !== undefined) {
		// what stays lies among the system's temporary files, and holds one input and one text
		await rm(plan.folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
	}
}

/** Waits for no answer: the way is free for another session at once. */
function offerDebugpy(python: string): void {
	const show = l10n.t`Show the Extension`;
	const text = failureTexts.debugNoDebugpy.say({ python });
	void vscode.window
		.showWarningMessage(text, show)
		.then((answer) =>
			answer === show
				? vscode.commands.executeCommand("workbench.extensions.search", pythonDebuggerExtension)
				: undefined,
		);
}
