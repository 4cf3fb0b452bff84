import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createInterface } from "node:readline";

import { facts } from "../../../core/judge/texts/facts.ts";
import { failureTexts } from "../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../core/base/result.ts";
import { killGroup, processTagVariable } from "../processTree.ts";
import type { PreparationFailure } from "./languageRuntime.ts";

export interface CompilerCommand {
	readonly command: string;
	readonly args: readonly string[];
	readonly env: Readonly<Record<string, string>>;
	readonly cwd: string;
	readonly tagPrefix: string;
}

interface Answer {
	readonly id: number;
	readonly classes?: string;
	readonly errors?: readonly { readonly lineBase0: number; readonly message: string }[];
}

type Loss = (typeof failureTexts.javaCompilerLost.examples)[number];

export type Compilation = Result<string, PreparationFailure>;

const compileMs = 20_000;
/** the compiler itself starts within the first one */
const firstMs = 60_000;

/** The warm compiler (CompileServer.java): one process, started with the first text, again after it was lost. */
export class JavaCompiler {
	private readonly command: CompilerCommand;
	private readonly waiting = new Map<number, (answer: Answer | Loss) => void>();
	private process: ChildProcess | undefined;
	private next = 0;

	constructor(command: CompilerCommand) {
		this.command = command;
	}

	/** The classes of a text, as the harness takes them. */
	async compile(source: string, fileName: string): Promise<Compilation> {
		const fresh = this.process === undefined;
		this.process ??= this.start();
		const id = this.next++;
		const { stdin } = this.process;
		const answer = await new Promise<Answer | Loss>((resolve) => {
			const timer = setTimeout(
				() => this.lose({ how: `did not finish in ${(fresh ? firstMs : compileMs) / 1000} s` }),
				fresh ? firstMs : compileMs,
			);
			this.waiting.set(id, (found) => {
				clearTimeout(timer);
				resolve(found);
			});
			stdin?.write(`${JSON.stringify({ id, source, fileName })}\n`);
		});
		if ("how" in answer) {
			return err({ kind: "compile", message: failureTexts.javaCompilerLost.say(answer), frames: [] });
		}
		return answer.classes === undefined ? err(refusal(answer.errors ?? [])) : ok(answer.classes);
	}

	/** Starts the process ahead of the first text. */
	warm(): void {
		this.process ??= this.start();
	}

	dispose(): void {
		this.lose({ how: "was stopped" });
	}

	private start(): ChildProcess {
		const { command, args, env, cwd, tagPrefix } = this.command;
		const tag = `${tagPrefix}-${randomBytes(8).toString("hex")}`;
		const child = spawn(command, args, {
			cwd,
			env: { ...env, [processTagVariable]: tag },
			stdio: ["pipe", "pipe", "pipe"],
			detached: process.platform !== "win32",
			windowsHide: true,
		});
		let said = "";
		child.stderr.on("data", (chunk: Buffer) => {
			said = (said + chunk.toString("utf8")).slice(-1000);
		});
		child.stdin.on("error", () => {});
		createInterface({ input: child.stdout }).on("line", (line) => {
			const answer = JSON.parse(line) as Answer;
			const resolve = this.waiting.get(answer.id);
			this.waiting.delete(answer.id);
			resolve?.(answer);
		});
		child.on(
			"error",
			(error) => this.process === child && this.lose({ how: "could not be started", said: error.message }),
		);
		child.on("close", () => this.process === child && this.lose({ how: "ended", said: said.trim() }));
		return child;
	}

	private lose(why: Loss): void {
		const { process: child } = this;
		this.process = undefined;
		if (child?.pid !== undefined) killGroup(child.pid);
		for (const resolve of this.waiting.values()) resolve(why);
		this.waiting.clear();
	}
}

function refusal(errors: readonly { readonly lineBase0: number; readonly message: string }[]): PreparationFailure {
	const [first, ...more] = errors;
	return {
		kind: "compile",
		message: facts.javaRefused.say({ first: first?.message, more: more.length }),
		frames: first === undefined ? [] : [{ lineBase0: first.lineBase0, functionName: "" }],
	};
}
