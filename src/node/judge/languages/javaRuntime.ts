import { existsSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";

import { failureTexts } from "../../../core/judge/failureTexts.ts";
import { err, ok } from "../../../core/base/result.ts";
import type { ExecutionLimits, Program } from "../../../core/judge/sandbox.ts";
import { findJava, type Jdk, programOf } from "../findJava.ts";
import { makeScratchFolder } from "../isolation/scratchFolder.ts";
import { environment } from "./environment.ts";
import { type Compilation, JavaCompiler } from "./javaCompiler.ts";
import { archiveLater, type JavaHarness, javaHarness } from "./javaHarness.ts";
import type { LanguageRuntime, Preparation, RuntimeOptions } from "./languageRuntime.ts";

/** deep recursion: a million plain calls */
const stackMb = 256;
/** of a JVM beside the heap and the stack: code, classes, the collector's tables */
const overheadMb = 128;
const mostCompiled = 8;
const stopped = failureTexts.judgeStopped.say();

interface Toolchain {
	readonly jdk: Jdk;
	readonly harness: JavaHarness;
	readonly compiler: JavaCompiler;
}

/**
 * The user's JDK: a warm compiler process turns a text into classes in memory, a harness process that waits for any program
 * takes them.
 */
export class JavaRuntime implements LanguageRuntime {
	private readonly options: RuntimeOptions;
	private readonly compiled = new Map<string, Promise<Compilation>>();
	private toolchain: Promise<Toolchain | string> | undefined;
	private plainDir: string | undefined;
	private archiving: NodeJS.Timeout | undefined;
	private disposed = false;

	constructor(options: RuntimeOptions) {
		this.options = options;
	}

	async prepare(program: Program, limits: ExecutionLimits): Preparation {
		this.toolchain ??= this.open();
		const toolchain = await this.toolchain;
		if (typeof toolchain === "string") {
			// one may be installed before the next run
			this.toolchain = undefined;
			return err({ kind: "no-toolchain", message: toolchain, frames: [] });
		}
		const { jdk, harness } = toolchain;
		const compiled = await this.compile(toolchain.compiler, program);
		if (!compiled.ok) return compiled;
		const { options } = this;
		const java = programOf(jdk, "java");
		const args = [...flags(harness, limits.memoryMb), "-cp", harness.jar, "woodshed.Harness", String(stackMb)];
		return ok({
			command: {
				key: `java ${java} ${args.join(" ")}`,
				command: java,
				args,
				env: environment(options.scratchDir),
				cwd: options.scratchDir,
				tagPrefix: options.tagPrefix,
				tellsStack: "line",
				framesOnStdout: true,
				reads: [jdk.home, dirname(harness.jar)],
			},
			source: compiled.value,
			runtime: `Java ${jdk.version} (${jdk.home})`,
			sitePackages: [],
			memoryMb: limits.memoryMb + stackMb + overheadMb,
			stackMb,
			extraLoadMs: 5000,
		});
	}

	dispose(): void {
		this.disposed = true;
		clearTimeout(this.archiving);
		void this.toolchain?.then((found) => typeof found === "string" || found.compiler.dispose());
		if (this.plainDir !== undefined) rmSync(this.plainDir, { recursive: true, force: true });
	}

	/** The same text again costs nothing. */
	private async compile(compiler: JavaCompiler, { source, fileName }: Program): Promise<Compilation> {
		const name = basename(fileName.replaceAll("\\", "/"));
		const key = `${name}\n${source}`;
		let compiled = this.compiled.get(key);
		if (compiled === undefined) {
			compiled = compiler.compile(source, name);
			this.compiled.set(key, compiled);
			for (const old of [...this.compiled.keys()].slice(0, -mostCompiled)) this.compiled.delete(old);
		}
		const done = await compiled;
		// a compiler that was lost may answer the next time
		if (!done.ok && done.error.frames.length === 0) this.compiled.delete(key);
		return done;
	}

	private async open(): Promise<Toolchain | string> {
		const { options } = this;
		const jdk = await findJava(options.java);
		if (typeof jdk === "string") return jdk;
		if (this.disposed) return stopped;
		// removed by a later judge if this one is killed
		this.plainDir = makeScratchFolder();
		let harness: JavaHarness;
		try {
			harness = await javaHarness(jdk, options, this.plainDir);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return failureTexts.javaPartRefused.say({ home: jdk.home, why });
		}
		const compiler = new JavaCompiler({
			command: programOf(jdk, "java"),
			args: [...flags(harness, 256), "-cp", harness.jar, "woodshed.CompileServer"],
			env: environment(options.scratchDir),
			cwd: options.scratchDir,
			tagPrefix: options.tagPrefix,
		});
		if (this.disposed) return stopped;
		compiler.warm();
		this.archiving = archiveLater(jdk, harness, flags(undefined, 256), options);
		return { jdk, harness, compiler };
	}
}

/** Small and steady rather than fast after a minute: one compiler for hot code, one thread that collects. */
function flags(harness: JavaHarness | undefined, heapMb: number): string[] {
	return [
		`-Xmx${heapMb}m`,
		"-XX:+UseSerialGC",
		"-XX:TieredStopAtLevel=1",
		// no file in the temporary folder, no line on stdout, no file about a crash
		"-XX:-UsePerfData",
		"-Xlog:disable",
		"-XX:+SuppressFatalErrorMessage",
		"-XX:+DisplayVMOutputToStderr",
		"-Dfile.encoding=UTF-8",
		...(harness !== undefined && existsSync(harness.archive) ? [`-XX:SharedArchiveFile=${harness.archive}`] : []),
	];
}
