import { createInterface } from "node:readline/promises";

import { findHouse } from "./findHouse.ts";
import { runCommandLine } from "./runCommandLine.ts";

const ending = new AbortController();
process.once("SIGINT", () => ending.abort());
process.once("SIGTERM", () => ending.abort());

process.exitCode = await runCommandLine(process.argv.slice(2), {
	// npm changes into the package's folder and keeps the caller's in INIT_CWD
	callerFolder: process.env["INIT_CWD"] ?? process.cwd(),
	env: process.env,
	house: findHouse(process.argv[1] ?? process.cwd()),
	signal: ending.signal,
	out: (text) => process.stdout.write(`${text}\n`),
	note: (text) => process.stderr.write(`${text}\n`),
	...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
});

async function ask(question: string): Promise<boolean> {
	const terminal = createInterface({ input: process.stdin, output: process.stderr });
	try {
		return /^y(?:es)?$/i.test((await terminal.question(`${question} [y/N] `, { signal: ending.signal })).trim());
	} finally {
		terminal.close();
	}
}
