import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { CommandIo, ExitCode } from "../../../../src/cli/command.ts";
import { runCommandLine } from "../../../../src/cli/runCommandLine.ts";
import { startOpenaiServer } from "../../../support/openaiServer.ts";

const repository = new URL("../../../../", import.meta.url).pathname;
const reference = join(repository, "problems/design/home-shelf-ranking/reference/senior.design.md");

describe("woodshed review", function () {
	this.timeout(60_000);
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-review-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	async function run(
		args: readonly string[],
		env: CommandIo["env"] = {},
	): Promise<{ code: ExitCode; out: string; notes: string }> {
		const out: string[] = [];
		const notes: string[] = [];
		const code = await runCommandLine(["review", ...args], {
			callerFolder: folder,
			env,
			house: { repository, dist: join(repository, "dist"), cache: join(folder, "cache") },
			signal: new AbortController().signal,
			out: (text) => out.push(text),
			note: (text) => notes.push(text),
		});
		return { code, out: out.join("\n"), notes: notes.join("\n") };
	}

	it("reviews a design without a model: named, never a score", async () => {
		writeFileSync(join(folder, "design.md"), "# Home\n\nfine\n");
		const { code, out } = await run(["design.md", "--problem", "home-shelf-ranking", "--json"]);
		const result = JSON.parse(out) as { mode: string; score: null; coverage: number; findings: { state: string }[] };
		assert.equal(result.mode, "Offline checks – no model was used");
		assert.equal(result.score, null);
		assert.equal(result.coverage, 0);
		assert.ok(result.findings.length > 3 && result.findings.every((one) => one.state === "grounded"));
		assert.equal(code, 1);
	});

	it("gives findings with their state over both protocols, the key only from the environment", async () => {
		const server = await startOpenaiServer("true-and-invented");
		try {
			for (const [provider, api] of [
				["openai", "responses"],
				["compatible", "chat"],
			] as const) {
				const { out } = await run(
					[
						reference,
						"--problem",
						"home-shelf-ranking",
						"--provider",
						provider,
						"--base-url",
						server.url,
						"--model",
						"m",
						"--json",
					],
					{ WOODSHED_API_KEY: "sk-1", OPENAI_API_KEY: "sk-2" },
				);
				const result = JSON.parse(out) as {
					mode: string;
					score: number;
					coverage: number;
					findings: { state: string }[];
					usage: { inputTokens: number };
					promptVersion: number;
					requests: number;
					weak: boolean;
				};
				assert.deepEqual(
					result.findings.slice(0, 2).map((one) => one.state),
					["grounded", "unverified"],
				);
				assert.ok(result.usage.inputTokens > 1000);
				// the review, and the invented quote asked for once more
				assert.deepEqual([result.promptVersion, result.requests, result.weak], [2, 2, false]);
				assert.match(result.mode, /^m at 127\.0\.0\.1/);
				const last = server.exchanges.at(-1)!;
				assert.equal(last.api, api);
				assert.equal(last.headers.authorization, "Bearer sk-1");
			}
		} finally {
			await server.close();
		}
	});

	it("names the kind of a failure, has no score, and ends with 1", async () => {
		for (const [scenario, kind, more] of [
			["auth", "auth", []],
			["quota", "quota", []],
			["idle-at-once", "idle", ["--idle-ms", "200"]],
			["timeout", "timeout", ["--timeout-ms", "200"]],
		] as const) {
			const server = await startOpenaiServer(scenario);
			try {
				const { code, out } = await run(
					[
						reference,
						"--problem",
						"home-shelf-ranking",
						"--provider",
						"openai",
						"--base-url",
						server.url,
						"--model",
						"m",
						...more,
						"--json",
					],
					{ WOODSHED_API_KEY: "k" },
				);
				const result = JSON.parse(out) as { score: null; failure: { kind: string; message: string } };
				assert.equal(result.failure.kind, kind);
				assert.equal(result.score, null);
				assert.equal(code, 1);
			} finally {
				await server.close();
			}
		}
	});

	it("sends nothing to OpenAI without a key, and says which variable is missing", async () => {
		const { out } = await run([
			reference,
			"--problem",
			"home-shelf-ranking",
			"--provider",
			"openai",
			"--model",
			"m",
			"--json",
		]);
		assert.deepEqual((JSON.parse(out) as { failure: unknown }).failure, {
			kind: "auth",
			message: "There is no key: set WOODSHED_API_KEY.",
		});
	});

	it("ends with 2 and one line for what it cannot use", async () => {
		for (const [args, said] of [
			[[reference], /--problem is missing/],
			[
				[reference, "--problem", "home-shelf-ranking", "--provider", "compatible", "--model", "m"],
				/--base-url is missing/,
			],
			[[reference, "--problem", "home-shelf-ranking", "--provider", "openai"], /--model is missing/],
			[
				[
					reference,
					"--problem",
					"home-shelf-ranking",
					"--provider",
					"compatible",
					"--model",
					"m",
					"--base-url",
					"http://example.com/v1",
				],
				/Plain http would send your text unprotected/,
			],
			[[reference, "--problem", "home-shelf-ranking", "--idle-ms", "soon"], /takes milliseconds/],
			[["nowhere.md", "--problem", "home-shelf-ranking"], /cannot be read/],
		] as const) {
			const { code, out, notes } = await run(args);
			assert.equal(code, 2, notes);
			assert.equal(out, "");
			assert.match(notes, said);
			assert.ok(!notes.includes("\n"));
		}
	});
});
