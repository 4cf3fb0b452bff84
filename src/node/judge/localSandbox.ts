import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import type { Signal } from "../../core/base/signal.ts";
import type { IsolationLack } from "../../core/judge/isolationLevel.ts";
import type {
	Execution,
	ExecutionEvent,
	ExecutionInput,
	ExecutionLimits,
	Outcome,
	Program,
	Sandbox,
} from "../../core/judge/sandbox.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { Death, HarnessProcess } from "./harnessProcess.ts";
import type { ConfinedCommand, SpawnPlan } from "./isolation/confinedCommand.ts";
import { detectIsolation, type IsolationChoice } from "./isolation/detectIsolation.ts";
import type { Isolation } from "./isolation/isolation.ts";
import { makeScratchFolder, openScratchFolder, sweepScratchFolders } from "./isolation/scratchFolder.ts";
import { endTagged } from "./processTree.ts";
import type { PreparedProgram } from "./languages/languageRuntime.ts";
import { LanguageRuntimes } from "./languages/languageRuntimes.ts";
import { Spares } from "./spares.ts";

export interface LocalSandboxOptions {
	readonly distDir: string;
	/** kept between sessions: what compilers made; absent: gone with the sandbox */
	readonly cacheDir?: string;
	readonly execPath?: string;
	/** path of an interpreter, or "embedded" */
	readonly python?: string;
	/** folder of a JDK */
	readonly java?: string;
	/** path of the `go` command */
	readonly go?: string;
	/** path of a C++ compiler */
	readonly cppCompiler?: string;
	/** default true: an interpreter is started ahead for the next run */
	readonly keepsSpare?: boolean;
	/** default "auto" */
	readonly isolation?: IsolationChoice;
	/** an unused process is ended after this time; ten minutes by default */
	readonly spareIdleMs?: number;
}

/** inputs that lie with the harness unread, at most; a larger one goes alone */
const windowBytes = 256 * 1024;
const spareAfterMs = 10;
const mostLosses = 2;
/** an editor that closes does not wait longer */
const endingMs = 300;

/** Runs programs on this machine, each run in a process of its own, at the highest level of isolation that works here. */
export class LocalSandbox implements Sandbox {
	/** begins the tag (in the environment) of every process that this sandbox starts */
	readonly tagPrefix = randomBytes(8).toString("hex");
	private readonly keepsSpare: boolean;
	/** the working folder of everything that it starts */
	readonly cwd: string;
	/** what this machine offers, found out at the start */
	readonly isolation: Promise<Isolation>;
	private readonly runtimes: LanguageRuntimes;
	private readonly spareIdleMs: number | undefined;
	private spares: Spares | undefined;
	private spareLanguage: LanguageId | undefined;
	private disposed = false;
	/** the compilation that was begun before anyone ran */
	private ahead = new AbortController();
	private readonly running = new Set<HarnessProcess>();

	constructor(options: LocalSandboxOptions) {
		this.keepsSpare = options.keepsSpare ?? true;
		this.spareIdleMs = options.spareIdleMs;
		sweepScratchFolders();
		this.cwd = makeScratchFolder();
		const choice = options.isolation ?? "auto";
		this.isolation = detectIsolation({ choice, hides: packageFolders(options.distDir) });
		void this.isolation.then(({ writer }) => writer !== undefined && openScratchFolder(this.cwd, writer));
		this.runtimes = new LanguageRuntimes({
			distDir: options.distDir,
			execPath: options.execPath ?? process.execPath,
			...(options.python === undefined ? {} : { python: options.python }),
			...(options.java === undefined ? {} : { java: options.java }),
			...(options.go === undefined ? {} : { go: options.go }),
			...(options.cppCompiler === undefined ? {} : { cppCompiler: options.cppCompiler }),
			scratchDir: this.cwd,
			cacheDir: options.cacheDir ?? join(this.cwd, "cache"),
			tagPrefix: this.tagPrefix,
			seatBelts: choice !== 0,
		});
	}

	async *execute(
		program: Program,
		inputs: readonly ExecutionInput[],
		limits: ExecutionLimits,
		signal: Signal,
	): AsyncIterable<ExecutionEvent> {
		const prepared = await this.runtimes.prepare(program, limits, signal);
		if (signal.aborted) {
			return;
		}
		if (!prepared.ok) {
			yield { type: "failed", ...prepared.error };
			return;
		}
		const isolation = await this.isolation;
		const spares = this.sparesOf(isolation);
		const { command } = prepared.value;
		const progress = { next: 0, announced: false };
		for (let losses = 0; losses < mostLosses && progress.next < inputs.length && !signal.aborted; ) {
			const harness = spares.take(command);
			this.running.add(harness);
			const stop = () => harness.stop();
			signal.addEventListener("abort", stop, { once: true });
			try {
				const how = { seatBelts: isolation.level !== 0, lack: isolation.lackOf(command.key) };
				const ending = yield* oneProcess(harness, prepared.value, program, inputs, limits, progress, how);
				if (ending === "no start behind walls") {
					isolation.giveUpWalls(command.key);
				} else {
					losses++;
				}
			} finally {
				signal.removeEventListener("abort", stop);
				harness.stop();
				this.running.delete(harness);
			}
		}
		if (!signal.aborted && this.wantsSpare(prepared.value, program.language)) {
			// starting a process blocks for milliseconds that a verdict need not wait for
			setTimeout(() => spares.prepare(command), spareAfterMs);
		}
	}

	/** Compiles a program that is likely to be run and starts its process ahead. */
	async prepare(program: Program, limits: ExecutionLimits): Promise<void> {
		this.keepSpareFor(program.language);
		// a build for an older text is of no use any more, unless a run waits for it
		this.ahead.abort();
		this.ahead = new AbortController();
		const prepared = await this.runtimes.prepare(program, limits, this.ahead.signal);
		if (prepared.ok && this.running.size === 0 && this.wantsSpare(prepared.value, program.language)) {
			this.sparesOf(await this.isolation).prepare(prepared.value.command);
		}
	}

	/** From now on only a process of that language is started ahead: the one that the person writes. */
	keepSpareFor(language: LanguageId): void {
		if (this.spareLanguage !== language) {
			this.spareLanguage = language;
			this.spares?.drop();
		}
	}

	/** How another command is started behind the same walls. */
	async confine(command: ConfinedCommand): Promise<SpawnPlan> {
		return (await this.isolation).plan(command);
	}

	private wantsSpare(prepared: PreparedProgram, language: LanguageId): boolean {
		return (
			this.keepsSpare && prepared.noSpare !== true && (this.spareLanguage ?? language) === language && !this.disposed
		);
	}

	private sparesOf(isolation: Isolation): Spares {
		const idleMs = this.spareIdleMs;
		this.spares ??= new Spares({
			plan: (command) => isolation.plan(command),
			...(idleMs === undefined ? {} : { idleMs }),
		});
		return this.spares;
	}

	dispose(): void {
		this.disposed = true;
		this.spares?.dispose();
		this.ahead.abort();
		for (const harness of this.running) {
			harness.stop();
		}
		this.runtimes.dispose();
		endTagged(this.tagPrefix, endingMs);
		rmSync(this.cwd, { recursive: true, force: true });
	}
}

/** Where expected outputs lie: the built packages, and in a checkout their sources. */
function packageFolders(distDir: string): readonly string[] {
	return [join(distDir, "packs"), join(dirname(distDir), "problems")];
}

/** Runs inputs from `progress.next` on, until all are done, nothing can run, or the process is lost. */
async function* oneProcess(
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
			signature: program.signature,
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
	const feed = () => {
		let bytes = outstanding.reduce((sum, each) => sum + each, 0);
		for (; sent < inputs.length && (outstanding.length === 0 || bytes < windowBytes); sent++) {
			const line = JSON.stringify({ k: sent, args: inputs[sent]?.args ?? null });
			harness.write(line);
			outstanding.push(line.length);
			bytes += line.length;
			if (sent === inputs.length - 1) {
				harness.write("");
			}
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
					outstanding.shift();
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
				death.kind === "not-started"
					? death.message
					: `it ended at once (${death.signal ?? `exit code ${death.code}`}). ${death.said.trim().slice(-600)}`;
			yield {
				type: "failed",
				kind: "internal",
				message: `${prepared.runtime} could not be started: ${why}`,
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

function outcomeOf(death: Exclude<Death, { kind: "stopped" | "not-started" }>): Outcome {
	if (death.kind !== "exited") {
		return death.kind === "time-limit" ? { kind: death.kind, frames: death.frames } : death;
	}
	if (/heap out of memory|MemoryError|Cannot allocate memory/.test(death.said)) {
		return { kind: "memory-limit" };
	}
	return {
		kind: "exited",
		message:
			death.signal === null
				? `the process ended with exit code ${death.code}`
				: `the process was ended by ${death.signal}`,
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
