import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import { startPyodide } from "./pyodideEngine.ts";

/**
 * Run once, by the judge, with the path to write to: takes the memory of an engine that has loaded our harness and nothing
 * of a candidate, so that later ones need not load it again.
 */
async function takeSnapshot(program: string, path: string): Promise<void> {
	const python = await startPyodide(dirname(program), "make");
	mkdirSync(dirname(path), { recursive: true });
	const part = `${path}.${process.pid}.part`;
	writeFileSync(part, python.makeMemorySnapshot());
	renameSync(part, path);
	process.exit(0);
}

const [, program = "", path = ""] = process.argv;
takeSnapshot(program, path).catch(() => process.exit(1)); // the next run is as slow as this one
