import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { GoToolchain } from "./findGo.ts";

const keptBuilds = 24;
const keptModuleMs = 7 * 24 * 3_600_000;

/**
 * A folder of the cache that is a Go module: the harness as one package, each build as another. One a version of Go and
 * of the harness, so that the harness is compiled once.
 */
export class GoModule {
	readonly folder: string;
	readonly env: Readonly<Record<string, string>>;
	private readonly ready: string;

	constructor(toolchain: GoToolchain, places: { readonly distDir: string; readonly cacheDir: string }) {
		const root = join(places.cacheDir, "go");
		const sources = join(places.distDir, "go");
		const files = readdirSync(sources)
			.filter((name) => name.endsWith(".go"))
			.map((name) => ({ name, text: readFileSync(join(sources, name), "utf8") }));
		const hash = createHash("sha256").update(JSON.stringify([toolchain, process.arch, files]));
		this.folder = join(root, `module-${hash.digest("hex").slice(0, 16)}`);
		this.ready = join(this.folder, "ready");
		this.env = goEnvironment(root);
		if (!existsSync(join(this.folder, "go.mod"))) {
			mkdirSync(join(this.folder, "harness"), { recursive: true });
			for (const { name, text } of files) {
				writeFileSync(join(this.folder, "harness", name), text);
			}
			const language = /^1\.\d+/.exec(toolchain.version)?.[0] ?? "1.19";
			writeFileSync(join(this.folder, "go.mod"), `module woodshed\n\ngo ${language}\n`);
		}
		dropOldModules(root, this.folder);
	}

	/** Whether the standard library was compiled for this toolchain. */
	get warm(): boolean {
		return existsSync(this.ready);
	}

	markWarm(): void {
		writeFileSync(this.ready, "");
	}

	/** Marks a build as used and drops those that were not for the longest time. */
	keep(build: string): void {
		touch(build);
		const builds = foldersIn(this.folder, "b-").sort((a, b) => b.usedMs - a.usedMs);
		for (const { path } of builds.slice(keptBuilds)) {
			remove(path);
		}
	}
}

/** Nothing of the user's own Go settings, no network, and nothing written outside the cache. */
function goEnvironment(root: string): Record<string, string> {
	const home = join(root, "home");
	const temporary = join(root, "tmp");
	mkdirSync(temporary, { recursive: true });
	for (const settings of [".config", "Library/Application Support", "AppData"]) {
		// the place of the telemetry's switch on each system; no variable turns it off
		const folder = join(home, settings, "go", "telemetry");
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "mode"), "off");
	}
	const system = process.env["SystemRoot"];
	return {
		...(system === undefined ? {} : { SystemRoot: system }),
		PATH: process.env["PATH"] ?? "",
		HOME: home,
		USERPROFILE: home,
		AppData: join(home, "AppData"),
		LocalAppData: join(home, "AppData"),
		TMPDIR: temporary,
		TMP: temporary,
		TEMP: temporary,
		GOPATH: join(root, "path"),
		GOCACHE: join(root, "cache"),
		GOENV: "off",
		GOFLAGS: "-mod=mod",
		GOPROXY: "off",
		GOSUMDB: "off",
		GOTOOLCHAIN: "local",
		GO111MODULE: "on",
		GOWORK: "off",
		CGO_ENABLED: "0",
	};
}

function dropOldModules(root: string, present: string): void {
	touch(present);
	for (const { path, usedMs } of foldersIn(root, "module-")) {
		if (path !== present && Date.now() - usedMs > keptModuleMs) {
			remove(path);
		}
	}
}

function foldersIn(folder: string, prefix: string): { readonly path: string; readonly usedMs: number }[] {
	return readdirSync(folder)
		.filter((name) => name.startsWith(prefix))
		.flatMap((name) => {
			const path = join(folder, name);
			try {
				return [{ path, usedMs: statSync(path).mtimeMs }];
			} catch {
				// another judge dropped it
				return [];
			}
		});
}

function touch(path: string): void {
	try {
		utimesSync(path, new Date(), new Date());
	} catch {
		// it is only the order in which old builds are dropped
	}
}

function remove(path: string): void {
	try {
		rmSync(path, { recursive: true, force: true });
	} catch {
		// Windows holds a program that still runs; the next build tries again
	}
}
