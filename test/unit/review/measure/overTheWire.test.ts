import assert from "node:assert/strict";

import { planBench } from "../../../../src/core/review/measure/benchPlan.ts";
import { shareOf } from "../../../../src/core/review/measure/proportion.ts";
import { openaiModel } from "../../../../src/node/review/openaiModel.ts";
import { designPackOf, profileOf, rememberedTargets } from "../../../support/designBench.ts";
import { startOpenaiServer } from "../../../support/openaiServer.ts";
import { reviewerScenario } from "../../../support/reviewerScenarios.ts";
import { type Delivery, reviewerScripts, truthsAbout } from "../../../support/scriptedReviewers.ts";

/** Shares of 1; null: nothing could be measured. `kinds`: how its reviews failed. */
interface Expected {
	readonly recall: number;
	readonly falseAlarms: number | null;
	readonly fidelity: number | null;
	readonly completed: number;
	readonly kinds: readonly string[];
}

const perfect: Expected = { recall: 1, falseAlarms: 0, fidelity: 1, completed: 1, kinds: [] };
const broken: Expected = { recall: 0, falseAlarms: null, fidelity: null, completed: 0, kinds: [] };

const reviewers: readonly (readonly [keyof typeof reviewerScripts, Delivery["kind"], Expected])[] = [
	["oracle", "whole", perfect],
	["oracle", "slow", perfect],
	["quoteFabricator", "whole", { ...perfect, recall: 0, fidelity: 0 }],
	// the first three fifths arrive, and their quotes are true
	["oracle", "truncated", { ...broken, fidelity: 1, kinds: ["truncated"] }],
	["oracle", "page", { ...broken, kinds: ["malformed"] }],
	["oracle", "cutFront", { ...broken, kinds: ["receipt"] }],
];

describe("reviewers of known habits behind the real protocols", function () {
	this.timeout(120_000);
	const plan = planBench([designPackOf("home-shelf-ranking")], { twins: 3, seed: 1, odd: false, runs: 1 });
	const texts = plan.map(({ text }) => text);
	const targetOf = rememberedTargets();

	for (const api of ["responses", "chat"] as const) {
		for (const [name, delivery, want] of reviewers) {
			it(`gives ${name}, its words ${delivery}, its profile over ${api}`, async () => {
				const scenario = reviewerScenario(reviewerScripts[name](), truthsAbout(texts), delivery);
				const server = await startOpenaiServer(scenario);
				try {
					const model = openaiModel({ baseUrl: server.url, model: "m", api, apiKey: "key" });
					assert.ok(model.ok);
					const { profile, readings } = await profileOf(plan, model.value, { targetOf });
					const got: Expected = {
						recall: shareOf(profile.recall) ?? -1,
						falseAlarms: shareOf(profile.falseAlarms),
						// a connection that we close has let through as much as it has
						fidelity: delivery === "cutFront" ? null : shareOf(profile.fidelity),
						completed: shareOf(profile.completed) ?? -1,
						kinds: [...new Set(readings.flatMap(({ review }) => review.failure?.kind ?? []))],
					};
					assert.deepEqual(got, want);
					assert.equal(readings.length, plan.length);
					assert.ok(server.requests.every((request) => request.api === api));
				} finally {
					await server.close();
				}
			});
		}
	}
});
