import { execFile } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

import { type Jdk, programOf } from "../findJava.ts";
import { processTagVariable } from "../processTree.ts";
import { environment } from "./environment.ts";
import type { RuntimeOptions } from "./languageRuntime.ts";

/** The compiled harness. */
export interface JavaHarness {
	/** the only entry of every class path */
	readonly jar: string;
	/** classes prepared for a quick start; may not be there (yet) */
	readonly archive: string;
}

const buildMs = 120_000;
const archiveAfterMs = 8000;
/** Java 17 cannot load classes from a path with an emoji, and a class path cannot quote its separator */
const safePath = /^[\x20-\x7e]+$/;

/**
 * The harness, compiled once with the user's own JDK from the sources that are shipped. It lies in the cache; where the
 * cache's path is none that Java can use, a copy in `plainDir` is used.
 */
export async function javaHarness(jdk: Jdk, options: RuntimeOptions, plainDir: string): Promise<JavaHarness> {
	const sources = join(options.distDir, "java");
	const names = (await readdir(sources)).filter((name) => name.endsWith(".java")).sort();
	const texts = await Promise.all(names.map((name) => readFile(join(sources, name), "utf8")));
	const hash = createHash("sha256").update(JSON.stringify([jdk.home, jdk.version, texts]));
	const folder = join(options.cacheDir, "java", hash.digest("hex").slice(0, 24));
	const kept = { jar: join(folder, "harness.jar"), archive: join(folder, "harness.jsa") };
	if (!existsSync(kept.jar)) {
		await mkdir(folder, { recursive: true });
		const work = await mkdtemp(join(plainDir, "build-"));
		try {
			for (const [i, name] of names.entries()) await writeFile(join(work, name), texts[i] ?? "");
			const run = runner(work, options);
			await run(programOf(jdk, "javac"), [
				"--release",
				"11",
				"-proc:none",
				"-nowarn",
				"-encoding",
				"UTF-8",
				"-d",
				"out",
				...names,
			]);
			await run(programOf(jdk, "jar"), ["-c", "-f", "harness.jar", "-C", "out", "."]);
			await publish(join(work, "harness.jar"), kept.jar);
		} finally {
			await rm(work, { recursive: true, force: true });
		}
	}
	if (safePath.test(folder) && !folder.includes(delimiter)) return kept;
	const plain = { jar: join(plainDir, "harness.jar"), archive: join(plainDir, "harness.jsa") };
	await copyFile(kept.jar, plain.jar);
	return plain;
}

/**
 * Writes the archive some seconds from now, when the first run is over: it saves a third of the start of later processes.
 * Java before 13 cannot write one.
 */
export function archiveLater(
	jdk: Jdk,
	harness: JavaHarness,
	flags: readonly string[],
	options: RuntimeOptions,
): NodeJS.Timeout {
	const timer = setTimeout(() => {
		if (jdk.feature < 13 || existsSync(harness.archive)) return;
		const draft = `${harness.archive}.${randomBytes(6).toString("hex")}`;
		const args = [
			...flags,
			`-XX:ArchiveClassesAtExit=${draft}`,
			"-cp",
			harness.jar,
			"woodshed.CompileServer",
			"rehearse",
		];
		runner(options.scratchDir, options)(programOf(jdk, "java"), args)
			.then(() => rename(draft, harness.archive))
			// a start without it is slower, and that is all
			.catch(() => rm(draft, { force: true }));
	}, archiveAfterMs);
	timer.unref();
	return timer;
}

function runner(cwd: string, options: RuntimeOptions) {
	const env = { ...environment(options.scratchDir), [processTagVariable]: options.tagPrefix };
	return (command: string, args: readonly string[]) =>
		new Promise<void>((resolve, reject) => {
			const child = execFile(
				command,
				args,
				{ cwd, env, timeout: buildMs, windowsHide: true },
				(error, stdout, stderr) => {
					if (error) reject(new Error(`${stdout}${stderr}`.trim() || error.message));
					else resolve();
				},
			);
			child.stdin?.end();
		});
}

/** Whole or not at all, as another window may do the same. */
async function publish(from: string, to: string): Promise<void> {
	const draft = `${to}.${randomBytes(6).toString("hex")}`;
	await copyFile(from, draft);
	await rename(draft, to).catch(async (error: unknown) => {
		await rm(draft, { force: true });
		if (!existsSync(to)) throw error;
	});
}
