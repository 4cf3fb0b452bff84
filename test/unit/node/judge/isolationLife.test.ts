import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { LanguageId, Signature } from "../../../../src/core/problem/problem.ts";
import { detectIsolation } from "../../../../src/node/judge/isolation/detectIsolation.ts";
import { LocalSandbox } from "../../../../src/node/judge/localSandbox.ts";
import { PackProcess } from "../../../../src/node/judge/packProcess.ts";
import { taggedProcesses } from "../../../../src/node/judge/processTree.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const distDir = join(root, "dist");
const limits = { cpuMs: 20_000, wallMs: 60_000, memoryMb: 512, outputBytes: 2 ** 24 };
const signature: Signature = { kind: "function", name: "solve", params: [], returns: "int" };
const sources: Partial<Record<LanguageId, string>> = {
	javascript: "export function solve() { return 1; }",
	python: "def solve():\n  return 1\n",
};
const onLinux = process.platform === "linux" ? describe : describe.skip;
const best = process.platform === "linux" ? (await detectIsolation({ choice: "auto", hides: [] })).level : 0;

onLinux("what the judge keeps running", function () {
	this.timeout(30_000);
	const sandboxes: LocalSandbox[] = [];
	const sandboxOf = (options: Partial<ConstructorParameters<typeof LocalSandbox>[0]>) => {
		const sandbox = new LocalSandbox({ distDir, ...options });
		sandboxes.push(sandbox);
		return sandbox;
	};
	afterEach(() => {
		for (const sandbox of sandboxes.splice(0)) sandbox.dispose();
	});

	function programOf(language: LanguageId) {
		return { language, source: sources[language] ?? "", fileName: `s.${language}`, signature };
	}
	async function run(sandbox: LocalSandbox, language: LanguageId) {
		const events = sandbox.execute(programOf(language), [{ id: "a", args: [] }], limits, new AbortController().signal);
		for await (const event of events) {
			if (event.type === "failed") assert.fail(event.message);
		}
	}
	async function eventually(what: () => boolean, message: string): Promise<void> {
		for (let tries = 0; tries < 200; tries++) {
			if (what()) return;
			await pause(25);
		}
		assert.fail(`not within 5 s: ${message}`);
	}
	const waiting = (sandbox: LocalSandbox) => taggedProcesses(sandbox.tagPrefix).length;

	it("is one process ahead, dropped when nobody runs anything for a while", async () => {
		const sandbox = sandboxOf({ spareIdleMs: 1500 });
		await sandbox.prepare(programOf("javascript"), limits);
		await eventually(() => waiting(sandbox) > 0, "a process waits");
		await eventually(() => waiting(sandbox) === 0, "it was dropped");
		await run(sandbox, "javascript");
	});
	it("is of the language that the person writes, not of the reference's", async () => {
		const sandbox = sandboxOf({});
		sandbox.keepSpareFor("python");
		await run(sandbox, "javascript");
		await pause(300);
		await eventually(() => waiting(sandbox) === 0, "nothing waits");
		await sandbox.prepare(programOf("python"), limits);
		await eventually(() => waiting(sandbox) > 0, "a process of Python's waits");
		sandbox.keepSpareFor("javascript");
		await eventually(() => waiting(sandbox) === 0, "it left with its language");
	});
	it("waits after a text that does not compile too, as the next run is near", async () => {
		const sandbox = sandboxOf({});
		const program = { ...programOf("python"), source: "def solve(:\n" };
		for await (const event of sandbox.execute(program, [{ id: "a", args: [] }], limits, new AbortController().signal)) {
			// nothing more comes, and whoever reads leaves here
			if (event.type === "failed") break;
		}
		await pause(200);
		await eventually(() => waiting(sandbox) > 0, "a process waits");
	});
	it("is nothing after the end, and no folder is left", async () => {
		const sandbox = sandboxOf({});
		await sandbox.prepare(programOf("javascript"), limits);
		await eventually(() => waiting(sandbox) > 0, "a process waits");
		sandbox.dispose();
		assert.equal(waiting(sandbox), 0);
		assert.equal(existsSync(sandbox.cwd), false);
	});

	describe("killed without warning", () => {
		/** A judge in a process of its own that runs `source` without end; its tag and folder. */
		async function judgeRunning(language: LanguageId, source: string, isolation: number) {
			const script = `
				import { LocalSandbox } from ${JSON.stringify(join(root, "src/node/judge/localSandbox.ts"))};
				const sandbox = new LocalSandbox(${JSON.stringify({ distDir, isolation })});
				const program = ${JSON.stringify({ ...programOf(language), source })};
				const events = sandbox.execute(program, [{ id: "a", args: [] }], ${JSON.stringify(limits)}, new AbortController().signal);
				for await (const event of events) if (event.type === "started") console.log(sandbox.tagPrefix + " " + sandbox.cwd);
			`;
			const judge = spawn(process.execPath, ["--input-type=module", "-e", script], {
				stdio: ["ignore", "pipe", "inherit"],
			});
			const said = await new Promise<string>((resolve) => judge.stdout.once("data", (data) => resolve(String(data))));
			const [tag = "", folder = ""] = said.trim().split(" ");
			assert.ok(taggedProcesses(tag).length > 0 && existsSync(folder));
			return { judge: judge as ChildProcess, tag, folder };
		}
		const endless: Partial<Record<LanguageId, string>> = {
			javascript: "export function solve() { for (;;) {} }",
			python: "def solve():\n  while True: pass\n",
		};

		for (const level of [1, 2]) {
			if (best < level) {
				it.skip(`takes the running solution with it at level ${level}: there is no such level here`);
				continue;
			}
			it(`takes the running solution with it at level ${level}; the next judge clears its folder`, async () => {
				for (const language of ["javascript", "python"] as const) {
					const { judge, tag, folder } = await judgeRunning(language, endless[language] ?? "", level);
					const next = sandboxOf({ keepsSpare: false });
					assert.ok(existsSync(folder), "the folder of a living judge stays");
					judge.kill("SIGKILL");
					await eventually(() => taggedProcesses(tag).length === 0, `${language} ended`);
					await eventually(() => judge.signalCode !== null, "the judge is gone");
					next.dispose();
					sandboxOf({ keepsSpare: false });
					assert.ok(!readdirSync(tmpdir()).includes(basename(folder)));
				}
			});
		}
	});

	describe("for a package's code", () => {
		const problem = { signature: { ...signature, params: [{ name: "n", type: "int" }] }, constants: {} };
		const code = "export const generators = { one: () => [1], never: () => { for (;;) {} } };";

		it("stands behind the same walls, and nothing of it is left", async () => {
			const sandbox = sandboxOf({ keepsSpare: false });
			const pack = new PackProcess({ problem, code } as never, { confinement: sandbox, wallMs: 4000 });
			assert.deepEqual(await pack.generate([{ fn: "one", seed: 1, n: 1 }]), { ok: true, value: [[1]] });
			assert.ok(waiting(sandbox) >= (best === 2 ? 2 : 1), "it carries the tag");
			const endless = await pack.generate([{ fn: "never", seed: 1, n: 1 }]);
			assert.ok(!endless.ok && /did not build its inputs within 4 s/.test(endless.error), JSON.stringify(endless));
			await eventually(() => waiting(sandbox) === 0, "it was ended");
			pack.dispose();
		});
	});
});
