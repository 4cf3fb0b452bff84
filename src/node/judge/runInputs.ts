import { basename } from "node:path";

import { facts } from "../../core/judge/texts/facts.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { IsolationLack } from "../../core/judge/isolationLevel.ts";
import type {
	Execution,
	ExecutionEvent,
	ExecutionInput,
	ExecutionLimits,
	Outcome,
	Program,
} from "../../core/judge/sandbox.ts";
import type { Signature } from "../../core/problem/problem.ts";
import type { Death, HarnessProcess } from "./harnessProcess.ts";
import type { PreparedProgram } from "./languages/languageRuntime.ts";

type SignatureParameter = Extract<Signature, { readonly kind: "function" }>["params"][number];

/** inputs that lie with the harness unread, at most; a larger one goes alone */
const windowBytes = 256 * 1024;

/** Runs inputs from `progress.next` on, until all are done, nothing can run, or the process is lost. */
export async function* runInputs(
	harness: HarnessProcess,
	prepared: PreparedProgram,
	program: Program,
	inputs: readonly ExecutionInput[],
	limits: ExecutionLimits,
	progress: { next: number; announced: boolean },
	how: { readonly seatBelts: boolean; readonly lack: IsolationLack | undefined },
): AsyncGenerator<ExecutionEvent, "no start behind walls" | undefined, undefined> {
	harness.begin(
		{
			language: program.language,
			source: prepared.source,
			fileName: basename(program.fileName.replaceAll("\\", "/")),
			signature: withoutBounds(program.signature),
			...(program.schemaSql === undefined ? {} : { schemaSql: program.schemaSql }),
			memoryMb: prepared.memoryMb,
			stackMb: prepared.stackMb,
			sitePackages: prepared.sitePackages,
			guard: how.seatBelts,
			runtime: prepared.runtime,
			exactTimes: limits.exactTimes === true,
		},
		{ ...limits, memoryMb: prepared.memoryMb },
		prepared.extraLoadMs,
	);
	let state: "starting" | "loading" | "ready" = "starting";
	let running: number | undefined;
	let sent = progress.next;
	const outstanding: number[] = [];
	let unread = 0;
	const feed = () => {
		// in one piece: every write wakes the process
		const lines: string[] = [];
		for (; sent < inputs.length && (outstanding.length === 0 || unread < windowBytes); sent++) {
			const line = JSON.stringify({ k: sent, args: inputs[sent]?.args ?? null });
			lines.push(line);
			outstanding.push(line.length);
			unread += line.length;
			if (sent === inputs.length - 1) {
				lines.push("");
			}
		}
		if (lines.length > 0) {
			harness.write(lines.join("\n"));
		}
		harness.betweenMs = decodingMs(Math.max(0, ...outstanding));
	};
	const ended = (k: number, execution: Omit<Execution, "id">): ExecutionEvent => ({
		type: "ended",
		execution: { ...execution, id: inputs[k]?.id ?? "" },
	});
	feed();
	for (;;) {
		const event = await harness.next();
		if (event.type === "ended") {
			if (state === "starting" && harness.level === 2 && /^(?:exited|not-started)$/.test(event.death.kind)) {
				return "no start behind walls";
			}
			yield* loss(event.death);
			return;
		}
		const { frame } = event;
		switch (frame.t) {
			case "loading":
				state = "loading";
				break;
			case "ready":
				state = "ready";
				if (!progress.announced) {
					progress.announced = true;
					const lack = how.lack === undefined ? {} : { isolationLack: how.lack };
					yield { type: "ready", runtime: frame.runtime, isolationLevel: harness.level, ...lack };
				}
				break;
			case "failed":
				progress.next = inputs.length;
				yield { type: "failed", kind: frame.kind, message: frame.message, frames: frame.frames };
				return;
			case "loadfail":
				yield* unloadable({ ...frame, outcome: await located(frame.outcome, frame.at, prepared) });
				return;
			case "s":
				if (running === undefined && frame.k === progress.next && state === "ready") {
					running = frame.k;
					yield { type: "started", id: inputs[frame.k]?.id ?? "" };
				}
				break;
			case "e":
				if (running !== undefined && running === frame.k) {
					const raw = harness.takeRaw();
					running = undefined;
					progress.next++;
					unread -= outstanding.shift() ?? 0;
					feed();
					const outcome = await located(frame.outcome, frame.at, prepared);
					yield ended(frame.k, {
						outcome: withinLimit(outcome, frame.cpuMs, limits),
						cpuMs: frame.cpuMs,
						output: (frame.output + raw).slice(0, 66_000),
					});
					if (progress.next >= inputs.length || frame.over === true) {
						return;
					}
				}
				break;
			case "r":
			case "stack":
			case "end":
				break;
		}
	}

	/** The program itself cannot be loaded; nothing else would come of it for the other inputs. */
	function* unloadable(frame: { readonly outcome: Outcome; readonly output: string }): Iterable<ExecutionEvent> {
		const k = running ?? progress.next;
		if (running === undefined) {
			yield { type: "started", id: inputs[k]?.id ?? "" };
		}
		progress.next = inputs.length;
		yield ended(k, { outcome: frame.outcome, cpuMs: 0, output: frame.output });
	}

	async function* loss(death: Death): AsyncIterable<ExecutionEvent> {
		if (death.kind === "stopped") {
			progress.next = inputs.length;
			return;
		}
		if (death.kind === "not-started" || (state === "starting" && death.kind === "exited")) {
			progress.next = inputs.length;
			const why =
				death.kind === "not-started" ? death.message : { code: death.code, signal: death.signal, said: death.said };
			yield {
				type: "failed",
				kind: "internal",
				message: failureTexts.runtimeNotStarted.say({ runtime: prepared.runtime, why }),
				frames: [],
			};
			return;
		}
		const explained = death.kind === "exited" ? prepared.explainExit?.(death.said) : undefined;
		const output = harness.takeRaw().replace(explained?.noise ?? "", "");
		const outcome = await located(
			explained?.outcome ?? outcomeOf(death),
			death.kind === "time-limit" ? death.at : undefined,
			prepared,
		);
		if (state !== "ready") {
			yield* unloadable({ outcome, output });
			return;
		}
		const k = running ?? progress.next;
		if (running === undefined) {
			yield { type: "started", id: inputs[k]?.id ?? "" };
		}
		progress.next = k + 1;
		const cpuMs = outcome.kind === "time-limit" ? limits.cpuMs : 0;
		yield ended(k, { outcome, cpuMs, output });
	}
}

/** What a harness calls by: bounds are the judge's matter, and a fraction is nothing that every harness can read. */
function withoutBounds(signature: Signature): Signature {
	const plain = (params: readonly SignatureParameter[]) =>
		params.map(({ name, type, mutable }) => ({ name, type, ...(mutable === undefined ? {} : { mutable }) }));
	switch (signature.kind) {
		case "function":
			return { ...signature, params: plain(signature.params) };
		case "class":
			return {
				...signature,
				init: plain(signature.init),
				methods: signature.methods.map((method) => ({ ...method, params: plain(method.params) })),
			};
		case "query":
			return signature;
	}
}

function outcomeOf(death: Exclude<Death, { kind: "stopped" | "not-started" }>): Outcome {
	if (death.kind !== "exited") {
		return death.kind === "time-limit" ? { kind: death.kind, frames: death.frames } : death;
	}
	if (/heap out of memory|MemoryError|Cannot allocate memory/.test(death.said)) {
		return { kind: "memory-limit" };
	}
	return {
		kind: "exited",
		message: facts.processEnded.say({ by: death.signal ?? death.code }),
	};
}

/** The outcome with the lines that its addresses stand for. */
async function located(
	outcome: Outcome,
	at: readonly number[] | undefined,
	{ locate }: PreparedProgram,
): Promise<Outcome> {
	if (at === undefined || locate === undefined || (outcome.kind !== "threw" && outcome.kind !== "time-limit")) {
		return outcome;
	}
	return { ...outcome, frames: await locate(at) };
}

function withinLimit(outcome: Outcome, cpuMs: number, limits: ExecutionLimits): Outcome {
	return cpuMs > limits.cpuMs && (outcome.kind === "returned" || outcome.kind === "threw")
		? { kind: "time-limit", frames: [] }
		: outcome;
}

/** Reading an input is not the candidate's time: about 20 MB a second on a slow machine, and a pause. */
function decodingMs(bytes: number): number {
	return 2000 + bytes / 10_000;
}
