import { isMainThread, parentPort } from "node:worker_threads";

import { cutInput, type HarnessJob } from "./harnessProtocol.ts";
import { runHarnessShell, serveHarness } from "./harnessShell.ts";
import { closeRealm } from "./closeRealm.ts";
import { JsProgram } from "./jsProgram.ts";
import { jsRealm } from "./jsRealm.ts";
import { rehearse } from "./jsRehearsal.ts";

/** The JavaScript and TypeScript side of the judge: loads one program, calls it with decoded inputs, reports values. */
if (isMainThread) {
	runHarnessShell(process.argv[1] ?? "", 64);
} else {
	// made before the job comes, so that a spare process has paid for it
	const realm = jsRealm();
	const other = jsRealm();
	closeRealm();
	let begun = false;
	void rehearse(other, () => begun);
	serveHarness(parentPort, async (job: HarnessJob, send) => {
		begun = true;
		const program = new JsProgram(job, realm);
		const failed = program.load(
			() => send({ t: "loading" }),
			() => send({ t: "r" }),
		);
		send(failed ?? { t: "ready", runtime: job.runtime });
		return failed === undefined
			? async (line) => {
					const input = cutInput(line);
					send({ t: "s", k: input.k });
					send(await program.run(input));
				}
			: undefined;
	});
}
