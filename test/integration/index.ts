// The door that VS Code opens inside its extension host: runs every test of this folder and writes down what happened.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { collectedTests } from "woodshed:collected-tests";

interface Outcome {
	title: string;
	file: string;
	state: "passed" | "failed" | "skipped";
	durationMs: number;
	message?: string;
}

/** Where the outer runner reads the outcomes; without it they are only told to the console. */
const resultsPath = process.env["WOODSHED_TEST_RESULTS"];

export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: "bdd", timeout: 60_000, reporter: "spec", color: false });
	for (const [file, load] of collectedTests) {
		mocha.suite.emit("pre-require", globalThis, file, mocha);
		load();
		mocha.suite.emit("require", undefined, file, mocha);
		mocha.suite.emit("post-require", globalThis, file, mocha);
	}
	const some = process.env["WOODSHED_GREP"];
	if (some !== undefined) mocha.grep(some);
	const outcomes: Outcome[] = [];
	const failures = await new Promise<number>((resolve) => {
		const runner = mocha.run(resolve);
		const keep = (test: Mocha.Runnable, state: Outcome["state"], error?: Error): void => {
			outcomes.push({
				title: test.fullTitle(),
				file: test.file ?? "",
				state,
				durationMs: test.duration ?? 0,
				...(error === undefined ? {} : { message: error.stack ?? error.message }),
			});
		};
		runner.on("pass", (test) => keep(test, "passed"));
		runner.on("pending", (test) => keep(test, "skipped"));
		runner.on("fail", (test, error: Error) => keep(test, "failed", error));
	});
	if (resultsPath !== undefined) writeFileSync(resultsPath, JSON.stringify(outcomes));
	if (failures > 0) throw new Error(`${failures} integration tests failed`);
}
