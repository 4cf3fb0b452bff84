import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

import type { OwnCase } from "../../../../src/core/judge/judgeEvent.ts";
import type { Pack } from "../../../../src/core/problem/pack.ts";
import type { LanguageId } from "../../../../src/core/problem/problem.ts";
import { type DebugJob, type DebugPlan, planDebug } from "../../../../src/node/judge/debugPlan.ts";
import { LastBuiltCases } from "../../../../src/node/judge/lastBuiltCases.ts";
import { buildPack } from "../../../../src/node/problem/packBuilder.ts";
import { writeTinyPackage } from "../../problem/tinyPackage.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const distDir = join(root, "dist");
const caseIds = { sample: "7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a101", scale: "7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a103" };

describe("one case laid out for a debugger", function () {
	this.timeout(30_000);
	let pack: Pack;
	const written: string[] = [];

	before(async () => {
		const build = ["scripts/build.mjs", "--only", "debugJs,harness.py,debugPython.py"];
		const { status, stderr } = spawnSync(process.execPath, build, { cwd: root });
		assert.equal(status, 0, String(stderr));
		const tiny = writeTinyPackage();
		const built = await buildPack(tiny.folder);
		tiny.remove();
		assert.ok(built.ok);
		pack = built.value;
	});
	after(() => {
		for (const folder of written) rmSync(folder, { recursive: true, force: true });
	});

	interface Asked {
		readonly caseId?: string;
		readonly own?: readonly OwnCase[];
		readonly python?: string;
	}
	async function asked(
		language: LanguageId,
		source: string,
		{ caseId = caseIds.sample, own = [], python }: Asked = {},
	) {
		const fileName = `/home/x y/solution.${language === "typescript" ? "ts" : "py"}`;
		const submission = { slug: "tiny-sum", language, source, fileName, ownCases: own };
		return planDebug({ pack, submission, caseId }, { builtCases: new LastBuiltCases(), python });
	}
	async function plan(...args: Parameters<typeof asked>): Promise<DebugPlan> {
		const planned = await asked(...args);
		assert.ok(planned.ok, planned.ok ? "" : planned.error.message);
		written.push(planned.value.folder);
		return planned.value;
	}
	async function refusal(...args: Parameters<typeof asked>): Promise<string> {
		const planned = await asked(...args);
		assert.ok(!planned.ok);
		return `${planned.error.kind}: ${planned.error.message} ${planned.error.frames.map(({ lineBase0 }) => lineBase0).join()}`.trim();
	}
	/** Without a standard input, at whose end it would end too. */
	const runner = (jobFile: string) =>
		spawnSync(process.execPath, [join(distDir, "debugJs.cjs"), jobFile], {
			encoding: "utf8",
			stdio: ["ignore", "pipe", "pipe"],
		});
	const typescript = "export function tinySum(items: number[]): number {\n\treturn items.length;\n}\n";
	const python = "def tiny_sum(items):\n    return len(items)\n";

	it("holds the input and nothing that is expected", async () => {
		const { folder, jobFile } = await plan("typescript", typescript);
		const [job = "", input = ""] = readFileSync(jobFile, "utf8").split("\n");
		assert.equal(input, "[[4,9]]");
		assert.deepEqual(Object.keys(JSON.parse(job) as DebugJob), [
			"language",
			"fileName",
			"source",
			"program",
			"signature",
		]);
		assert.deepEqual(readdirSync(folder).sort(), ["job.jsonl", "scratch", "solution.js"]);
	});

	it("builds the input of a generated case, and takes a case of one's own", async () => {
		const large = readFileSync((await plan("python", python, { caseId: caseIds.scale })).jobFile, "utf8").split(
			"\n",
		)[1];
		assert.equal((JSON.parse(large ?? "") as number[][])[0]?.length, 120_000);
		const own = [{ id: "mine-1", in: [[1, 2, 3]] }];
		const mine = await plan("typescript", typescript, { caseId: "mine-1", own });
		assert.equal(readFileSync(mine.jobFile, "utf8").split("\n")[1], "[[1,2,3]]");
		assert.match(
			await refusal("typescript", typescript, { caseId: "mine-1", own: [{ id: "mine-1", in: [[10]] }] }),
			/^refused: This case of yours is not a legal input: /,
		);
	});

	it("maps what is compiled to the candidate's own file, line by line", async () => {
		const { folder } = await plan("typescript", typescript);
		const code = readFileSync(join(folder, "solution.js"), "utf8");
		assert.equal(
			code.split("\n").findIndex((line) => line.includes("return items.length")),
			1,
		);
		const map = /sourceMappingURL=data:application\/json;charset=utf-8;base64,(\S+)/.exec(code)?.[1] ?? "";
		const { sources } = JSON.parse(Buffer.from(map, "base64").toString()) as { sources: string[] };
		assert.deepEqual(sources, ["file:///home/x%20y/solution.ts"]);
	});

	it("says where a text does not compile", async () => {
		assert.match(await refusal("typescript", "\nexport function tinySum( {\n"), /^compile: SyntaxError: .* \d$/);
		assert.match(await refusal("python", "\ndef tiny_sum(items)\n    return 1\n"), /^compile: SyntaxError: .* 1$/);
	});

	it("refuses a language without a debugger, the embedded Python and a Python that is not there", async () => {
		assert.match(
			await refusal("java", "class X {}"),
			/^refused: Debugging a case is for Python, TypeScript and JavaScript\. For Java:/,
		);
		assert.match(
			await refusal("python", python, { python: "embedded" }),
			/^refused: The embedded Python cannot be debugged\. Install/,
		);
		assert.match(await refusal("python", python, { python: "/no/such/python" }), /"\/no\/such\/python" does not run/);
	});

	it("runs without a debugger too, printing what is printed and what is returned", async () => {
		const loud = typescript.replace("\treturn", '\tconsole.log("seen", items);\n\treturn');
		const { jobFile } = await plan("typescript", loud);
		const { stdout, status } = runner(jobFile);
		assert.deepEqual([stdout, status], ["seen [ 4, 9 ]\ntinySum returned 2\n", 0]);
	});

	it("says which function is missing, under the candidate's own file name", async () => {
		const { jobFile } = await plan("typescript", typescript.replace("tinySum", "tinysum"));
		const ran = runner(jobFile);
		assert.match(ran.stderr, /function `tinySum` was not found in \/home\/x y\/solution\.ts\. It exports `tinysum`\./);
		assert.equal(ran.status, 1);
	});

	it("ends with the process that holds it, even while it loops for ever", async () => {
		const { jobFile } = await plan(
			"typescript",
			"export function tinySum(items: number[]): number {\n\tfor (;;) {}\n}\n",
		);
		// the middle process is killed as a host may be: nobody is told
		const middle = `
			const { spawn } = require("node:child_process");
			const child = spawn(process.execPath, ${JSON.stringify([join(distDir, "debugJs.cjs"), jobFile])}, { stdio: ["pipe", "ignore", "ignore"] });
			setTimeout(() => { console.log(child.pid); process.kill(process.pid, "SIGKILL"); }, 1500);
		`;
		const { stdout } = spawnSync(process.execPath, ["-e", middle], { encoding: "utf8" });
		const pid = Number(stdout);
		assert.ok(pid > 0);
		for (let turn = 0; turn < 100 && existsSync(`/proc/${pid}`); turn++) {
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
		assert.throws(() => process.kill(pid, 0), /ESRCH/);
	});
});
