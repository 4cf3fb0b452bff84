import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";

import type { PackQuestionKind } from "../../core/judge/texts/processTexts.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../core/base/result.ts";
import type { Pack } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { Wire } from "../../core/problem/wire.ts";
import type { ConfinedCommand, SpawnPlan } from "./isolation/confinedCommand.ts";
import { spawnPlan } from "./isolation/spawnPlan.ts";
import type { PackQuestion, PackReply, PackSetup } from "./packMessages.ts";
import { ProcessFamily } from "./processFamily.ts";

/** Port: the walls around what is started, and where it works. */
export interface Confinement {
	readonly cwd: string;
	/** begins the tag by which processes are found again */
	readonly tagPrefix: string;
	confine(command: ConfinedCommand): Promise<SpawnPlan>;
}

export interface PackProcessOptions {
	/** absent: only the language's own seat belts */
	readonly confinement?: Confinement;
	/** wall time of one request, milliseconds; building a scale case takes tens of them */
	readonly wallMs?: number;
	readonly memoryMb?: number;
}

type Question = PackQuestion extends infer Q ? (Q extends { id: number } ? Omit<Q, "id"> : never) : never;

/**
 * The code of one pack in a process of its own, started when first asked and ended by `dispose`, by the end of this
 * process, by time or by memory. A process that ended is started anew by the next request.
 */
export class PackProcess implements PackCode {
	private readonly setup: PackSetup;
	private readonly wallMs: number;
	private readonly memoryMb: number;
	private worker: Worker | undefined;
	private confinement: Confinement | undefined;
	private withPermissions = true;
	private closed = false;

	constructor(pack: Pick<Pack, "problem" | "code">, options: PackProcessOptions = {}) {
		this.confinement = options.confinement;
		const { signature, constants } = pack.problem;
		this.setup = { problem: { signature, constants }, code: pack.code };
		this.wallMs = options.wallMs ?? 30_000;
		this.memoryMb = options.memoryMb ?? 1024;
	}

	async generate(
		requests: readonly { readonly fn: string; readonly seed: number; readonly n: number }[],
	): Promise<Result<readonly Wire[], string>> {
		return this.ask({ type: "generate", requests }, listOf(requests.length, z.custom<Wire>()));
	}

	async refusals(inputs: readonly Wire[]): Promise<Result<readonly (string | null)[], string>> {
		return this.ask({ type: "refusals", inputs }, listOf(inputs.length, z.string().nullable()));
	}

	async check(input: Wire, expected: Wire, actual: Wire): Promise<Result<string | null, string>> {
		return this.ask({ type: "check", input, expected, actual }, z.string().nullable());
	}

	dispose(): void {
		this.closed = true;
		this.worker?.end(failureTexts.packClosed.say());
		this.worker = undefined;
	}

	private async ask<T>(question: Question, schema: z.ZodType<T>): Promise<Result<T, string>> {
		const worker = await this.started();
		if (!worker.ok) return worker;
		const answer = await worker.value.ask(question, this.wallMs);
		if (!answer.ok) return answer;
		const decoded = schema.safeParse(answer.value);
		return decoded.success ? ok(decoded.data) : err(failureTexts.packOddAnswer.say());
	}

	private async started(): Promise<Result<Worker, string>> {
		if (this.worker !== undefined && !this.worker.ended) return ok(this.worker);
		const command = packCommand(this.memoryMb, this.withPermissions, this.confinement?.cwd);
		const plan = (await this.confinement?.confine(command)) ?? unconfined(command);
		if (this.closed) return err(failureTexts.packClosed.say());
		this.worker = new Worker(this.setup, command, plan, this.confinement?.tagPrefix ?? "pack");
		const started = await this.worker.started(this.wallMs);
		if (!started.ok && this.worker.refusedToStart && plan.level === 2) {
			// the runtime needs something that the walls hide
			this.confinement = undefined;
			return this.started();
		}
		if (!started.ok && this.worker.refusedToStart && this.withPermissions) {
			// a runtime without the permission model exits before it says anything
			this.withPermissions = false;
			return this.started();
		}
		return started.ok ? ok(this.worker) : started;
	}
}

function listOf<T>(length: number, item: z.ZodType<T>): z.ZodType<T[]> {
	return z.array(item).length(length);
}

/** One started process with its requests. */
class Worker {
	ended = false;
	refusedToStart = true;
	private readonly child: ChildProcess;
	private readonly family: ProcessFamily | undefined;
	private readonly pending = new Map<number, (answer: Result<unknown, string>) => void>();
	private readonly ready: Promise<Result<null, string>>;
	private settleReady: (answer: Result<null, string>) => void = () => {};
	private nextId = 1;
	private said = "";

	constructor(setup: PackSetup, command: ConfinedCommand, plan: SpawnPlan, tagPrefix: string) {
		this.ready = new Promise((resolve) => {
			this.settleReady = resolve;
		});
		const tag = `${tagPrefix}-${randomBytes(8).toString("hex")}`;
		this.child = spawnPlan(plan, command, tag, ["pipe", "pipe", "pipe"]);
		const { pid, stdin, stdout, stderr } = this.child;
		this.family = pid === undefined ? undefined : new ProcessFamily(pid, plan.depth, tag);
		this.child.on("error", (error) => this.end(failureTexts.packNotStarted.say({ why: error.message })));
		this.child.on("exit", (code, signal) => this.end(failureTexts.packEnded.say({ code, signal, said: this.said })));
		// writing to a process that just died is told by its exit
		stdin?.on("error", () => {});
		stderr?.setEncoding("utf8").on("data", (text: string) => {
			this.said = (this.said + text).slice(-2000);
		});
		if (stdout !== null) {
			createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => this.read(line));
		}
		stdin?.write(`${JSON.stringify(setup)}\n`);
	}

	started(wallMs: number): Promise<Result<null, string>> {
		return this.limited(this.ready, wallMs, "load");
	}

	ask(question: Question, wallMs: number): Promise<Result<unknown, string>> {
		const id = this.nextId++;
		const answer = new Promise<Result<unknown, string>>((resolve) => {
			if (this.ended) resolve(err(failureTexts.packOver.say()));
			else this.pending.set(id, resolve);
		});
		this.child.stdin?.write(`${JSON.stringify({ ...question, id })}\n`);
		return this.limited(answer, wallMs, question.type);
	}

	end(why: string): void {
		if (this.ended) return;
		this.ended = true;
		this.family?.kill();
		this.settleReady(err(why));
		for (const settle of this.pending.values()) settle(err(why));
		this.pending.clear();
	}

	private async limited<T>(answer: Promise<T>, wallMs: number, question: PackQuestionKind): Promise<T> {
		const late = () => this.end(failureTexts.packTooSlow.say({ question, limitS: wallMs / 1000 }));
		const timer = setTimeout(late, wallMs);
		try {
			return await answer;
		} finally {
			clearTimeout(timer);
		}
	}

	private read(line: string): void {
		let reply: PackReply;
		try {
			reply = JSON.parse(line) as PackReply;
		} catch {
			// printed by the package's code past console: no reply of ours
			return;
		}
		if (typeof reply !== "object" || reply === null) return;
		if (reply.type === "ready") {
			this.refusedToStart = false;
			this.settleReady(ok(null));
		} else if (reply.type === "failed") {
			this.refusedToStart = false;
			this.end(String(reply.message));
		} else if (reply.type === "answer" || reply.type === "fault") {
			const settle = this.pending.get(reply.id);
			this.pending.delete(reply.id);
			settle?.(reply.type === "answer" ? ok(reply.value) : err(String(reply.message)));
		}
	}
}

function packCommand(memoryMb: number, withPermissions: boolean, cwd: string | undefined): ConfinedCommand {
	return {
		key: "pack",
		command: process.execPath,
		args: [...flags(memoryMb, withPermissions), mainFile()],
		env: cleanEnvironment(),
		cwd: cwd ?? import.meta.dirname,
		tasks: 1024,
		reads: ownFiles(),
	};
}

function unconfined({ command, args }: ConfinedCommand): SpawnPlan {
	return { level: 1, command, args, depth: 0, stillFits: () => true };
}

/** Beside this file: as TypeScript in a checkout, as `pack.cjs` in the built product. */
function mainFile(): string {
	return fromSources() ? join(import.meta.dirname, "packMain.ts") : join(import.meta.dirname, "pack.cjs");
}

/** A bundle is one file; sources are a folder, and bring the texts' library with them. */
function ownFiles(): readonly string[] {
	const src = join(import.meta.dirname, "..", "..");
	return fromSources() ? [src, join(src, "..", "node_modules", "@vscode", "l10n")] : [mainFile()];
}

function fromSources(): boolean {
	return import.meta.filename.endsWith(".ts");
}

function flags(memoryMb: number, withPermissions: boolean): string[] {
	const common = [`--max-old-space-size=${memoryMb}`, "--disable-proto=throw", "--no-warnings"];
	if (!withPermissions) return common;
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	const name = major > 22 || (major === 22 && minor >= 13) ? "--permission" : "--experimental-permission";
	const readable = fromSources() ? ownFiles().map((folder) => join(folder, "*")) : ownFiles();
	return [...common, name, ...readable.map((path) => `--allow-fs-read=${path}`)];
}

/** Nothing of the caller's environment; Windows needs its own folder to load system libraries. */
function cleanEnvironment(): Record<string, string> {
	const root = process.env["SystemRoot"];
	return { ELECTRON_RUN_AS_NODE: "1", ...(root === undefined ? {} : { SystemRoot: root }) };
}
