import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import type { NewLogEvent } from "../../../src/core/practice/logEvent.ts";
import type { Scorecard } from "../../../src/core/practice/scorecard/scorecard.ts";
import type { ProblemSummary } from "../../../src/extension/problem/catalogue.ts";
import { reviewRecordText } from "../../../src/core/review/reviewRecord.ts";
import { scorecardOf } from "../../../src/extension/progress/scorecardOf.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";
import { buildConversation } from "../../../src/node/review/conversation/conversationBuilder.ts";
import { logOf } from "../practice/progressLog.ts";

const problemFolder = join(import.meta.dirname, "..", "..", "..", "problems");
const design = buildDesignPack(join(problemFolder, "design", "home-shelf-ranking"));
const card = buildConversation("drift.md", readFileSync(join(problemFolder, "knowledge", "drift.md"), "utf8"));
assert.ok(design.ok && card.ok);
const packs = { design: design.value, card: card.value };

const base = { topics: [], languages: [], difficulty: null, category: "x", minutes: 5 } as const;
const problems: readonly ProblemSummary[] = [
	{ ...base, slug: "home-shelf-ranking", title: "Order the Home page", round: "design" },
	{ ...base, slug: "drift", title: "Three features moved overnight", round: "knowledge" },
];
const talk = (slug: string): NewLogEvent => ({ kind: "interviewed", slug, mode: "offline", questions: 2, hints: 0 });
const events = logOf(["2026-11-04 10:00", talk("home-shelf-ranking")], ["2026-11-04 11:00", talk("drift")]);

describe("what a scorecard reads besides the log", () => {
	let folder: string;
	before(() => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-scorecard-"));
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	function write(path: string, text: string): void {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}

	function made(over: { readonly inMock?: boolean; readonly readable?: boolean } = {}): Promise<Scorecard> {
		const missing = (): Promise<never> => Promise.reject(new Error("torn"));
		const there = over.readable !== false;
		return scorecardOf(
			{ events, problems, titleOf: (_slug, criterion) => criterion },
			{
				days: null,
				nowMs: Date.parse("2026-11-05T00:00:00Z"),
				folder,
				inMock: over.inMock ?? false,
				catalogue: {
					pack: missing,
					designPack: () => (there ? Promise.resolve(packs.design) : missing()),
					conversationPack: () => (there ? Promise.resolve(packs.card) : missing()),
				},
			},
		);
	}

	const titles = ({ rounds }: Scorecard): readonly string[] =>
		rounds.flatMap(({ subjects }) => subjects.flatMap(({ dimensions }) => dimensions.map(({ title }) => title)));

	it("is what was asked and written, and the items that nobody judged", async () => {
		write("design/home-shelf-ranking/design.md", packs.design.references.senior);
		const scorecard = await made();
		const [home, drift] = scorecard.rounds.flatMap(({ subjects }) => subjects);
		assert.match(home?.asked ?? "", /^A listener opens an audio app\./);
		assert.equal(home?.answer?.path, "design/home-shelf-ranking/design.md");
		assert.equal(drift?.asked, "Three features moved overnight. Talk me through the next hour.");
		assert.equal(drift?.answer, null);
		assert.deepEqual(titles(scorecard), [
			"Estimates",
			"Structure",
			...packs.design.rubric.criteria.map(({ id }) => id),
			...packs.card.criteria.map(({ id }) => id),
		]);
	});

	it("gives no help in a mock: neither the items of a rubric nor what a design lacks", async () => {
		assert.deepEqual(titles(await made({ inMock: true })), []);
	});

	it("takes the text from a kept review, and no path from one that is of another text", async () => {
		const kept = (document: string): string =>
			reviewRecordText({
				v: 1,
				id: "a",
				document,
				slug: "drift",
				startedAt: 1,
				revisedAt: 1,
				running: null,
				text: `${packs.card.title}\n\nI compare the two distributions first, then the labels.\n`,
				review: {
					mode: "offline",
					offline: true,
					score: null,
					coverage: 0,
					rows: [],
					findings: [],
					usage: null,
					injectionSeen: false,
					summary: "",
				},
				threads: [],
				bet: null,
			});
		const answerOf = ({ rounds }: Scorecard) =>
			rounds.flatMap(({ subjects }) => subjects).find(({ slug }) => slug === "drift")?.answer?.path;
		write(".woodshed/reviews/answer-drift.json", kept("knowledge/drift/answer.md"));
		assert.equal(answerOf(await made()), "knowledge/drift/answer.md");
		for (const strange of ["../../notes.md", "knowledge/drift/answer.md>) [x](<y", "values/lightness/answer.md"]) {
			write(".woodshed/reviews/answer-drift.json", kept(strange));
			assert.equal(answerOf(await made()), undefined, strange);
		}
		rmSync(join(folder, ".woodshed"), { recursive: true });
	});

	it("does without a package that cannot be read", async () => {
		const scorecard = await made({ readable: false });
		assert.deepEqual(
			scorecard.rounds.flatMap(({ subjects }) => subjects.map(({ title, asked }) => [title, asked])),
			[
				["Order the Home page", ""],
				["Three features moved overnight", ""],
			],
		);
	});
});
