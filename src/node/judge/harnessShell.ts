import { writeSync } from "node:fs";
import { types } from "node:util";
import { type MessagePort, Worker, workerData } from "node:worker_threads";

import { processTexts } from "../../core/judge/texts/processTexts.ts";
import type { HarnessFrame, HarnessJob } from "./harnessProtocol.ts";
import { workerStack } from "./workerStack.ts";

/**
 * The main thread of a harness on Node. The candidate's code runs in a worker of this process (its stack can be large, its
 * heap is bounded); this thread stays free to notice that the judge is gone and ends the process then.
 */
export function runHarnessShell(file: string, stackMb: number): void {
	let nonce = "";
	let fileName = "";
	let worker: Worker | undefined;
	let rest = "";
	// the number of the input that runs; memory of both threads, as a message for each input costs more than the input
	const running = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
	let finished = false;
	const send = (frame: HarnessFrame) => writeFrame(nonce, JSON.stringify(frame));

	function start(): Worker {
		const started = new Worker(file, {
			resourceLimits: { stackSizeMb: stackMb, maxOldGenerationSizeMb: Number(process.env["WOODSHED_HEAP_MB"] ?? 512) },
			argv: process.argv.slice(2),
			env: {},
			workerData: running,
		});
		started.on("message", (message: { finished?: boolean; crashed?: string }) => {
			if (message.finished) {
				finished = true;
				process.exit(0);
			}
			if (message.crashed !== undefined) {
				ended({ kind: "exited", message: message.crashed });
			}
		});
		started.on("error", (error: Error & { code?: string }) => {
			if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
				ended({ kind: "memory-limit" });
			} else {
				ended({ kind: "threw", type: error.name ?? "Error", message: String(error.message), frames: [] });
			}
		});
		started.on("exit", (code) => {
			if (!finished) {
				ended({ kind: "exited", message: `process.exit(${code})` });
			}
		});
		return started;
	}

	function ended(outcome: Extract<HarnessFrame, { t: "e" }>["outcome"]): void {
		finished = true;
		const k = Atomics.load(running, 0);
		send(k < 0 ? { t: "loadfail", outcome, output: "" } : { t: "e", k, outcome, cpuMs: 0, output: "" });
		process.exit(0);
	}

	function tellStack(): void {
		try {
			void workerStack(fileName).then((frames) => send({ t: "stack", frames }));
		} catch {
			// a runtime that has no debugger or does not permit it: the time-out is told without a line
		}
	}

	worker = start();
	process.stdin.setEncoding("utf8");
	process.stdin.on("data", (chunk: string) => {
		const lines: string[] = [];
		let from = 0;
		for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
			const line = rest + chunk.slice(from, at);
			rest = "";
			from = at + 1;
			if (line === "?") {
				tellStack();
				continue;
			}
			if (nonce === "" && line !== "") {
				({ nonce, fileName } = JSON.parse(line) as HarnessJob);
			}
			lines.push(line);
		}
		rest += chunk.slice(from);
		if (lines.length > 0) {
			worker?.postMessage(lines);
		}
	});
	process.stdin.on("end", () => process.exit(0));
	process.stdin.on("error", () => process.exit(0));
}

type Send = (frame: HarnessFrame) => void;

/** Reading a line of that length is no time worth counting: a result may wait for it and be written with what follows. */
const nothing = new Uint8Array();
const shortLine = 16 * 1024;
const mostHeld = 64 * 1024;

/**
 * The worker's side: the first line is the job, `load` answers it and gives what runs an input line, or undefined when the
 * program cannot run.
 */
export function serveHarness(
	port: MessagePort | null,
	load: (job: HarnessJob, send: Send) => Promise<((line: string) => Promise<void>) | undefined>,
): void {
	let run: ((line: string) => Promise<void>) | undefined;
	let nonce = "";
	let next: string | undefined;
	let held = "";
	const running = workerData as Int32Array<SharedArrayBuffer>;
	const send: Send = (frame) => {
		held += `${nonce} ${JSON.stringify(frame)}\n`;
		if (frame.t !== "e" || next === undefined || next.length > shortLine || held.length > mostHeld) {
			writeText(held);
			held = "";
		}
	};
	const finish = () => port?.postMessage({ finished: true });
	let queue: Promise<void> = Promise.resolve();
	// a rejection that the candidate forgot must not end the process
	process.on("unhandledRejection", () => {});
	port?.on("message", (lines: readonly string[]) => {
		queue = queue.then(async () => {
			for (const [i, line] of lines.entries()) {
				next = lines[i + 1];
				await handle(line);
			}
		});
	});

	async function handle(line: string): Promise<void> {
		if (nonce === "") {
			if (line === "") {
				rehearseWriting();
				return;
			}
			const job = JSON.parse(line) as HarnessJob;
			nonce = job.nonce;
			try {
				run = await load(job, send);
			} catch (error) {
				const message = processTexts.judgeFault.say({ why: error instanceof Error ? error.message : String(error) });
				send({ t: "failed", kind: "internal", message, frames: [] });
			}
			if (run === undefined) {
				finish();
				await new Promise(() => {});
			}
			return;
		}
		if (line === "") {
			send({ t: "end" });
			finish();
			return;
		}
		Atomics.store(running, 0, Number(/^\{"k":(\d+)/.exec(line)?.[1]));
		try {
			await run?.(line);
		} catch (error) {
			// the runtime itself is gone (an exit inside the embedded interpreter)
			port?.postMessage({ crashed: types.isNativeError(error) ? String(error.message) : "it threw what is no error" });
			await new Promise(() => {});
		}
	}
}

/** The first write loads what every write needs. One that is refused is no fault: the frames themselves will tell. */
function rehearseWriting(): void {
	try {
		writeSync(3, nothing);
	} catch {
		// a system that takes no empty write
	}
}

export function writeFrame(nonce: string, json: string): void {
	writeText(`${nonce} ${json}\n`);
}

/** Frames are written at once and whole; fd 3 is a pipe that may be full for a moment. */
function writeText(text: string): void {
	const data = Buffer.from(text);
	for (let at = 0; at < data.length; ) {
		try {
			at += writeSync(3, data, at);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EAGAIN") {
				throw error;
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
		}
	}
}
