import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { isMainThread, parentPort } from "node:worker_threads";

import type { HarnessJob } from "./harnessProtocol.ts";
import { runHarnessShell, serveHarness, writeFrame } from "./harnessShell.ts";
import { type Pyodide, startPyodide } from "./pyodideEngine.ts";

type Embedded = ((
	send: (text: string) => void,
	runtime: string,
) => [(job: string) => boolean, (line: string) => void]) & {
	callKwargs?: unknown;
};

/** The embedded Python: harness.py inside Pyodide, in a process that can be killed. */
if (isMainThread) {
	runHarnessShell(process.argv[1] ?? "", 64);
} else {
	const folder = dirname(process.argv[1] ?? "");
	const engine = start(folder, process.argv[2]);
	serveHarness(parentPort, async (job: HarnessJob, send) => {
		const python = await engine;
		const embedded = python.globals.get("embedded") as Embedded;
		const runtime = `Pyodide ${python.version} (Python ${String(python.runPython("sys.version.split()[0]"))})`;
		const [load, run] = embedded((text) => writeFrame(job.nonce, text), runtime);
		try {
			return load(JSON.stringify(job)) ? async (line) => run(line) : undefined;
		} catch (error) {
			send({ t: "loadfail", outcome: { kind: "exited", message: exitWords(error) }, output: "" });
			return undefined;
		}
	});
}

/** From a snapshot where one was given and can be loaded. */
async function start(folder: string, snapshot: string | undefined): Promise<Pyodide> {
	const python = await (snapshot === undefined
		? startPyodide(folder)
		: startPyodide(folder, readFileSync(snapshot)).catch(() => startPyodide(folder)));
	// a snapshot has the same random state every time
	python.runPython("import random; random.seed(); del random");
	python.runPython("close_doors()");
	return python;
}

function exitWords(error: unknown): string {
	return `the interpreter ended (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`;
}
