import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../../core/base/result.ts";
import { killGroup, processTagVariable } from "../../processTree.ts";
import type { PreparationFailure } from "../languageRuntime.ts";
import { goFailure } from "./goFailure.ts";
import type { GoModule } from "./goModule.ts";

const wallMs = 60_000;
/** the standard library is compiled too, once */
const firstWallMs = 300_000;
const longestText = 64 * 1024;
/** a newer text may ask for the same program again */
const graceMs = 50;

export interface GoBuildRequest {
	readonly go: string;
	readonly module: GoModule;
	readonly key: string;
	readonly files: Readonly<Record<"solution.go" | "main.go", string>>;
	readonly fileName: string;
	readonly tag: string;
}

/** One program being built; it is stopped when nobody waits for it any more. */
export class GoBuild {
	readonly result: Promise<Result<string, PreparationFailure>>;
	/** it has no answer of its own: the next who asks builds anew */
	stopped = false;
	private waiting = 0;
	private stop: (() => void) | undefined;

	constructor(request: GoBuildRequest) {
		this.result = this.build(request);
	}

	/** Somebody waits from here on; the function given back ends that. */
	join(): () => void {
		this.waiting++;
		let here = true;
		return () => {
			if (here) {
				here = false;
				this.waiting--;
				setTimeout(() => this.waiting === 0 && this.stop?.(), graceMs);
			}
		};
	}

	dispose(): void {
		this.stop?.();
	}

	private async build({ go, module, key, files, fileName, tag }: GoBuildRequest): GoBuild["result"] {
		const exe = process.platform === "win32" ? ".exe" : "";
		const folder = join(module.folder, `b-${key}`);
		const program = join(folder, `program${exe}`);
		if (existsSync(program)) {
			module.keep(folder);
			return ok(program);
		}
		mkdirSync(folder, { recursive: true });
		for (const [name, text] of Object.entries(files)) {
			writeFileSync(join(folder, name), text);
		}
		const made = join(folder, `made-${randomBytes(4).toString("hex")}${exe}`);
		const { warm } = module;
		const args = ["build", "-trimpath", "-ldflags=-s -w", "-gcflags=-e", "-o", made, `./${basename(folder)}`];
		const ended = await this.run(go, args, { module, tag, wallMs: warm ? wallMs : firstWallMs });
		if (ended.code === 0) {
			try {
				renameSync(made, program);
			} catch (error) {
				// another judge has built the same and runs it
				if (!existsSync(program)) throw error;
			}
			if (!warm) module.markWarm();
			module.keep(folder);
			return ok(program);
		}
		if (ended.code === "too slow") {
			const message = failureTexts.goTooSlow.say({ limitS: (warm ? wallMs : firstWallMs) / 1000 });
			return err({ kind: "compile", message, frames: [] });
		}
		if (ended.code === "stopped") {
			return err({
				kind: "compile",
				message: failureTexts.goStopped.say(),
				frames: [],
			});
		}
		return err(goFailure(ended.said, fileName));
	}

	private run(
		go: string,
		args: readonly string[],
		{ module, tag, wallMs: limitMs }: { readonly module: GoModule; readonly tag: string; readonly wallMs: number },
	): Promise<{ readonly code: number | "too slow" | "stopped"; readonly said: string }> {
		return new Promise((resolve) => {
			const child = spawn(go, args, {
				cwd: module.folder,
				env: { ...module.env, [processTagVariable]: tag },
				stdio: ["ignore", "pipe", "pipe"],
				detached: process.platform !== "win32",
				windowsHide: true,
			});
			let said = "";
			let why: "too slow" | "stopped" | undefined;
			const kill = (reason: "too slow" | "stopped") => {
				why ??= reason;
				this.stopped = true;
				if (child.pid !== undefined) killGroup(child.pid);
			};
			this.stop = () => kill("stopped");
			const timer = setTimeout(() => kill("too slow"), limitMs);
			for (const stream of [child.stdout, child.stderr]) {
				stream.setEncoding("utf8").on("data", (text: string) => {
					said = (said + text).slice(0, longestText);
				});
			}
			const end = (code: number) => {
				clearTimeout(timer);
				this.stop = undefined;
				resolve({ code: why ?? code, said });
			};
			child.on("error", (error) => {
				said += error.message;
				end(-1);
			});
			child.on("close", (code) => end(code ?? -1));
		});
	}
}
