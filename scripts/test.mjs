// Everything that is tested, stage by stage, ending in one line that counts. `--only types,lint,unit,…` for a part.
// Runs under Node 24, called by scripts/bootstrap.mjs.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packageVsix } from "./bundle/packageVsix.mjs";
import { ensureChromium } from "./host/chromium.mjs";
import { ensureDesktop } from "./host/desktop.mjs";
import { runInDesktop, runInServer } from "./host/integrationRun.mjs";
import { ensureServer } from "./host/vscodeServer.mjs";
import { ensureDebugpy } from "./setup/debugpy.mjs";
import { pins } from "./setup/pins.mjs";
import { cleanEnvironment, exitOnSignals, runProcess } from "./setup/runProcess.mjs";
import { reportAndFail, SetupError } from "./setup/setupError.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => process.stdout.write(`${line}\n`);
const indented = (text) => text.trimEnd().replace(/^/gm, "    ");
const node = (args, options) => runProcess(process.execPath, args, { cwd: root, ...options });

/** What a stage hands back. `untested`: why something could not be tested here; it counts as skipped. */
const result = (passed, failed = 0, { skipped = 0, remark = "", untested = [] } = {}) => ({
	passed,
	failed,
	skipped,
	remark,
	untested,
});

/** A stage that is one check: the tool's output is shown when it fails. */
async function check(args, options) {
	const { exitCode, output } = await node(args, options);
	if (exitCode === 0) return result(1);
	say(indented(output));
	return result(0, 1);
}

/** @param {import("./host/integrationRun.mjs").Outcome[]} failed */
function sayFailed(failed) {
	for (const { title, message } of failed) say(`    ✗ ${title}\n${(message ?? "").replace(/^/gm, "        ")}`);
}

/** @param {import("./host/integrationRun.mjs").Outcome[]} outcomes */
function countOutcomes(outcomes, remark = "") {
	sayFailed(outcomes.filter(({ state }) => state === "failed"));
	const count = (state) => outcomes.filter((outcome) => outcome.state === state).length;
	const skippedTests = outcomes.filter(({ state }) => state === "skipped");
	return result(count("passed"), count("failed"), {
		skipped: skippedTests.length,
		remark,
		untested: skippedTests.map(({ title }) => title),
	});
}

let runs = 0;

/** What the tests of these files came to; `undefined`, and the reason said, when the run did not finish. */
async function mochaOutcomes(files, { timeoutMs, stageTimeoutMs, env }) {
	const resultsPath = join(root, ".cache", "results", `mocha-${process.pid}-${runs++}.json`);
	mkdirSync(dirname(resultsPath), { recursive: true });
	const { exitCode, output } = await node(
		[join(root, "scripts", "mochaRun.mjs"), resultsPath, String(timeoutMs), ...files],
		{
			timeoutMs: stageTimeoutMs,
			env: cleanEnvironment(env),
		},
	);
	if (!existsSync(resultsPath)) {
		say(indented(exitCode === 124 ? `ended after ${stageTimeoutMs / 1000} s\n${output}` : output));
		return undefined;
	}
	/** @type {import("./host/integrationRun.mjs").Outcome[]} */
	const outcomes = JSON.parse(readFileSync(resultsPath, "utf8"));
	rmSync(resultsPath);
	return outcomes;
}

const unfinished = () => result(0, 1, { remark: "the run did not finish" });

/** So many files with a failed test may be run once more; with more than these, it is not chance. */
const mostRepeatedFiles = 3;

/**
 * For tests of real windows and of limits of time, where keys, focus, pages and processes race on a loaded machine. A file
 * with a failed test is run once more from its start, and has to pass whole. What failed the first time is shown all the
 * same, and counted in the stage's line: it is a race to be mended.
 * @param {(again: Outcome[] | undefined) => Promise<Outcome[] | undefined>} run all the tests; with `again`, those that
 *   gave these outcomes the first time. Undefined: the run did not finish, and why was said.
 * @typedef {import("./host/integrationRun.mjs").Outcome} Outcome
 */
async function racingStage(run, remark) {
	const first = await run();
	if (first === undefined) return unfinished();
	const failed = first.filter(({ state }) => state === "failed");
	const files = new Set(failed.map(({ file }) => file));
	if (files.size === 0 || files.size > mostRepeatedFiles || files.has("")) return countOutcomes(first, remark);
	sayFailed(failed);
	say(`    once more: ${[...files].map((file) => relative(root, file)).join(", ")}`);
	const second = await run(first.filter(({ file }) => files.has(file)));
	if (second === undefined) return unfinished();
	const outcomes = [...first.filter(({ file }) => !files.has(file)), ...second];
	return countOutcomes(outcomes, [`${failed.length} failed at first`, remark].filter(Boolean).join(", "));
}

const filesOf = (outcomes) => [...new Set(outcomes.map(({ file }) => file))];
/** Picks tests by their whole titles. */
const titlesOf = (outcomes) =>
	`^(?:${outcomes.map(({ title }) => title.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("|")})$`;

/** Made once, when the first stage asks: the Chromium that is the window of the VS Code server. */
let browserOnce;
const browser = () => {
	browserOnce ??= ensureChromium(root, (part) => say(`    ${part}`));
	return browserOnce;
};
const server = () => ensureServer(root, (part) => say(`    VS Code server, ${part}`));

/** The VS Code for the tests inside the extension host, or why there is none. */
async function integrationHost() {
	const own = process.env.WOODSHED_VSCODE;
	const desktop = own ? { executable: own } : await ensureDesktop({ root, startMs: 10_000 });
	if ("executable" in desktop) {
		const run = () => runInDesktop({ root, executable: desktop.executable, timeoutMs: 900_000 });
		return { description: `desktop VS Code (${relative(root, desktop.executable)})`, run };
	}
	say(`    ${desktop.missing}: using the VS Code server`);
	await server();
	const chromium = await browser();
	return {
		description: `VS Code server ${pins.vscodeVersion} in ${chromium.description}`,
		run: () => {
			const verbose = process.env.WOODSHED_VERBOSE ? (line) => say(`      ${line}`) : () => {};
			return runInServer({ root, browser: chromium, timeoutMs: 900_000, say: verbose });
		},
	};
}

/** A host that is missing is not a failure of the product, but it is said, and on a CI machine it fails. */
async function withHost(find, use) {
	let host;
	try {
		host = await find();
	} catch (error) {
		if (!(error instanceof SetupError)) throw error;
		say(indented(error.message));
		const untested = [error.message.split("\n")[0]];
		return process.env.CI ? result(0, 1, { untested }) : result(0, 0, { skipped: 1, untested });
	}
	return use(host);
}

let packaged;

const stages = {
	async build() {
		const { exitCode, output } = await node([join(root, "scripts", "build.mjs")]);
		const missing = output.split("\n").filter((line) => line.includes("not there yet"));
		if (exitCode !== 0) say(indented(output));
		return exitCode === 0 ? result(1, 0, { untested: missing.map((line) => line.trim()) }) : result(0, 1);
	},
	types: () => check([join(root, "node_modules", "typescript", "bin", "tsc"), "-b"]),
	lint: () =>
		check([join(root, "node_modules", "@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings", "."]),
	/** Two processes: tests that start programs mostly wait, and the others only compute. */
	async unit() {
		const files = globSync("test/unit/**/*.test.ts", { cwd: root }).sort();
		const startsPrograms = (file) => /^test\/unit\/(?:node|cli|scripts)\//.test(file.replaceAll("\\", "/"));
		const parts = [files.filter(startsPrograms), files.filter((file) => !startsPrograms(file))];
		const results = await Promise.all(
			parts.map((part, at) => {
				const options = { timeoutMs: 20_000, stageTimeoutMs: 1_200_000, env: {} };
				const paths = part.map((file) => join(root, file));
				const run = (again) => mochaOutcomes(again === undefined ? paths : filesOf(again), options);
				return at === 0
					? racingStage(run, "")
					: run().then((outcomes) => (outcomes === undefined ? unfinished() : countOutcomes(outcomes)));
			}),
		);
		const sum = (key) => results.reduce((all, one) => all + one[key], 0);
		return result(sum("passed"), sum("failed"), {
			skipped: sum("skipped"),
			remark: [`${files.length} files`, ...results.map(({ remark }) => remark)].filter(Boolean).join(", "),
			untested: results.flatMap(({ untested }) => untested),
		});
	},
	async problems() {
		const cli = join(root, "dist", "cli.mjs");
		if (!existsSync(cli) || !existsSync(join(root, "problems")))
			return result(0, 0, { skipped: 1, untested: ["the problem gate: there are no problems or no terminal program"] });
		// the whole gate takes half an hour; what passed it is on record
		return check([cli, "verify", "--recorded"], { timeoutMs: 600_000 });
	},
	async package() {
		try {
			packaged = await packageVsix(root);
		} catch (error) {
			if (!(error instanceof SetupError)) throw error;
			say(indented(error.message));
			return result(0, 1);
		}
		return result(1, 0, {
			remark: `${(packaged.bytes / 1024 / 1024).toFixed(1)} MB, ${packaged.entries.length} files`,
		});
	},
	async integration() {
		if (!existsSync(join(root, "dist", "extension.cjs"))) {
			say("    there is no built extension to load");
			return result(0, 1);
		}
		// without it the tests of the Python debugger are not tested here
		const debugpy = await ensureDebugpy(root, (part) => say(`    ${part}`));
		if ("python" in debugpy) process.env.WOODSHED_DEBUGPY_PYTHON = debugpy.python;
		else say(`    ${debugpy.missing}`);
		return withHost(integrationHost, ({ description, run }) =>
			racingStage((again) => {
				if (again !== undefined) process.env.WOODSHED_GREP = titlesOf(again);
				return run();
			}, description),
		);
	},
	ui() {
		const files = globSync("test/ui/**/*.test.ts", { cwd: root }).sort();
		return withHost(
			async () => {
				await server();
				return browser();
			},
			async (chromium) => {
				packaged ??= await packageVsix(root);
				const options = { timeoutMs: 120_000, stageTimeoutMs: 2_400_000, env: { WOODSHED_VSIX: packaged.file } };
				const paths = files.map((file) => join(root, file));
				return racingStage(
					(again) => mochaOutcomes(again === undefined ? paths : filesOf(again), options),
					`VS Code server ${pins.vscodeVersion} in ${chromium.description}, from ${relative(root, packaged.file)}`,
				);
			},
		);
	},
};

async function main() {
	const { values } = parseArgs({ options: { only: { type: "string" } } });
	const names = Object.keys(stages);
	const chosen = values.only === undefined ? names : values.only.split(",");
	const unknown = chosen.filter((name) => !names.includes(name));
	if (unknown.length > 0)
		throw new SetupError(`There is no stage "${unknown.join(", ")}".`, `--only takes ${names.join(",")}`);
	if (
		values.only !== undefined &&
		!chosen.includes("build") &&
		chosen.some((name) => /package|integration|ui|problems/.test(name))
	)
		chosen.unshift("build");

	const sum = { passed: 0, failed: 0, skipped: 0 };
	const untested = [];
	const startedMs = performance.now();
	for (const [index, name] of chosen.entries()) {
		const startMs = performance.now();
		say(`[${index + 1}/${chosen.length}] ${name} …`);
		let outcome;
		try {
			outcome = await stages[name]();
		} catch (error) {
			say(indented(error instanceof SetupError ? error.message : String(error?.stack ?? error)));
			outcome = result(0, 1);
		}
		for (const key of Object.keys(sum)) sum[key] += outcome[key];
		untested.push(...outcome.untested.map((text) => `${name}: ${text}`));
		const counts = `${outcome.passed} passed, ${outcome.failed} failed${outcome.skipped > 0 ? `, ${outcome.skipped} skipped` : ""}`;
		const took = ((performance.now() - startMs) / 1000).toFixed(1);
		say(`[${index + 1}/${chosen.length}] ${name}: ${counts} (${took} s)${outcome.remark ? `, ${outcome.remark}` : ""}`);
	}
	const leftOut = names.filter((name) => !chosen.includes(name));
	if (leftOut.length > 0) untested.push(`stages left out by --only: ${leftOut.join(", ")}`);
	for (const each of untested) say(`not tested here: ${each}`);
	say(`took ${((performance.now() - startedMs) / 1000).toFixed(0)} s`);
	say(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
	process.exitCode = sum.failed > 0 ? 1 : 0;
}

exitOnSignals();
main().catch((error) => reportAndFail(error));
