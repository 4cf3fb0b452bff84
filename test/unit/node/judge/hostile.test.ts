import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { IsolationChoice } from "../../../../src/node/judge/isolation/detectIsolation.ts";
import { HostileJudge, type Trial } from "../../../support/hostile/hostileJudge.ts";
import { type HostileProgram, hostilePrograms } from "../../../support/hostile/hostileProgram.ts";
import { trialTable } from "../../../support/hostile/trialTable.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const entries = ["judge", "pack", "nodeHarness", "harness.py"];
/** judges that work side by side: behind the system's walls where it has any, and with the language's seat belts alone */
const isolations = ["auto", 1] as const;
const onlyNamed = new RegExp(process.env["WOODSHED_HOSTILE"] ?? "");
const tableFile = process.env["WOODSHED_HOSTILE_TABLE"];

interface Attempt {
	readonly program: HostileProgram;
	/** undefined: whichever judge is free */
	readonly isolation: IsolationChoice | undefined;
	readonly trial: Promise<Trial>;
	settle(trial: Promise<Trial>): void;
}

// what is left behind is found by /proc
const onLinux = process.platform === "linux" ? describe : describe.skip;

/** The programs of test/fixtures/hostile, each against a judge as the editor has one. */
onLinux("hostile programs", function () {
	this.timeout(180_000);
	const hasCompiler = ["g++", "clang++"].some((name) => spawnSync(name, ["--version"]).status === 0);
	const attempts = hostilePrograms(join(root, "test", "fixtures", "hostile"))
		.filter(({ language, name }) => onlyNamed.test(`${language} ${name}`))
		.flatMap((program) =>
			(program.walls === "both" ? isolations : [undefined]).map((isolation): Attempt => {
				let settle: Attempt["settle"] = () => {};
				const trial = new Promise<Trial>((resolve) => {
					settle = resolve;
				});
				return { program, isolation, trial, settle };
			}),
		);
	const judges: HostileJudge[] = [];
	const done: [HostileProgram, Trial][] = [];

	before(async () => {
		const build = spawnSync(process.execPath, ["scripts/build.mjs", "--only", entries.join(",")], { cwd: root });
		assert.equal(build.status, 0, String(build.stderr));
		for (const isolation of isolations) {
			const judge = new HostileJudge(join(root, "dist"), isolation);
			judges.push(judge);
			await judge.start();
		}
		const waiting = attempts.filter(({ program }) => program.language !== "cpp" || hasCompiler);
		for (const [i, isolation] of isolations.entries()) void work(judges[i] as HostileJudge, isolation, waiting);
	});
	after(() => {
		for (const judge of judges) judge.close();
		const late = done
			.flatMap(([, { lateMs }]) => (lateMs === undefined ? [] : [Math.round(lateMs)]))
			.sort((a, b) => a - b);
		console.log(`      time-outs were told ${late[0]} to ${late.at(-1)} ms after their limit of CPU time`);
		if (tableFile !== undefined) writeFileSync(tableFile, trialTable(done));
	});

	for (const { program, isolation, trial } of attempts) {
		const name = program.name.replaceAll("-", " ");
		const where = isolation === undefined ? "" : isolation === "auto" ? ", behind walls" : ", without walls";
		const here = program.language !== "cpp" || hasCompiler ? it : it.skip;
		here(`${program.language}, ${name}${where}: ${program.allowed.join(" or ")}`, async () => {
			const { report, message, wallMs, left, changed, afterwards } = await trial;
			done.push([program, await trial]);
			const seen = `${report.verdict}: ${message}`;
			assert.ok(program.allowed.includes(report.verdict), seen);
			if (program.says !== undefined && report.verdict !== "accepted") assert.ok(message.includes(program.says), seen);
			if (!["accepted", "compile-error"].includes(report.verdict))
				assert.match(message, /^[A-Z].*[.!?]/s, "the message is a sentence");
			assert.ok(wallMs < program.longest * 1000, `${Math.round(wallMs)} ms`);
			assert.deepEqual(left, [], "no process is left");
			if (program.guards === "always" || report.isolationLevel === 2) {
				assert.deepEqual(changed, [], "no file changed");
			}
			assert.deepEqual(afterwards, ["accepted", "wrong-answer"], "the judge is as before");
		});
	}
});

async function work(judge: HostileJudge, isolation: IsolationChoice, waiting: Attempt[]): Promise<void> {
	for (;;) {
		const at = waiting.findIndex((one) => one.isolation === undefined || one.isolation === isolation);
		const [next] = at < 0 ? [] : waiting.splice(at, 1);
		if (next === undefined) return;
		const trial = judge.try(next.program);
		next.settle(trial);
		await trial.catch(() => {}); // the test of the program tells
	}
}
