import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkReading } from "../../../src/node/problem/gateReading.ts";
import { looseTools } from "./looseTools.ts";

describe("checkReading", () => {
	it("notices that a solution can read the package's files where nothing stops it", async () => {
		const folder = mkdtempSync(join(tmpdir(), "woodshed-secret-"));
		writeFileSync(join(folder, "cases.yaml"), "- out: 42\n");
		const findings = await checkReading(looseTools(), ["javascript"], [join(folder, "cases.yaml")]);
		rmSync(folder, { recursive: true });
		assert.match(
			findings[0]?.message ?? "nothing was noticed",
			/^can read 1 of 1 files of the package, as .*cases\.yaml by process\.getBuiltinModule\.$/,
		);
	});

	it("notices an expected output in the reach of a solution", async () => {
		const tools = looseTools();
		const leaky: typeof tools = {
			...tools,
			// a judge that hands the expected output to the solution's process, in its environment
			judge: async (pack, { source }) => {
				const text = `${source}\nconsole.log(probe());`;
				const options = { env: { ANSWER: String(pack.cases[0]?.out) }, encoding: "utf8" } as const;
				const answer = execFileSync(process.execPath, ["--input-type=module", "-e", text], options).trim();
				const report = await tools.judge(pack, {
					file: "x",
					language: "javascript",
					source: "export const probe = () => 1",
				});
				return { ...report, verdict: answer === pack.cases[0]?.out ? "accepted" : "wrong-answer" };
			},
		};
		const findings = await checkReading(leaky, ["javascript"], []);
		assert.deepEqual(
			findings.map(({ message }) => message),
			["can find the expected output in its own process."],
		);
	});
});
