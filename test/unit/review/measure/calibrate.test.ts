import assert from "node:assert/strict";

import { type CalibrationEvent, calibrate, planCalibration } from "../../../../src/core/review/measure/calibrate.ts";
import { cardLine, renderCard } from "../../../../src/core/review/measure/cardText.ts";
import { chooseTwins } from "../../../../src/core/review/measure/chooseTwins.ts";
import { decodeReviewerCard, type ReviewerCard } from "../../../../src/core/review/measure/reviewerCard.ts";
import { shortcomings, trustOf } from "../../../../src/core/review/measure/trustOf.ts";
import type { LanguageModel } from "../../../../src/core/review/languageModel.ts";
import { designPackOf, rememberedTargets } from "../../../support/designBench.ts";
import { reviewerScripts, scriptedReviewer } from "../../../support/scriptedReviewers.ts";

const pack = designPackOf("playlist-continuation");
const calibration = { pack, twins: 12, seed: 7, date: "2026-11-29T10:00:00.000Z" };
const texts = planCalibration(calibration).map(({ text }) => text);
const targetOf = rememberedTargets();

async function events(model: LanguageModel, signal = new AbortController().signal): Promise<CalibrationEvent[]> {
	const seen: CalibrationEvent[] = [];
	const fresh = () => ({ nonce: `n${seen.length}`, receipt: `R${seen.length}` });
	const ports = { model, targetOf, fresh, wait: () => Promise.resolve(), nowMs: () => 0 };
	for await (const event of calibrate(calibration, ports, signal)) {
		seen.push(event);
	}
	return seen;
}

async function cardOf(name: keyof typeof reviewerScripts): Promise<ReviewerCard> {
	const last = (await events(scriptedReviewer(reviewerScripts[name](), texts))).at(-1);
	assert.ok(last?.type === "card");
	return last.card;
}

describe("the twins of a calibration", () => {
	it("are twelve, spread over the criteria and over the kinds, the same for the same seed", () => {
		const chosen = chooseTwins(pack.twins, 12, 7);
		assert.equal(new Set(chosen).size, 12);
		const criteria = new Set(pack.twins.map(({ criterion }) => criterion));
		assert.equal(new Set(chosen.map(({ criterion }) => criterion)).size, Math.min(12, criteria.size));
		assert.equal(new Set(chosen.map(({ kind }) => kind)).size, new Set(pack.twins.map(({ kind }) => kind)).size);
		assert.deepEqual(chooseTwins(pack.twins, 12, 7), chosen);
		assert.notDeepEqual(chooseTwins(pack.twins, 12, 8), chosen);
		assert.deepEqual(chooseTwins(pack.twins, 99, 7), pack.twins);
	});
});

describe("a calibration", function () {
	this.timeout(60_000);

	it("reads twelve flawed answers and both clean ones, and gives a card", async () => {
		const seen = await events(scriptedReviewer(reviewerScripts.oracle(), texts));
		assert.deepEqual(seen[0], { type: "read", done: 1, all: 14 });
		assert.equal(seen.length, 15);
		const card = await cardOf("oracle");
		assert.deepEqual(card.recall, { hits: 12, all: 12 });
		assert.deepEqual(card.falseAlarms, { hits: 0, all: 2 * pack.rubric.criteria.length });
		assert.equal(card.fidelity.hits, card.fidelity.all);
		assert.equal(card.date, calibration.date);
		assert.ok((card.inputTokens ?? 0) > 14 * 3000);
		assert.equal(trustOf(card), "ok");
	});

	for (const [name, why] of [
		["allMet", /^it found 0 of 12 planted flaws$/],
		["allNotMet", /^it blamed (\d+) of \1 items of clean answers$/],
		["quoteFabricator", /^it found 0 of 12 planted flaws; (\d+) of its \1 quotes are not in the text$/],
	] as const) {
		it(`says why ${name} is of low trust`, async () => {
			const card = await cardOf(name);
			assert.equal(trustOf(card), "low");
			assert.match(shortcomings(card).join("; "), why);
			assert.match(renderCard(card), /\*\*Low trust: below the floor/);
		});
	}

	it("gives no card when it is stopped, and none to a model that cannot be asked", async () => {
		const stop = new AbortController();
		const model = scriptedReviewer(reviewerScripts.oracle(), texts);
		let requests = 0;
		const stopping: LanguageModel = {
			...model,
			stream(request, signal) {
				if (++requests === 4) stop.abort();
				return model.stream(request, signal);
			},
		};
		assert.deepEqual((await events(stopping, stop.signal)).at(-1), { type: "ended", failure: null });

		const failure = { kind: "auth", message: "The key was refused." } as const;
		const refusing: LanguageModel = {
			...model,
			async *stream() {
				yield { type: "failed", failure };
			},
		};
		const seen = await events(refusing);
		assert.equal(seen.length, 2);
		assert.deepEqual(seen[1], { type: "ended", failure });
	});
});

describe("the card of a reviewer", () => {
	const card: ReviewerCard = {
		model: "a_model at localhost:1",
		origin: "http://localhost:1",
		promptVersion: 1,
		problem: "playlist-continuation",
		date: "2026-11-29T10:00:00.000Z",
		reviews: 14,
		recall: { hits: 8, all: 12 },
		falseAlarms: { hits: 5, all: 26 },
		fidelity: { hits: 97, all: 100 },
		completed: { hits: 14, all: 14 },
		inputTokens: 90_000,
		outputTokens: null,
	};

	it("is one line beside the name, and a table of its own", () => {
		assert.equal(
			cardLine(card),
			"found 8 of 12 planted flaws, blamed 5 of 26 clean items, 97 % of its quotes are in the text (2026-11-29)",
		);
		assert.match(renderCard(card), /\| planted flaws found \(at least \.65\) \| 8 of 12 \| 0\.67 \| 0\.39 – 0\.86 \|/);
	});

	it("holds a model's name as plain words", () => {
		const text = renderCard({
			...card,
			model: "m](command:evil) <img src=x> | `x`\n# no https://evil.example www.evil.example",
		});
		assert.doesNotMatch(text, /<img|^# no|\]\(command|https:\/\/|www\.e/m);
	});

	for (const [metric, proportion, trust] of [
		["recall", { hits: 8, all: 12 }, "ok"],
		["recall", { hits: 7, all: 12 }, "low"],
		["falseAlarms", { hits: 6, all: 30 }, "ok"],
		["falseAlarms", { hits: 7, all: 30 }, "low"],
		["fidelity", { hits: 80, all: 100 }, "ok"],
		["fidelity", { hits: 79, all: 100 }, "low"],
		["fidelity", { hits: 0, all: 0 }, "ok"],
		["recall", { hits: 0, all: 0 }, "low"],
	] as const) {
		it(`is ${trust} at ${metric} of ${proportion.hits} in ${proportion.all}`, () => {
			assert.equal(trustOf({ ...card, [metric]: proportion }), trust);
		});
	}

	it("is unknown where there is none, or one that cannot be read", () => {
		assert.equal(trustOf(null), "unknown");
		assert.equal(decodeReviewerCard({ ...card, recall: "8 of 12" }), null);
		assert.deepEqual(decodeReviewerCard(JSON.parse(JSON.stringify(card))), card);
	});
});
