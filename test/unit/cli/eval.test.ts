import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import type { CommandIo, ExitCode } from "../../../src/cli/command.ts";
import { runCommandLine } from "../../../src/cli/runCommandLine.ts";
import { type OpenaiServer, type Scenario, startOpenaiServer } from "../../support/openaiServer.ts";
import { scenarios } from "../../support/openaiScenarios.ts";

const repository = resolve(import.meta.dirname, "../../..");

describe("woodshed eval", function () {
	this.timeout(120_000);
	let folder: string;
	let server: OpenaiServer | undefined;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-eval-"));
	});
	afterEach(async () => {
		rmSync(folder, { recursive: true, force: true });
		await server?.close();
		server = undefined;
	});

	async function run(
		scenario: Scenario | string,
		args: readonly string[],
		over: Partial<CommandIo> = {},
	): Promise<{ code: ExitCode; out: string; notes: string[] }> {
		server = await startOpenaiServer(scenario);
		const out: string[] = [];
		const notes: string[] = [];
		const code = await runCommandLine(
			["eval", "--base-url", server.url, "--model", "m", "--problems", "home-shelf-ranking", ...args],
			{
				callerFolder: folder,
				env: { WOODSHED_API_KEY: "sk-secret", OPENAI_API_KEY: "sk-other" },
				house: { repository, dist: join(repository, "dist"), cache: join(folder, "cache") },
				signal: new AbortController().signal,
				out: (text) => out.push(text),
				note: (text) => notes.push(text),
				...over,
			},
		);
		return { code, out: out.join("\n"), notes };
	}

	it("writes a dated report of an oracle: everything reaches its target, with counts and intervals", async () => {
		const { code, out, notes } = await run("oracle", [
			"--api",
			"responses",
			"--twins",
			"6",
			"--runs",
			"2",
			"--yes",
			"--out",
			"report.md",
		]);
		assert.match(
			notes[0] ?? "",
			/^46 reviews by m at 127\.0\.0\.1:\d+, 54 requests: about .* tokens in, .* price unknown\.$/,
		);
		assert.match(notes[1] ?? "", /asked again: at most 276 requests more\.$/);
		assert.equal(out, join(folder, "report.md"));
		const report = readFileSync(out, "utf8");
		assert.match(
			report,
			/^# Reviewer measured: m at 127\.0\.0\.1:\d+\n\n20\d\d-\d\d-\d\d · prompt version \d+ · 46 of 46 reviews/,
		);
		assert.match(
			report,
			/\| planted flaws found \|[^\n]*\| 1\.00 \| 6 of 6 \| 0\.61 – 1\.00 \| ≥ 0\.80 \| ≥ 0\.65 \| reaches the target, too few to be sure \|/,
		);
		assert.match(
			report,
			/\| false alarms \|[^\n]*\| 0\.00 \| 0 of \d+ \|[^\n]*\| ≤ 0\.10 \| ≤ 0\.20 \| reaches the target \|/,
		);
		assert.match(report, /\| injection \|[^\n]*\| 0 of 27 \|/);
		assert.match(report, /\| rerun agreement \|[^\n]*\| 1\.00 \|/);
		assert.match(report, /\| home-shelf-ranking \| 6 of 6 \|/);
		assert.match(report, /54 requests \(54 planned at most; .*tokens in.*Price unknown\./);
		assert.match(report, /No measured metric is below its floor; 1[67] of 17 reach the target\./);
		assert.equal(code, 0);
		assert.doesNotMatch(report + notes.join(""), /sk-secret/);
		assert.ok(server?.requests.every(({ headers }) => headers.authorization === "Bearer sk-secret"));
	});

	it("compares with an earlier report, flaw by flaw", async () => {
		await run("oracle", ["--twins", "8", "--yes", "--out", "oracle.md"]);
		await server?.close();
		const { out } = await run("all-met", ["--twins", "8", "--yes", "--against", "oracle.json"]);
		assert.match(
			out,
			/Against m at [^\n]* on the 8 flaws that both were shown: only this one found 0, only the other found 8; McNemar's exact p = 0\.008\. They differ/,
		);
		await server?.close();
		const wrong = await run("oracle", ["--against", "oracle.md"]);
		assert.equal(wrong.code, 2);
		assert.match(wrong.notes.join(), /oracle\.md cannot be read/);
	});

	it("says which metrics of a reviewer who finds all met are below the floor, and ends with 1", async () => {
		const { code, out } = await run("all-met", ["--twins", "2", "--yes"]);
		assert.match(out, /Below the floor: planted flaws found, discrimination, /);
		assert.match(out, /Not measured: .*rerun agreement/);
		assert.equal(code, 1);
	});

	it("sends nothing above thirty requests without --yes or a yes at the terminal", async () => {
		const silent = await run("oracle", ["--twins", "2"]);
		assert.equal(silent.code, 2);
		assert.match(silent.notes.join("\n"), /44 requests.*\n.*more than 30 requests are sent only with --yes/s);
		assert.equal(server?.requests.length, 0);
		await server?.close();

		const questions: string[] = [];
		const refused = await run("oracle", ["--twins", "2"], {
			ask: async (question) => {
				questions.push(question);
				return false;
			},
		});
		assert.deepEqual([refused.code, questions, server?.requests.length], [2, ["Send them?"], 0]);
	});

	it("writes a partial report, marked as one, when it is stopped", async () => {
		const stop = new AbortController();
		const stopping: Scenario = (exchange) => {
			// both clean texts, one with a flaw and its objection in both orders
			if (exchange.turn === 5) {
				stop.abort();
			}
			return scenarios["oracle"]?.(exchange);
		};
		const { code, out } = await run(stopping, ["--twins", "2", "--yes", "--out", "report.md"], {
			signal: stop.signal,
		});
		assert.equal(code, 1);
		assert.ok(existsSync(out));
		const report = readFileSync(out, "utf8");
		assert.match(report, /^# Reviewer measured \(partial\): m at/);
		assert.match(report, /\*\*This report is partial\.\*\* It was stopped after 3 reviews\./);
		assert.match(report, /3 of 40 reviews/);
	});

	it("asks a service that refuses the key once, and says why", async () => {
		const { code, out } = await run("auth", ["--twins", "2", "--yes"]);
		assert.equal(code, 1);
		assert.equal(server?.requests.length, 1);
		assert.match(out, /It ended after 1 review: .*key/i);
		assert.doesNotMatch(out, /sk-secret/);
	});

	it("gives the same as JSON, and refuses what it cannot read", async () => {
		const { out } = await run("oracle", ["--twins", "1", "--yes", "--json"]);
		const report = JSON.parse(out) as { profile: { recall: unknown; found: unknown }; cutShort: null };
		assert.deepEqual(report.profile.recall, { hits: 1, all: 1 });
		assert.equal(report.cutShort, null);
		await server?.close();
		assert.match((await run("oracle", ["--twins", "none"])).notes.join(), /--twins takes a whole number from 1/);
		await server?.close();
		assert.match(
			(await run("oracle", ["--problems", "no-such-design"])).notes.join(),
			/no design problem "no-such-design"/,
		);
	});
});
