import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { JudgeMode } from "../../core/judge/judgeEvent.ts";
import type { TestCase } from "../../core/problem/testCase.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { entryLine } from "./caseLocation.ts";
import type { Judging, SolutionPlace } from "./judging.ts";
import { TestRunPresenter } from "./testRunPresenter.ts";

/** More would bury the tree; the gate refuses packages with more. */
const mostCases = 50;

/** One item a problem that has a solution, one a case below it; *Run*, *Submit* and *Debug* as profiles; continuous run on manual save. */
export class TestExplorer implements vscode.Disposable {
	private readonly controller: vscode.TestController;
	private readonly places = new Map<string, SolutionPlace>();
	private readonly continuous = new Set<{
		readonly slugs: ReadonlySet<string>;
		readonly request: vscode.TestRunRequest;
	}>();
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly judging: Judging;
	private readonly progress: Progress;
	private readonly subscription: vscode.Disposable;
	private readonly showError: (error: unknown) => void;
	private readonly debug: (place: SolutionPlace, caseId?: string) => Promise<void>;

	constructor(options: {
		/** owned from here on */
		controller: vscode.TestController;
		folder: PracticeFolder;
		catalogue: Catalogue;
		judging: Judging;
		progress: Progress;
		showError: (error: unknown) => void;
		debug: (place: SolutionPlace, caseId?: string) => Promise<void>;
	}) {
		this.folder = options.folder;
		this.catalogue = options.catalogue;
		this.judging = options.judging;
		this.progress = options.progress;
		this.showError = options.showError;
		this.debug = options.debug;
		this.controller = options.controller;
		this.controller.resolveHandler = (item) => (item === undefined ? this.discover() : this.resolve(item));
		this.controller.refreshHandler = () => this.discover();
		const run = this.controller.createRunProfile(
			l10n.t`Run`,
			vscode.TestRunProfileKind.Run,
			(request, token) => this.handle(request, "run", token),
			true,
		);
		run.supportsContinuousRun = true;
		this.controller.createRunProfile(
			l10n.t`Submit`,
			vscode.TestRunProfileKind.Run,
			(request, token) => this.handle(request, "submit", token),
			false,
		);
		this.controller.createRunProfile(
			l10n.t`Debug`,
			vscode.TestRunProfileKind.Debug,
			(request) => this.debugOne(request),
			true,
		);
		this.subscription = vscode.Disposable.from(
			options.folder.onDidChange(() => void this.discover()),
			vscode.window.onDidChangeActiveTextEditor((editor) => editor && this.seen(editor.document.uri)),
		);
	}

	/** Judges a solution, shown as a test run. Used by commands, keys, CodeLens and save alike. */
	async judge(place: SolutionPlace, mode: JudgeMode): Promise<void> {
		const item = await this.item(place);
		await this.start(new vscode.TestRunRequest([item], undefined, undefined, false, true), place, mode);
	}

	/** A manual save of a solution: reruns what continuous run watches. True when it does. */
	rerunWatched(place: SolutionPlace): boolean {
		const watching = [...this.continuous].filter(({ slugs }) => slugs.has(place.slug));
		for (const { request } of watching) {
			void this.start(request, place, "run").catch(this.showError);
		}
		return watching.length > 0;
	}

	/** A case's item below its problem; made on the spot for cases that were not listed (mine, hidden). */
	caseItem(slug: string, id: string, name: string): vscode.TestItem | undefined {
		const parent = this.controller.items.get(slug);
		if (parent === undefined) {
			return undefined;
		}
		const known = parent.children.get(`${slug}/${id}`);
		if (known !== undefined || parent.children.size >= mostCases) {
			return known;
		}
		const item = this.controller.createTestItem(`${slug}/${id}`, name, parent.uri);
		if (parent.range !== undefined) {
			item.range = parent.range;
		}
		parent.children.add(item);
		return item;
	}

	/** A fresh attempt: the results of the old text are marked as outdated. */
	forget(slug: string): void {
		const item = this.controller.items.get(slug);
		if (item !== undefined) {
			this.controller.invalidateTestResults(item);
		}
	}

	dispose(): void {
		this.subscription.dispose();
		this.controller.dispose();
	}

	private async handle(
		request: vscode.TestRunRequest,
		mode: JudgeMode,
		token: vscode.CancellationToken,
	): Promise<void> {
		const slugs = new Set(
			request.include
				? request.include.map((item) => (item.parent ?? item).id)
				: [...this.controller.items].map(([id]) => id),
		);
		if (request.continuous) {
			const watch = { slugs, request };
			this.continuous.add(watch);
			token.onCancellationRequested(() => this.continuous.delete(watch));
			return;
		}
		for (const slug of slugs) {
			const place = this.places.get(slug);
			if (place !== undefined && !token.isCancellationRequested) {
				const stop = token.onCancellationRequested(() => this.judging.cancel(slug));
				await this.start(request, place, mode)
					.catch(this.showError)
					.finally(() => stop.dispose());
			}
		}
	}

	/** The first item that was asked for: a case, or a problem whose case is chosen. A debugger has one case at a time. */
	private async debugOne({ include }: vscode.TestRunRequest): Promise<void> {
		const item = include?.[0] ?? [...this.controller.items][0]?.[1];
		const place = item && this.places.get((item.parent ?? item).id);
		if (item !== undefined && place !== undefined) {
			const caseId = item.parent === undefined ? undefined : item.id.slice(`${place.slug}/`.length);
			await this.debug(place, caseId).catch(this.showError);
		}
	}

	private async start(request: vscode.TestRunRequest, place: SolutionPlace, mode: JudgeMode): Promise<void> {
		const parent = await this.item(place);
		await this.resolve(parent);
		const document = await vscode.workspace.openTextDocument(this.folder.uriOf(place));
		parent.range = document.lineAt(
			entryLine(document, (await this.catalogue.pack(place.slug)).problem.signature),
		).range;
		const chosen = request.include?.filter((item) => item.parent === parent) ?? [];
		const presenter = new TestRunPresenter({
			run: this.controller.createTestRun(request, mode === "run" ? l10n.t`Run` : l10n.t`Submit`),
			document,
			signature: (await this.catalogue.pack(place.slug)).problem.signature,
			parent,
			only: chosen.length > 0 ? new Set(chosen.map((item) => item.id)) : null,
			caseItem: (id, name) => this.caseItem(place.slug, id, name),
		});
		const stop = presenter.token.onCancellationRequested(() => this.judging.cancel(place.slug));
		try {
			await this.judging.run(place, mode, presenter);
		} catch (error) {
			presenter.end(false);
			throw error;
		} finally {
			stop.dispose();
		}
	}

	private async discover(): Promise<void> {
		if (this.folder.uri === null) {
			return;
		}
		const found = await vscode.workspace.findFiles(
			new vscode.RelativePattern(this.folder.uri, "coding/*/solution.*"),
			null,
			500,
		);
		// of two languages the one last used comes last, and stays
		const last = (uri: vscode.Uri): number => {
			const place = this.folder.parse(uri);
			return place?.kind === "solution" && this.progress.of(place.slug)?.language === place.language ? 1 : 0;
		};
		for (const uri of found.sort((a, b) => last(a) - last(b))) {
			await this.seen(uri);
		}
	}

	private async seen(uri: vscode.Uri): Promise<void> {
		const place = this.folder.parse(uri);
		if (place?.kind === "solution") {
			await this.item(place).catch(() => undefined); // A folder that is no problem of ours has no item.
		}
	}

	private async item(place: SolutionPlace): Promise<vscode.TestItem> {
		const uri = this.folder.uriOf(place);
		const known = this.controller.items.get(place.slug);
		this.places.set(place.slug, place);
		if (known?.uri?.toString() === uri.toString()) {
			return known;
		}
		const { title } = await this.catalogue.summary(place.slug);
		const item = this.controller.createTestItem(place.slug, title, uri);
		item.canResolveChildren = true;
		this.controller.items.add(item);
		return item;
	}

	private async resolve(item: vscode.TestItem): Promise<void> {
		if (item.parent !== undefined || item.children.size > 0) {
			return;
		}
		const { cases } = await this.catalogue.pack(item.id);
		const shown = cases.filter((one: TestCase) => one.group === "sample" || one.group === "edge").slice(0, mostCases);
		item.children.replace(
			shown.map((one, index) => {
				const child = this.controller.createTestItem(`${item.id}/${one.id}`, one.name, item.uri);
				child.description = one.group;
				child.sortText = String(index).padStart(3, "0");
				return child;
			}),
		);
	}
}
