import { constants, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread, parentPort } from "node:worker_threads";

import type { HarnessJob } from "./harnessProtocol.ts";
import { runHarnessShell, serveHarness, writeFrame } from "./harnessShell.ts";

/** What is used of Pyodide; it is loaded from its own folder, not bundled. */
interface Pyodide {
	readonly version: string;
	runPython(code: string): unknown;
	readonly globals: { get(name: string): unknown };
}
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
	const engine = start(folder);
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

async function start(folder: string): Promise<Pyodide> {
	const home = join(folder, "pyodide");
	// its file system asks for the constants by a door that the permission model closes
	Reflect.set(process, "binding", () => ({ fs: constants }));
	const module = (await import(pathToFileURL(join(home, "pyodide.mjs")).href)) as {
		loadPyodide(options: object): Promise<Pyodide>;
	};
	const python = await module.loadPyodide({
		indexURL: `${home}/`,
		jsglobals: Object.create(null),
		env: { HOME: "/" },
		stdin: () => null,
		stdout: () => {},
		stderr: () => {},
	});
	python.runPython(readFileSync(join(folder, "harness.py"), "utf8"));
	python.runPython("close_doors()");
	return python;
}

function exitWords(error: unknown): string {
	return `the interpreter ended (${error instanceof Error ? error.message.slice(0, 200) : String(error)})`;
}
