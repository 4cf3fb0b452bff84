import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename } from "node:path";

import type { Signal } from "../../../core/base/signal.ts";
import { err, ok } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { environment } from "./environment.ts";
import { findGo, type GoToolchain } from "./go/findGo.ts";
import { GoBuild, type GoBuildRequest } from "./go/goBuild.ts";
import { goCrash } from "./go/goCrash.ts";
import { GoModule } from "./go/goModule.ts";
import { goRefusal } from "./go/goRefusal.ts";
import { goRegistration } from "./go/goRegistration.ts";
import { readGoSource } from "./go/goSource.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";

const keptResults = 16;

interface Ready {
	readonly toolchain: GoToolchain;
	readonly module: GoModule;
}

/** The user's own Go: each text is built with the harness (`src/node/judge/go`) to a program that is run by itself. */
export class GoRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private ready: Promise<Ready | string> | undefined;
	private readonly builds = new Map<string, GoBuild>();

	constructor(options: RuntimeOptions) {
		this.options = options;
	}

	async prepare(program: Program, limits: ExecutionLimits, signal?: Signal): Preparation {
		const source = readGoSource(program.source);
		const fileName = basename(program.fileName.replaceAll("\\", "/"));
		const refused = goRefusal(source);
		if (refused !== undefined) {
			return err({ kind: "compile", ...refused });
		}
		this.ready ??= this.open();
		const ready = await this.ready;
		if (typeof ready === "string") {
			// one may be installed before the next run
			this.ready = undefined;
			return err({ kind: "no-toolchain", message: ready, frames: [] });
		}
		const files = { "solution.go": source.text, "main.go": goRegistration(source, program.signature, fileName) };
		const { toolchain, module } = ready;
		const key = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 20);
		const tag = `${this.options.tagPrefix}-go`;
		const request: GoBuildRequest = { go: toolchain.path, module, key, files, fileName, tag };
		let built = await waitFor(this.buildOf(request), signal);
		const dropped = built.ok ? !existsSync(built.value) : this.builds.get(key)?.stopped === true;
		if (dropped && !signal?.aborted) {
			// another window has dropped the program, or the build was stopped in the moment in which this one came
			this.builds.delete(key);
			built = await waitFor(this.buildOf(request), signal);
		}
		if (!built.ok) {
			return built;
		}
		const windows = process.platform === "win32";
		return ok({
			command: {
				key: `go ${built.value}`,
				command: built.value,
				args: [],
				env: environment(this.options.scratchDir),
				cwd: this.options.scratchDir,
				tagPrefix: this.options.tagPrefix,
				tellsStack: "line",
				...(windows ? { framesOnStdout: true } : {}),
				reads: [built.value],
			},
			source: "",
			runtime: `Go ${toolchain.version} (${toolchain.path})`,
			sitePackages: [],
			memoryMb: limits.memoryMb,
			// four million of the smallest frames, a million of 64 bytes; a larger one is copied for so long while it grows
			// that an endless recursion would end by its time instead of being told as what it is
			stackMb: 64,
			extraLoadMs: 3000,
			noSpare: true,
			explainExit: goCrash,
		});
	}

	dispose(): void {
		for (const build of this.builds.values()) {
			build.dispose();
		}
		this.builds.clear();
	}

	private async open(): Promise<Ready | string> {
		const found = await findGo(this.options.go);
		return typeof found === "string" ? found : { toolchain: found, module: new GoModule(found, this.options) };
	}

	/** The build of that text that is known, or a new one. */
	private buildOf(request: GoBuildRequest): GoBuild {
		const { key } = request;
		const known = this.builds.get(key);
		const build = known === undefined || known.stopped ? new GoBuild(request) : known;
		this.builds.delete(key);
		this.builds.set(key, build);
		for (const old of [...this.builds.keys()].slice(0, -keptResults)) {
			this.builds.delete(old);
		}
		return build;
	}
}

async function waitFor(build: GoBuild, signal: Signal | undefined): GoBuild["result"] {
	const leave = build.join();
	if (signal?.aborted) leave();
	signal?.addEventListener("abort", leave, { once: true });
	try {
		return await build.result;
	} finally {
		signal?.removeEventListener("abort", leave);
		leave();
	}
}
