// Builds what is stale: bundles, copied files, problem packs. `--for terminal` leaves out what only the editor needs,
// `--only a,b` builds those entries, `--force` everything. Runs under Node 24; called by scripts/bootstrap.mjs.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { listEntries, listIntegrationTests } from "./bundle/entries.mjs";
import { recordFresh, staleEntries } from "./bundle/freshness.mjs";
import { mermaidSubset } from "./bundle/mermaidSubset.mjs";
import { withFileLock } from "./setup/fileLock.mjs";
import { runProcess } from "./setup/runProcess.mjs";
import { reportAndFail, SetupError } from "./setup/setupError.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const shared = {
	absWorkingDir: root,
	bundle: true,
	metafile: true,
	sourcemap: "linked",
	logLevel: "silent",
	// the texts are handed to it: its form for browsers, which reads no files, is enough for every process
	alias: { "@vscode/l10n": join(root, "node_modules", "@vscode", "l10n", "dist", "browser.js") },
	legalComments: "external",
	charset: "utf8",
};

/** `vscode` is given by the editor; esbuild is a native program that only authors of problems have. */
const external = ["vscode", "esbuild"];

/** A CommonJS bundle has no import.meta, an ES module bundle no require: each gets the other's. */
const nodeFormats = {
	cjs: {
		format: "cjs",
		define: {
			"import.meta.url": "__bundleUrl",
			"import.meta.filename": "__filename",
			"import.meta.dirname": "__dirname",
		},
		banner: { js: 'const __bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
	},
	esm: {
		format: "esm",
		banner: {
			js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
		},
	},
};

/** Every integration test becomes part of the one bundle that the extension host loads. */
const collectedTests = {
	name: "collected-tests",
	setup(build) {
		build.onResolve({ filter: /^woodshed:collected-tests$/ }, ({ path }) => ({ path, namespace: "collected" }));
		build.onLoad({ filter: /.*/, namespace: "collected" }, () => {
			const tests = listIntegrationTests(root);
			const rows = tests.map((path) => `[${JSON.stringify(path)}, () => require(${JSON.stringify(`./${path}`)})]`);
			return {
				contents: `module.exports = { collectedTests: [${rows.join(",\n")}] };`,
				resolveDir: root,
				loader: "js",
			};
		});
	},
};

/** zod carries its messages in fifty languages, and a bundler cannot tell that only English is used. */
const zodInEnglish = {
	name: "zod-in-english",
	setup(build) {
		build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
			contents: 'export { default as en } from "./en.js";',
		}));
	},
};

/** ts-fsrs hangs deprecated methods on Date for all who share the process; every extension of a window does. */
const fsrsWithoutDateMethods = {
	name: "fsrs-without-date-methods",
	setup(build) {
		build.onLoad({ filter: /[\\/]ts-fsrs[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
			contents: readFileSync(path, "utf8").replace(/^Date\.prototype\.\w+ = function[\s\S]*?^\};$/gm, ""),
		}));
	},
};

function optionsFor(entry) {
	const files = { entryPoints: [entry.source], outfile: entry.output };
	if (entry.kind === "webview")
		return {
			...shared,
			...files,
			platform: "browser",
			format: "iife",
			target: "es2023",
			minify: true,
			loader: { ".ttf": "file", ".svg": "dataurl" },
			assetNames: "[name]",
			plugins: [mermaidSubset(), zodInEnglish, fsrsWithoutDateMethods],
		};
	if (entry.kind === "integration")
		return {
			...shared,
			...files,
			...nodeFormats.cjs,
			platform: "node",
			target: "node20",
			external: [...external, "mocha"],
			plugins: [collectedTests, mermaidSubset(), zodInEnglish, fsrsWithoutDateMethods],
		};
	return {
		...shared,
		...files,
		...nodeFormats[entry.format],
		platform: "node",
		// Desktop VS Code of engines.vscode still runs extensions on Node 20.
		target: "node20",
		external,
		// Shorter to read at every start; names stay, so that a stack says where it was.
		minifyWhitespace: true,
		minifySyntax: true,
		plugins: [mermaidSubset(), zodInEnglish, fsrsWithoutDateMethods],
	};
}

async function bundle(entry) {
	const result = await build(optionsFor(entry)).catch((failure) => {
		const lines = (failure.errors ?? []).slice(0, 8).map(({ text, location }) => {
			return location ? `    ${location.file}:${location.line}: ${text}` : `    ${text}`;
		});
		throw new SetupError(
			lines.length === 0 ? String(failure) : `${entry.source} does not bundle:\n${lines.join("\n")}`,
		);
	});
	recordFresh(
		root,
		entry,
		Object.keys(result.metafile.inputs).filter((path) => existsSync(join(root, path))),
	);
}

function copy(entry) {
	mkdirSync(dirname(join(root, entry.output)), { recursive: true });
	copyFileSync(join(root, entry.source), join(root, entry.output));
	recordFresh(root, entry, [entry.source]);
}

async function pack(entry) {
	const cli = join(root, "dist", "cli.mjs");
	if (!existsSync(cli)) return "not there yet (needs the terminal program)";
	rmSync(join(root, entry.output), { recursive: true, force: true });
	const { exitCode, output } = await runProcess(process.execPath, [cli, "pack", "--out", entry.output], { cwd: root });
	if (exitCode !== 0) throw new SetupError(`packing the problems failed:\n${output.trimEnd()}`);
	if (!existsSync(join(root, entry.output))) return "not there yet (the terminal program made no packs)";
	recordFresh(root, entry, [entry.source]);
	return undefined;
}

async function make(entry) {
	if (entry.kind === "copy") return copy(entry);
	if (entry.kind === "packs") return pack(entry);
	return bundle(entry);
}

const sizeOf = (path) => {
	const stat = statSync(path);
	return stat.isDirectory() ? "" : `, ${(stat.size / 1024).toFixed(0)} KB`;
};

async function main() {
	const { values } = parseArgs({
		options: {
			for: { type: "string", default: "all" },
			only: { type: "string" },
			force: { type: "boolean", default: false },
			quiet: { type: "boolean", default: false },
		},
	});
	const say = (line) => values.quiet || process.stdout.write(`${line}\n`);
	const failures = await withFileLock(join(root, ".cache", "build.lock"), async () => {
		const wanted = (entry) => values.only === undefined || values.only.split(",").includes(entry.name);
		const all = listEntries(root).filter(wanted);
		for (const entry of all)
			if (!existsSync(join(root, entry.source)) && (values.for === "all" || entry.terminal))
				say(`  ${entry.name}: not there yet (${entry.source})`);
		const stale = values.force
			? all.filter((entry) => existsSync(join(root, entry.source)))
			: staleEntries(root, values.for).filter(wanted);
		const failed = [];
		// Packs are made by the terminal program, so they wait for everything else.
		for (const group of [stale.filter(({ kind }) => kind !== "packs"), stale.filter(({ kind }) => kind === "packs")])
			await Promise.all(
				group.map(async (entry) => {
					const startMs = performance.now();
					try {
						const remark = await make(entry);
						if (entry.kind === "copy") return;
						const took = `${((performance.now() - startMs) / 1000).toFixed(1)} s`;
						say(`  ${entry.name}: ${remark ?? `built${sizeOf(resolve(root, entry.output))} (${took})`}`);
					} catch (error) {
						failed.push(error);
					}
				}),
			);
		return failed;
	});
	for (const failure of failures) reportAndFail(failure);
}

main().catch((error) => reportAndFail(error));
