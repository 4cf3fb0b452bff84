import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import { WatchedFiles } from "../../src/extension/practice/watchedFiles.ts";
import { until } from "./support/practice.ts";
import { replace } from "./support/stand.ts";

describe("files that another window writes", () => {
	it("are told of where the editor's watcher says nothing: made, changed, deleted", async () => {
		const folder = mkdtempSync(join(tmpdir(), "woodshed-watch-"));
		const silent = { event: () => ({ dispose: () => undefined }) };
		const restore = replace(vscode.workspace, "createFileSystemWatcher", (() => ({
			onDidChange: silent.event,
			onDidCreate: silent.event,
			onDidDelete: silent.event,
			dispose: () => undefined,
		})) as never);
		const told: string[] = [];
		const watched = new WatchedFiles(
			vscode.Uri.file(join(folder, "inside")),
			"*.json",
			() => ["a.json"],
			(name) => void told.push(name),
		);
		const next = async (what: string): Promise<void> => {
			const before = told.length;
			await until(what, () => told.length > before);
		};
		try {
			await next("the first look");
			mkdirSync(join(folder, "inside"));
			writeFileSync(join(folder, "inside", "a.json"), "1");
			await next("the file");
			writeFileSync(join(folder, "inside", "a.json"), "22");
			await next("its change");
			rmSync(join(folder, "inside", "a.json"));
			await next("its end");
			assert.deepEqual(told, ["a.json", "a.json", "a.json", "a.json"]);
		} finally {
			restore();
			watched.dispose();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});
