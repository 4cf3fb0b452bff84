import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { pins } from "../../../scripts/setup/pins.mjs";

/** A test framework that people use for such cases, over the same inputs and expected outputs. */
export interface FrameworkPeer {
	/** "pytest 9.2.0" */
	readonly name: string;
	/** runs all cases once; throws when they do not pass, as then something else was measured */
	run(): void;
	dispose(): void;
}

export interface PeerCase {
	readonly in: unknown;
	readonly out: unknown;
}

/** Fetched once through pip into the cache; a text says why it cannot be measured here. */
export function pytestPeer(
	root: string,
	interpreter: string,
	solution: string,
	functionName: string,
	cases: readonly PeerCase[],
): FrameworkPeer | string {
	const packages = join(root, ".cache", "bench", `pytest-${pins.pytestVersion}`);
	if (!existsSync(join(packages, "pytest"))) {
		const wanted = `pytest==${pins.pytestVersion}`;
		const args = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--target", packages, wanted];
		const { status, stderr } = spawnSync(interpreter, args, { encoding: "utf8", timeout: 120_000 });
		if (status !== 0) return `pytest could not be installed by pip: ${lastLine(stderr)}`;
	}
	const folder = mkdtempSync(join(tmpdir(), "woodshed-pytest-"));
	writeFileSync(join(folder, "solution.py"), solution);
	writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
	writeFileSync(
		join(folder, "test_solution.py"),
		`import json, pathlib
import pytest
from solution import ${functionName}

CASES = json.loads((pathlib.Path(__file__).parent / "cases.json").read_text())


@pytest.mark.parametrize("case", CASES)
def test_case(case):
    assert json.loads(json.dumps(${functionName}(*case["in"]))) == case["out"]
`,
	);
	const args = ["-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", folder];
	return peer(`pytest ${pins.pytestVersion}`, interpreter, args, folder, { PYTHONPATH: packages }, cases.length);
}

/** Fetched once through npm into the cache; a text says why it cannot be measured here. */
export function vitestPeer(
	root: string,
	solution: string,
	functionName: string,
	cases: readonly PeerCase[],
): FrameworkPeer | string {
	const house = join(root, ".cache", "bench", `vitest-${pins.vitestVersion}`);
	const program = join(house, "node_modules", "vitest", "vitest.mjs");
	if (!existsSync(program)) {
		mkdirSync(house, { recursive: true });
		writeFileSync(join(house, "package.json"), '{ "private": true, "type": "module" }\n');
		const args = [
			"install",
			"--save-exact",
			"--no-audit",
			"--no-fund",
			"--ignore-scripts",
			`vitest@${pins.vitestVersion}`,
		];
		const { status, stderr } = spawnSync("npm", args, { cwd: house, encoding: "utf8", timeout: 180_000 });
		if (status !== 0) return `vitest could not be installed by npm: ${lastLine(stderr)}`;
	}
	// beside its packages, as in anybody's project
	const folder = mkdtempSync(join(house, "project-"));
	writeFileSync(join(folder, "solution.ts"), solution);
	writeFileSync(join(folder, "cases.json"), JSON.stringify(cases));
	writeFileSync(
		join(folder, "solution.test.ts"),
		`import { expect, test } from "vitest";
import cases from "./cases.json";
import { ${functionName} } from "./solution";

test.each(cases)("case %#", (testCase) => {
	expect(${functionName}(...(testCase.in as Parameters<typeof ${functionName}>))).toEqual(testCase.out);
});
`,
	);
	const args = [program, "run", "--root", folder];
	return peer(`vitest ${pins.vitestVersion}`, process.execPath, args, folder, {}, cases.length);
}

function peer(
	name: string,
	program: string,
	args: readonly string[],
	cwd: string,
	extra: Readonly<Record<string, string>>,
	cases: number,
): FrameworkPeer {
	const env = { PATH: process.env["PATH"], HOME: cwd, CI: "true", NO_COLOR: "1", ...extra };
	return {
		name,
		run() {
			const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: "utf8", timeout: 60_000 });
			if (status !== 0 || !new RegExp(`\\b${cases} passed`).test(stdout)) {
				throw new Error(`${name} did not pass ${cases} cases: ${stdout.slice(-800)}${stderr.slice(-800)}`);
			}
		},
		dispose: () => rmSync(cwd, { recursive: true, force: true }),
	};
}

function lastLine(text: string): string {
	return text.trim().split("\n").at(-1) ?? "";
}
