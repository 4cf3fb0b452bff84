import { writeSync } from "node:fs";
import { type MessagePort, Worker } from "node:worker_threads";

import type { HarnessFrame, HarnessJob } from "./harnessProtocol.ts";

/**
 * The main thread of a harness on Node. The candidate's code runs in a worker of this process (its stack can be large, its
 * heap is bounded); this thread stays free to notice that the judge is gone and ends the process then.
 */
export function runHarnessShell(file: string, stackMb: number): void {
	let nonce = "";
	let worker: Worker | undefined;
	let rest = "";
	let running: number | undefined;
	let finished = false;
	const send = (frame: HarnessFrame) => writeFrame(nonce, JSON.stringify(frame));

	function start(): Worker {
		const started = new Worker(file, {
			resourceLimits: { stackSizeMb: stackMb, maxOldGenerationSizeMb: Number(process.env["WOODSHED_HEAP_MB"] ?? 512) },
			argv: [],
			env: {},
		});
		started.on("message", (message: { running?: number; finished?: boolean; crashed?: string }) => {
			if (message.finished) {
				finished = true;
				process.exit(0);
			}
			if (message.crashed !== undefined) {
				ended({ kind: "exited", message: message.crashed });
				return;
			}
			running = message.running;
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
		send(
			running === undefined
				? { t: "loadfail", outcome, output: "" }
				: { t: "e", k: running, outcome, cpuMs: 0, output: "" },
		);
		process.exit(0);
	}

	worker = start();
	process.stdin.setEncoding("utf8");
	process.stdin.on("data", (chunk: string) => {
		let from = 0;
		for (let at = chunk.indexOf("\n"); at >= 0; at = chunk.indexOf("\n", from)) {
			const line = rest + chunk.slice(from, at);
			rest = "";
			from = at + 1;
			if (nonce === "" && line !== "") {
				nonce = (JSON.parse(line) as HarnessJob).nonce;
			}
			worker?.postMessage(line);
		}
		rest += chunk.slice(from);
	});
	process.stdin.on("end", () => process.exit(0));
	process.stdin.on("error", () => process.exit(0));
}

type Send = (frame: HarnessFrame) => void;

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
	const send: Send = (frame) => writeFrame(nonce, JSON.stringify(frame));
	const finish = () => port?.postMessage({ finished: true });
	let queue: Promise<void> = Promise.resolve();
	// a rejection that the candidate forgot must not end the process
	process.on("unhandledRejection", () => {});
	port?.on("message", (line: string) => {
		queue = queue.then(() => handle(line));
	});

	async function handle(line: string): Promise<void> {
		if (nonce === "") {
			const job = JSON.parse(line) as HarnessJob;
			nonce = job.nonce;
			try {
				run = await load(job, send);
			} catch (error) {
				const message = error instanceof Error ? error.message : String(error);
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
		port?.postMessage({ running: Number(/^\{"k":(\d+)/.exec(line)?.[1]) });
		try {
			await run?.(line);
		} catch (error) {
			// the runtime itself is gone (an exit inside the embedded interpreter)
			port?.postMessage({ crashed: error instanceof Error ? error.message : String(error) });
			await new Promise(() => {});
		}
	}
}

/** Frames are written at once and whole; fd 3 is a pipe that may be full for a moment. */
export function writeFrame(nonce: string, json: string): void {
	const data = Buffer.from(`${nonce} ${json}\n`);
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
