// Runs mocha on the given files and writes every outcome as JSON: node scripts/mochaRun.mjs <results.json> <timeoutMs> <file…>
// A process of its own, so that a test that never ends can be ended.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { exitOnSignals } from "./setup/runProcess.mjs";

exitOnSignals();

const [resultsPath, timeoutMs, ...files] = process.argv.slice(2);
const mocha = new Mocha({ ui: "bdd", timeout: Number(timeoutMs), reporter: process.env.WOODSHED_REPORTER ?? "dot" });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();

/** @type {import("./host/integrationRun.mjs").Outcome[]} */
const outcomes = [];
const runner = mocha.run(() => {
	writeFileSync(resultsPath, JSON.stringify(outcomes));
	// A test may leave a timer or a socket behind; what it left must not keep the run alive.
	process.exit(0);
});
const keep = (test, state, error) =>
	outcomes.push({
		title: test.fullTitle(),
		file: test.file ?? test.parent?.file ?? "",
		state,
		durationMs: test.duration ?? 0,
		...(error === undefined ? {} : { message: error.stack ?? String(error) }),
	});
runner.on("pass", (test) => keep(test, "passed"));
runner.on("pending", (test) => keep(test, "skipped"));
runner.on("fail", (test, error) => keep(test, "failed", error));
