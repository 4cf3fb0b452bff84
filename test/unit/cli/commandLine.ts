import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { House } from "../../../src/cli/command.ts";
import { runCommandLine } from "../../../src/cli/runCommandLine.ts";
import { writeTinyPackage } from "../problem/tinyPackage.ts";

export interface Said {
	readonly code: number;
	readonly out: string;
	readonly notes: readonly string[];
}

/** A terminal in a folder of its own, in a house with one tiny package. */
export class Terminal {
	readonly folder = mkdtempSync(join(tmpdir(), "woodshed-terminal-"));
	readonly tiny: ReturnType<typeof writeTinyPackage>;
	house: House;
	/** Ctrl+C */
	signal: AbortSignal = new AbortController().signal;

	constructor(changes: Readonly<Record<string, string | null>> = {}) {
		this.tiny = writeTinyPackage(changes);
		this.house = {
			repository: this.tiny.root,
			dist: join(import.meta.dirname, "../../../dist"),
			cache: join(this.folder, "cache"),
		};
	}

	async run(...args: string[]): Promise<Said> {
		const out: string[] = [];
		const notes: string[] = [];
		const code = await runCommandLine(args, {
			callerFolder: this.folder,
			env: {},
			house: this.house,
			signal: this.signal,
			out: (text) => out.push(text),
			note: (text) => notes.push(text),
		});
		return { code, out: out.join("\n"), notes };
	}

	close(): void {
		this.tiny.remove();
		rmSync(this.folder, { recursive: true, force: true });
	}
}
