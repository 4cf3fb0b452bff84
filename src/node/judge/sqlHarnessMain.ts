import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMainThread, parentPort } from "node:worker_threads";
import initSqlJs from "sql.js";

import type { HarnessInput, HarnessJob } from "./harnessProtocol.ts";
import { runHarnessShell, serveHarness } from "./harnessShell.ts";
import { SqlProgram } from "./sqlProgram.ts";

/** The SQL side of the judge: SQLite in a process that can be killed. */
if (isMainThread) {
	runHarnessShell(process.argv[1] ?? "", 16);
} else {
	const folder = join(dirname(process.argv[1] ?? ""), "sqljs");
	const engine = initSqlJs({ wasmBinary: readFileSync(join(folder, "sql-wasm.wasm")) });
	serveHarness(parentPort, async (job: HarnessJob, send) => {
		const program = new SqlProgram(job, await engine);
		send({ t: "loading" });
		const failed = program.load();
		send(failed ?? { t: "ready", runtime: program.version() });
		return failed === undefined
			? async (line) => {
					const input = JSON.parse(line) as HarnessInput;
					send(program.run(input, () => send({ t: "s", k: input.k })));
				}
			: undefined;
	});
}
