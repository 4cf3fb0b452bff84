import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { packToText } from "../../core/problem/packText.ts";
import type { IsolationChoice } from "./isolation/detectIsolation.ts";
import { JudgeInbox } from "./judgeInbox.ts";
import type { FromJudge, JudgeSetup, ToJudge } from "./judgeMessages.ts";
import { textsVariable } from "./textsVariable.ts";

export interface JudgeClientOptions {
	/** where `judge.cjs`, the harnesses and their data lie */
	readonly distDir: string;
	/** a Node, or an Electron that can run as one; this process's by default */
	readonly execPath?: string;
	/** path of a Python interpreter, or "embedded"; absent: the first one found, else the embedded one */
	readonly python?: string;
	/** folder of a JDK; absent: the first one found */
	readonly java?: string;
	/** path of the `go` command; absent: the first one found */
	readonly go?: string;
	/** path of a C++ compiler; absent: the first one found */
	readonly cppCompiler?: string;
	/** measured time limits are kept here */
	readonly cacheDir: string;
	/** path of the bundle of texts in the reader's language; absent: English */
	readonly texts?: string;
	/** "auto" (default): the highest level that works on this machine; a number: at most that one */
	readonly isolation?: IsolationChoice;
}

/** The judge's process as its client sees it: requests go in, what is said of each comes into an inbox of its own. */
export class JudgeProcess {
	lost = false;
	private readonly child: ChildProcess;
	private readonly inboxes = new Map<number, JudgeInbox>();
	private known: string | undefined;
	private said = "";

	constructor(options: JudgeClientOptions) {
		this.child = spawn(options.execPath ?? process.execPath, ["--no-warnings", join(options.distDir, "judge.cjs")], {
			env: {
				...process.env,
				ELECTRON_RUN_AS_NODE: "1",
				NODE_OPTIONS: "",
				...(options.texts === undefined ? {} : { [textsVariable]: options.texts }),
			},
			stdio: ["pipe", "pipe", "pipe"],
			windowsHide: true,
		});
		const { stdin, stdout, stderr } = this.child;
		stdin?.on("error", () => {});
		stderr?.setEncoding("utf8").on("data", (text: string) => {
			this.said = (this.said + text).slice(-2000);
		});
		if (stdout !== null) {
			createInterface({ input: stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => this.read(line));
		}
		this.child.on("error", (error) => this.lose(error.message));
		this.child.on("exit", (code, signal) =>
			this.lose(`${signal ?? `exit code ${code}`} ${this.said.trim().slice(-500)}`),
		);
		const setup: JudgeSetup = {
			distDir: options.distDir,
			cacheDir: options.cacheDir,
			...(options.python === undefined ? {} : { python: options.python }),
			...(options.java === undefined ? {} : { java: options.java }),
			...(options.go === undefined ? {} : { go: options.go }),
			...(options.cppCompiler === undefined ? {} : { cppCompiler: options.cppCompiler }),
			...(options.isolation === undefined ? {} : { isolation: options.isolation }),
		};
		stdin?.write(`${JSON.stringify(setup)}\n`);
	}

	/** A package is sent whole once, then by its hash. */
	packFor(pack: Pack | string): Extract<ToJudge, { type: "judge" }>["pack"] {
		if (typeof pack === "string") {
			this.known = undefined;
			return { path: pack };
		}
		if (this.known === pack.hash) {
			return { hash: pack.hash };
		}
		this.known = pack.hash;
		return { hash: pack.hash, text: packToText(pack) };
	}

	send(message: ToJudge): void {
		if (!this.lost) {
			this.child.stdin?.write(`${JSON.stringify(message)}\n`);
		}
	}

	open(id: number): JudgeInbox {
		const inbox = new JudgeInbox();
		this.inboxes.set(id, inbox);
		return inbox;
	}

	/** True when the run was not over yet. */
	close(id: number): boolean {
		const inbox = this.inboxes.get(id);
		this.inboxes.delete(id);
		return inbox?.over === false && !this.lost;
	}

	dispose(): void {
		this.lost = true;
		this.child.stdin?.end();
		const timer = setTimeout(() => this.child.kill("SIGKILL"), 500);
		this.child.on("exit", () => clearTimeout(timer));
		for (const [id, inbox] of this.inboxes) {
			inbox.put({ type: "over", id });
		}
	}

	private read(line: string): void {
		let message: FromJudge;
		try {
			message = JSON.parse(line) as FromJudge;
		} catch {
			return;
		}
		if (message.type === "fault") {
			// it may be that the package did not get through
			this.known = undefined;
		}
		this.inboxes.get(message.id)?.put(message);
	}

	private lose(why: string): void {
		if (this.lost) {
			return;
		}
		this.lost = true;
		for (const [id, inbox] of this.inboxes) {
			const message = failureTexts.judgeLost.say({ why });
			inbox.put({ type: "fault", id, message });
		}
	}
}
