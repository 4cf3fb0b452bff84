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
});
