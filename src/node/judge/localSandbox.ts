import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import type { Signal } from "../../core/base/signal.ts";
import type { ExecutionEvent, ExecutionInput, ExecutionLimits, Program, Sandbox } from "../../core/judge/sandbox.ts";
import type { LanguageId } from "../../core/problem/problem.ts";
import type { HarnessProcess } from "./harnessProcess.ts";
import type { ConfinedCommand, SpawnPlan } from "./isolation/confinedCommand.ts";
import { detectIsolation, type IsolationChoice } from "./isolation/detectIsolation.ts";
import type { Isolation } from "./isolation/isolation.ts";
import { makeScratchFolder, openScratchFolder, sweepScratchFolders } from "./isolation/scratchFolder.ts";
import { endTagged } from "./processTree.ts";
import type { PreparedProgram } from "./languages/languageRuntime.ts";
import { LanguageRuntimes } from "./languages/languageRuntimes.ts";
import { runInputs } from "./runInputs.ts";
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

const spareAfterMs = 10;
const mostLosses = 2;
/** longer than a compiler needs for a small program: a person who waits wants to know why */
const patienceMs = 2500;
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
		// walls are made of absolute paths
		const distDir = resolve(options.distDir);
		this.isolation = detectIsolation({ choice, hides: packageFolders(distDir) });
		void this.isolation.then(
			({ writer }) => writer !== undefined && !this.disposed && openScratchFolder(this.cwd, writer),
		);
		this.runtimes = new LanguageRuntimes({
			distDir,
			execPath: options.execPath ?? process.execPath,
			...(options.python === undefined ? {} : { python: options.python }),
			...(options.java === undefined ? {} : { java: options.java }),
			...(options.go === undefined ? {} : { go: options.go }),
			...(options.cppCompiler === undefined ? {} : { cppCompiler: options.cppCompiler }),
			scratchDir: this.cwd,
			cacheDir: resolve(options.cacheDir ?? join(this.cwd, "cache")),
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
		const preparing = this.runtimes.prepare(program, limits, signal);
		if (!(await endsWithin(preparing, patienceMs))) {
			yield { type: "preparing" };
		}
		const prepared = await preparing;
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
		try {
			for (let losses = 0; losses < mostLosses && progress.next < inputs.length && !signal.aborted; ) {
				const harness = spares.take(command);
				this.running.add(harness);
				const stop = () => harness.stop();
				signal.addEventListener("abort", stop, { once: true });
				try {
					const how = { seatBelts: isolation.level !== 0, lack: isolation.lackOf(command.key) };
					const ending = yield* runInputs(harness, prepared.value, program, inputs, limits, progress, how);
					if (ending === "no start behind walls") {
						isolation.giveUpWalls(command.key);
					} else {
						losses++;
					}
				} finally {
					signal.removeEventListener("abort", stop);
					// ending a process takes a millisecond that its verdict need not wait for
					setTimeout(() => {
						harness.stop();
						this.running.delete(harness);
					});
				}
			}
		} finally {
			// here, as who reads the events may leave before the last: after a syntax error the next run is near
			if (!signal.aborted && this.wantsSpare(prepared.value, program.language)) {
				// starting a process blocks for milliseconds that a verdict need not wait for
				setTimeout(() => spares.prepare(command), spareAfterMs);
			}
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

async function endsWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<false>((resolve) => {
		timer = setTimeout(() => resolve(false), ms);
	});
	try {
		return await Promise.race([work.then(() => true), late]);
	} finally {
		clearTimeout(timer);
	}
}

/** Where expected outputs lie: the built packages, and in a checkout their sources. */
function packageFolders(distDir: string): readonly string[] {
	return [join(distDir, "packs"), join(dirname(distDir), "problems")];
}
