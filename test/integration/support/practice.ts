import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import * as vscode from "vscode";

import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { type LogEvent, logEventSchema } from "../../../src/core/practice/logEvent.ts";
import { DesignLibrary } from "../../../src/node/design/designLibrary.ts";
import { PracticeFolder } from "../../../src/extension/practice/practiceFolder.ts";

const id = "woodshed.woodshed";

/** The extension under test, active and done with what an earlier window left to open. */
export async function activated(): Promise<vscode.Extension<unknown>> {
	const extension = vscode.extensions.getExtension(id);
	assert.ok(extension, `${id} is installed`);
	await extension.activate();
	return extension;
}

/** A path in the practice folder of this window. */
export function inPractice(...segments: readonly string[]): string {
	const [folder] = vscode.workspace.workspaceFolders ?? [];
	assert.ok(folder, "the host opened a practice folder");
	return join(folder.uri.fsPath, ...segments);
}

export function practiceText(...segments: readonly string[]): string {
	return readFileSync(inPractice(...segments), "utf8");
}

export function existsInPractice(...segments: readonly string[]): boolean {
	return existsSync(inPractice(...segments));
}

/** A text of the problem packages that ship, such as an accepted solution. */
export async function packageText(...segments: readonly string[]): Promise<string> {
	const { extensionUri } = await activated();
	return readFileSync(join(extensionUri.fsPath, "problems", ...segments), "utf8");
}

/** A design package as it was built. */
export async function designPack(slug: string): Promise<DesignPack> {
	const { extensionUri } = await activated();
	return new DesignLibrary([join(extensionUri.fsPath, "dist", "packs")]).load(slug);
}

/** A second view of this window's practice folder. */
export async function ownFolder(): Promise<PracticeFolder> {
	const folder = new PracticeFolder();
	await folder.find();
	assert.ok(folder.uri, "this window's folder is a practice folder");
	return folder;
}

/** Opens a problem by its command; the document that is then in the active editor. */
export async function openProblem(slug: string): Promise<vscode.TextDocument> {
	await activated();
	await vscode.commands.executeCommand("woodshed.openProblem", slug);
	return activeDocument(`/${slug}/`);
}

/** The document in the active editor, once its path holds this; the host hears of the active editor a little later. */
export function activeDocument(holds: string): Promise<vscode.TextDocument> {
	return until(`an active editor of ${holds}`, () => {
		const document = vscode.window.activeTextEditor?.document;
		return document?.uri.path.includes(holds) === true && document;
	});
}

/** Puts a text in the place of a document's, unsaved. */
export async function write(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
	assert.ok(await vscode.workspace.applyEdit(edit), `${document.uri.fsPath} can be edited`);
	assert.equal(document.getText(), text);
}

/** One undo in the document's own editor. The command can return before its change has come back to this host. */
export async function undo(document: vscode.TextDocument): Promise<void> {
	await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
	const { version } = document;
	await vscode.commands.executeCommand("undo");
	await until("the undo", () => document.version !== version);
}

/** Every event of the log so far, in the order of the file; lines that are none are passed over. */
export function logEvents<K extends LogEvent["kind"]>(kind: K, slug: string): Extract<LogEvent, { kind: K }>[] {
	return practiceText(".woodshed", "log.jsonl")
		.split("\n")
		.flatMap((line) => {
			const decoded = logEventSchema.safeParse(parsed(line));
			return decoded.success && decoded.data.kind === kind && "slug" in decoded.data && decoded.data.slug === slug
				? [decoded.data as Extract<LogEvent, { kind: K }>]
				: [];
		});
}

/** What the log got while something was done. */
export async function logged<K extends LogEvent["kind"]>(
	kind: K,
	slug: string,
	act: () => Thenable<unknown>,
): Promise<Extract<LogEvent, { kind: K }>[]> {
	const before = logEvents(kind, slug).length;
	await act();
	return logEvents(kind, slug).slice(before);
}

/** Waits for something that comes by itself; fails with what it waited for. */
export async function until<T>(
	what: string,
	probe: () => T | undefined | false | Promise<T | undefined | false>,
	timeoutMs = 20_000,
): Promise<T> {
	const endMs = performance.now() + timeoutMs;
	for (;;) {
		const found = await probe();
		if (found !== undefined && found !== false) {
			return found;
		}
		assert.ok(performance.now() < endMs, `waited ${timeoutMs} ms for ${what}`);
		await pause(20);
	}
}

/** Codes of the diagnostics of a document, those of this extension only. */
export function remarks(uri: vscode.Uri): readonly { readonly code: string; readonly line: number }[] {
	return vscode.languages
		.getDiagnostics(uri)
		.filter((one) => one.source === "Woodshed")
		.map((one) => ({ code: String(one.code), line: one.range.start.line }));
}

function parsed(line: string): unknown {
	try {
		return JSON.parse(line) as unknown;
	} catch {
		return undefined;
	}
}
