import assert from "node:assert/strict";

import { debugConfiguration } from "../../../src/extension/judge/debugConfiguration.ts";

const laid = { folder: "/tmp/x", jobFile: "/tmp/x/job.jsonl", scratchDir: "/tmp/x/scratch" };
const start = {
	caseName: "two chunks",
	mark: "debug-1-1",
	distDir: "C:\\ext\\dist",
	execPath: "/opt/node",
	hasPythonExtension: false,
	env: { WOODSHED_RUN: "debug-1-1" },
};

describe("what the editor's debuggers are asked", () => {
	it("starts Python through the Python Debugger extension when it is there, else through our own adapter", () => {
		const plan = { ...laid, debugger: "python", python: "/usr/bin/python3", hasDebugpy: true } as const;
		const through = (hasPythonExtension: boolean) => debugConfiguration({ ...start, plan, hasPythonExtension });
		assert.equal(through(true).type, "debugpy");
		assert.equal(through(false).type, "woodshed-python");
		const { type: _one, ...extension } = through(true);
		const { type: _other, ...own } = through(false);
		assert.deepEqual(extension, own, "both are asked the same");
		assert.deepEqual(
			[own["python"], own["program"], own["args"], own["cwd"]],
			["/usr/bin/python3", "C:/ext/dist/debugPython.py", ["/tmp/x/job.jsonl"], "/tmp/x/scratch"],
		);
	});

	it("starts JavaScript on the editor's own Node, with the one folder whose source maps count", () => {
		const asked = debugConfiguration({ ...start, plan: { ...laid, debugger: "javascript" } });
		assert.deepEqual([asked.type, asked["runtimeExecutable"]], ["node", "/opt/node"]);
		assert.deepEqual(asked["env"], { WOODSHED_RUN: "debug-1-1", ELECTRON_RUN_AS_NODE: "1" });
		assert.deepEqual(asked["resolveSourceMapLocations"], ["/tmp/x/**"]);
		assert.equal(asked.name, "Woodshed: two chunks");
	});
});
