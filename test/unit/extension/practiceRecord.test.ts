import assert from "node:assert/strict";

import { practiceProgress } from "../../../src/core/practice/progress/practiceProgress.ts";
import { scorecard } from "../../../src/core/practice/scorecard/scorecard.ts";
import { noFacts } from "../../../src/core/practice/scorecard/subjectFacts.ts";
import type { PracticeFolder } from "../../../src/extension/practice/practiceFolder.ts";
import type { Catalogue } from "../../../src/extension/problem/catalogue.ts";
import { readPracticeRecord } from "../../../src/extension/progress/practiceRecord.ts";
import { logOf, problems, reviewed } from "../practice/progressLog.ts";

const sat = "home";
const events = logOf(
	["2026-11-02 10:00", { kind: "predicted", slug: sat, items: [{ criterion: "scale", verdict: "met" }] }],
	["2026-11-02 10:01", reviewed(sat, ["scale met sixteen shards", "metrics not_met"])],
	["2026-11-02 10:05", { kind: "followUpAnswered", slug: sat, criterion: "metrics", before: "not_met", after: "met" }],
	[
		"2026-11-02 10:06",
		{ kind: "rebutted", slug: sat, criterion: "scale", before: "met", after: "partial", changed: true },
	],
	["2026-11-02 11:00", reviewed("drift", ["alarm met"])],
);
const missing = (): Promise<never> => Promise.reject(new Error("torn"));
const catalogue = { list: async () => problems, pack: missing, designPack: missing, conversationPack: missing };
const folder = { uri: {}, log: { events: async () => events } };

async function shown(isHidden: (slug: string) => boolean) {
	const record = await readPracticeRecord({
		folder: folder as unknown as PracticeFolder,
		catalogue: catalogue as unknown as Catalogue,
		rules: { hidesReview: isHidden },
	});
	assert.ok(record !== null);
	const about = { problems, titleOf: record.titleOf, dayOf: (at: string) => at.slice(0, 10) };
	const card = scorecard(record.events, {
		...about,
		placeOf: () => null,
		factsOf: () => noFacts,
		from: "2026-11-01T00:00:00.000Z",
		to: "2026-11-09T00:00:00.000Z",
		shown: { from: "2026-11-01", to: "2026-11-08" },
	});
	const items = card.rounds.flatMap(({ subjects }) =>
		subjects.flatMap(({ slug, dimensions }) => dimensions.map(({ title }) => `${slug}: ${title}`)),
	);
	return { progress: practiceProgress(record.events, { ...about, today: "2026-11-03" }), items };
}

describe("the record that Progress and the scorecard are made of", () => {
	it("has nothing of what an earlier review said of a part of the mock that is sat", async () => {
		const { progress, items } = await shown((slug) => slug === sat);
		assert.deepEqual(items, ["drift: alarm"]);
		assert.deepEqual(
			progress.items.map(({ slug }) => slug),
			["drift"],
		);
		assert.deepEqual(progress.calibration.bets, []);
	});

	it("keeps that it was practised, and all of it once the part is left for feedback", async () => {
		const hidden = await shown((slug) => slug === sat);
		const all = await shown(() => false);
		assert.deepEqual(all.items, ["home: scale", "home: metrics", "drift: alarm"]);
		assert.deepEqual(hidden.progress.days, all.progress.days);
		assert.deepEqual(hidden.progress.mastery, all.progress.mastery);
	});
});
