import { isMainThread, parentPort } from "node:worker_threads";

import type { HarnessFrame, HarnessInput, HarnessJob } from "./harnessProtocol.ts";
import { runHarnessShell, writeFrame } from "./harnessShell.ts";
import { JsProgram } from "./jsProgram.ts";

/** The JavaScript and TypeScript side of the judge: loads one program, calls it with decoded inputs, reports values. */
if (isMainThread) {
	runHarnessShell(process.argv[1] ?? "", 64);
} else {
	work();
}

function work(): void {
	const port = parentPort;
	if (!port) {
		return;
	}
	let nonce = "";
	let program: JsProgram | undefined;
	const send = (frame: HarnessFrame) => writeFrame(nonce, JSON.stringify(frame));
	let queue: Promise<void> = Promise.resolve();
	port.on("message", (line: string) => {
		queue = queue.then(() => handle(line));
	});
	process.on("unhandledRejection", () => {});

	async function handle(line: string): Promise<void> {
		if (program === undefined) {
			const job = JSON.parse(line) as HarnessJob;
			nonce = job.nonce;
			program = new JsProgram(job);
			const failed = program.load(
				() => send({ t: "loading" }),
				() => send({ t: "r" }),
			);
			send(failed ?? { t: "ready", runtime: job.runtime });
			if (failed) {
				port?.postMessage({ finished: true });
				await new Promise(() => {});
			}
			return;
		}
		if (line === "") {
			send({ t: "end" });
			port?.postMessage({ finished: true });
			return;
		}
		const input = JSON.parse(line) as HarnessInput;
		port?.postMessage({ running: input.k });
		send({ t: "s", k: input.k });
		send(await program.run(input, line));
	}
}
