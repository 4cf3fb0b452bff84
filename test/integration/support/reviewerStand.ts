import assert from "node:assert/strict";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

import * as vscode from "vscode";

import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import { type OpenaiServer, type Scenario, startOpenaiServer } from "../../support/openaiServer.ts";
import { inPractice, logEvents, until } from "./practice.ts";
import { hearMessages, replace } from "./stand.ts";

type Reviewed = Extract<LogEvent, { kind: "reviewed" }>;

/** What the user does at a message: the item to press. */
export type Press = (text: string, items: readonly string[]) => string | undefined;

/** A reviewer set up in the settings, and the user in front of the real extension. */
export interface ReviewerStand {
	/** messages in the order they came, with their buttons; the consent to send is answered and left out */
	readonly heard: readonly { readonly text: string; readonly items: readonly string[] }[];
	/** what the review's progress said */
	readonly progress: readonly string[];
	/** reviews by the command, as a user does; what the log got */
	review(document: vscode.TextDocument, slug: string): Promise<readonly Reviewed[]>;
	/** presses Cancel on whatever runs */
	stop(): void;
}

const names = ["provider", "baseUrl", "model", "api", "editorModel", "timeoutSeconds", "idleSeconds", "price"] as const;
export type ReviewerSettings = Partial<Readonly<Record<(typeof names)[number], unknown>>>;

/** Settings are written to a file, so only what changes is written. */
export async function setReviewer(settings: ReviewerSettings): Promise<void> {
	for (const name of names) {
		const configuration = vscode.workspace.getConfiguration("woodshed.reviewer");
		if (JSON.stringify(configuration.inspect(name)?.globalValue) !== JSON.stringify(settings[name])) {
			await configuration.update(name, settings[name], vscode.ConfigurationTarget.Global);
		}
	}
}

/** Leaves no review of this problem behind: whoever opens the folder next would be shown it again. */
export function dropReviews(slug: string): void {
	const folder = inPractice(".woodshed", "reviews");
	for (const name of existsSync(folder) ? readdirSync(folder) : []) {
		if (name.includes(slug)) {
			rmSync(join(folder, name), { force: true });
		}
	}
}

/** The user for as long as `act` runs, in front of the reviewer that is set up. */
export async function withUser(press: Press, act: (stand: ReviewerStand) => Promise<void>): Promise<void> {
	const heard: { text: string; items: readonly string[] }[] = [];
	const progress: string[] = [];
	let stopping = new vscode.CancellationTokenSource();
	const messages = hearMessages((text, items) => {
		if (text.startsWith("Send this to ")) {
			return items.find((item) => item.startsWith("Always")) ?? "Send";
		}
		heard.push({ text, items });
		return press(text, items);
	});
	const restore = replace(vscode.window, "withProgress", (async (
		_options: vscode.ProgressOptions,
		task: (report: vscode.Progress<{ message?: string }>, token: vscode.CancellationToken) => Thenable<unknown>,
	) => {
		stopping = new vscode.CancellationTokenSource();
		return task({ report: ({ message = "" }) => void progress.push(message) }, stopping.token);
	}) as never);
	try {
		await act({
			heard,
			progress,
			stop: () => stopping.cancel(),
			async review(document, slug) {
				const before = logEvents("reviewed", slug).length;
				await vscode.commands.executeCommand("woodshed.review", document.uri);
				return logEvents("reviewed", slug).slice(before);
			},
		});
	} finally {
		restore();
		messages.restore();
	}
}

/** The same with a reviewer of its own, which is taken away again. */
export async function withReviewer(
	settings: ReviewerSettings,
	press: Press,
	act: (stand: ReviewerStand) => Promise<void>,
): Promise<void> {
	try {
		await setReviewer(settings);
		await withUser(press, act);
	} finally {
		await setReviewer({});
	}
}

/** The same with a local server behind it, which speaks the real protocol. */
export async function withServer(
	scenario: Scenario | string,
	press: Press,
	act: (stand: ReviewerStand & { readonly server: OpenaiServer }) => Promise<void>,
	settings: ReviewerSettings = {},
): Promise<void> {
	const server = await startOpenaiServer(scenario);
	try {
		await withReviewer(
			{ provider: "compatible", baseUrl: server.url, model: "test-model", ...settings },
			press,
			(stand) => act({ ...stand, server }),
		);
	} finally {
		await server.close();
	}
}

/** Types this into every input box until the returned function is called; what each asked for is kept. */
export function typeInto(answer: (title: string, value: string) => string | undefined): {
	readonly titles: readonly string[];
	restore(): void;
} {
	const titles: string[] = [];
	const restore = replace(vscode.window, "showInputBox", (async (options: vscode.InputBoxOptions = {}) => {
		const { title = "", value = "" } = options;
		titles.push(title);
		const typed = answer(title, value);
		// what the box would refuse cannot be entered
		return typed === undefined || (await options.validateInput?.(typed)) ? undefined : typed;
	}) as never);
	return { titles, restore };
}

/** Chooses in every Quick Pick until the returned function is called; what was offered is kept. */
export function pickFrom(choose: (title: string, labels: readonly string[]) => string | undefined): {
	readonly offered: readonly { readonly title: string; readonly items: readonly vscode.QuickPickItem[] }[];
	restore(): void;
} {
	const offered: { title: string; items: readonly vscode.QuickPickItem[] }[] = [];
	const restore = replace(vscode.window, "showQuickPick", (async (
		given: readonly vscode.QuickPickItem[] | Thenable<readonly vscode.QuickPickItem[]>,
		options: vscode.QuickPickOptions = {},
	) => {
		const items = await given;
		offered.push({ title: options.title ?? "", items });
		const label = choose(
			options.title ?? "",
			items.map((item) => item.label),
		);
		const item = items.find((one) => one.label === label);
		assert.ok(label === undefined || item, `“${label}” is offered`);
		return item;
	}) as never);
	return { offered, restore };
}

export function heardLine(stand: ReviewerStand, line: RegExp): Promise<{ text: string; items: readonly string[] }> {
	return until(`a message like ${line}`, () => stand.heard.find(({ text }) => line.test(text)));
}
