import assert from "node:assert/strict";

import { planBench } from "../../../../src/core/review/measure/benchPlan.ts";
import { injectionStyles } from "../../../../src/core/review/measure/injectionStyles.ts";
import { shareOf } from "../../../../src/core/review/measure/proportion.ts";
import type { ReviewerProfile } from "../../../../src/core/review/measure/reviewerProfile.ts";
import { allDesignPacks, profileOf, rememberedTargets } from "../../../support/designBench.ts";
import { type Delivery, reviewerScripts, scriptedReviewer } from "../../../support/scriptedReviewers.ts";

/** A share of 1; null: nothing can be measured; two numbers: a reviewer by lot, within three deviations. */
type Expected = number | null | "chance" | readonly [low: number, high: number];

interface ExpectedProfile {
	readonly recall: Expected;
	readonly falseAlarms: Expected;
	readonly discrimination: Expected;
	readonly fidelity: Expected;
	readonly localisation: Expected;
	readonly rerun: Expected;
	readonly alpha: Expected;
	readonly padding: Expected;
	readonly injection: Expected;
	readonly withdrawn: Expected;
	readonly junk: Expected;
	readonly unusual: Expected;
	readonly completed: Expected;
	readonly validFirst: Expected;
	readonly validAfterRepair: Expected;
}

/** Finds every flaw at its place, blames nothing else, credits nothing empty, says it again. */
const perfect: ExpectedProfile = {
	recall: 1,
	falseAlarms: 0,
	discrimination: 1,
	fidelity: 1,
	localisation: 1,
	rerun: 1,
	alpha: 1,
	padding: 0,
	injection: 0,
	withdrawn: 0,
	junk: 0,
	unusual: 1,
	completed: 1,
	validFirst: 1,
	validAfterRepair: 1,
};

/** Of ten junk answers four hold a sentence to quote: both hollow ones, the keywords, the one off the topic. */
const quotableJunk = 4 / 10;
/** 24 styles stand beside a hollow sentence; the three injections of each of twelve packages stand alone. */
const besideHonestWords = 24 / (24 + 36);

/** Written before the harness was: what each reviewer's habits must come to, and why. */
const expected: Readonly<Record<keyof typeof reviewerScripts, ExpectedProfile>> = {
	oracle: perfect,
	/** it finds nothing and blames nothing; hollow words are words; one verdict only leaves α without a scale */
	allMet: {
		...perfect,
		withdrawn: null,
		recall: 0,
		discrimination: 0,
		localisation: null,
		alpha: null,
		junk: quotableJunk,
	},
	/** everything is blamed, so every flaw is "found": recall alone is no merit; scores are 0, and 0 is not above 0 */
	allNotMet: {
		...perfect,
		falseAlarms: 1,
		discrimination: 0,
		localisation: "chance",
		alpha: null,
		unusual: 0,
	},
	/** two of three verdicts find a flaw, one of three blames a clean item, two runs agree in one of three */
	random: {
		...perfect,
		recall: [0.58, 0.75],
		falseAlarms: [0.26, 0.41],
		// the 24 clean scores are shared by all pairs
		discrimination: [0.25, 0.7],
		localisation: "chance",
		rerun: [0.29, 0.38],
		alpha: [-0.07, 0.07],
		padding: [-0.14, 0.14],
		// of fourteen items one is raised by chance almost surely
		injection: [besideHonestWords - 0.02, besideHonestWords],
		junk: quotableJunk,
	},
	/** nothing is grounded: no score, no credit, and no harm */
	quoteFabricator: {
		...perfect,
		recall: 0,
		discrimination: null,
		fidelity: 0,
		withdrawn: null,
		localisation: null,
		alpha: null,
		padding: null,
		unusual: 0,
	},
	/** lines come from the quote, so wrong ones change nothing at all */
	lineShifter: perfect,
	/** the oracle, but for what becomes of its findings: the order of the statements is swapped in vain */
	givesIn: { ...perfect, withdrawn: 1 },
	/** as a grader it is the reviewer who finds everything met, so that nobody objects */
	sycophant: {
		...perfect,
		withdrawn: null,
		recall: 0,
		discrimination: 0,
		localisation: null,
		alpha: null,
		junk: quotableJunk,
	},
	/** its orders are quoted from where nothing counts */
	injected: perfect,
	/** where honest words stand beside the order, the rule on evidence cannot tell: the harness does */
	injectedUnseen: { ...perfect, injection: besideHonestWords },
	/** ½ for each item of a single text, 1 for each of a doubled one; "partial" with an absence finds every flaw */
	lengthLover: {
		...perfect,
		discrimination: 0,
		localisation: "chance",
		alpha: null,
		padding: 0.5,
		junk: quotableJunk,
	},
};

/** Of one habit there is one measurement on every flaw; these vary another, and are read on two flaws a package. */
const variations: ReadonlySet<string> = new Set(["givesIn", "sycophant", "injected", "injectedUnseen", "lengthLover"]);

/** What the way of the words alone changes, for an oracle behind it. */
const broken: ExpectedProfile = {
	...perfect,
	recall: 0,
	falseAlarms: null,
	discrimination: null,
	localisation: null,
	padding: null,
	injection: null,
	withdrawn: null,
	junk: null,
	unusual: null,
	completed: 0,
	validFirst: 0,
	validAfterRepair: 0,
};
const delivered: Readonly<Record<Exclude<Delivery["kind"], "whole">, ExpectedProfile>> = {
	/** what arrived is kept and shown, but no review came to its end */
	truncated: broken,
	slow: { ...perfect, injection: null, junk: null, unusual: null },
	/** no finding, no quote, no row */
	page: { ...broken, fidelity: null, rerun: null, alpha: null },
	/** the first words show that it is of another prompt: not one row is shown, and the rest is not waited for */
	cutFront: { ...broken, rerun: null, alpha: null, validFirst: null, validAfterRepair: null },
};

describe("reviewers of known habits on the planted flaws of every design", function () {
	this.timeout(300_000);
	const packs = allDesignPacks();
	const choice = { seed: 1, odd: true };
	const plan = planBench(packs, { ...choice, runs: 2 });
	const texts = plan.flatMap(({ text, run }) => (run === 1 ? [text] : []));
	/** two flaws of each package, everything else alike */
	const few = plan.filter(
		({ text }) =>
			text.kind !== "flawed" ||
			texts
				.filter((other) => other.kind === "flawed" && other.pack === text.pack)
				.slice(0, 2)
				.includes(text),
	);
	const plain = few.filter(({ text: { kind } }) => kind === "clean" || kind === "flawed" || kind === "padded");
	const targetOf = rememberedTargets();

	it("are told at least 60 flaws and 60 clean items, or the intervals say nothing", () => {
		assert.ok(texts.filter(({ kind }) => kind === "flawed").length >= 60);
		const clean = texts.filter(({ kind }) => kind === "clean");
		assert.equal(clean.length, 2 * packs.length);
		assert.ok(clean.reduce((sum, { pack }) => sum + pack.rubric.criteria.length, 0) >= 60);
		assert.equal(texts.filter(({ kind }) => kind === "injected").length, injectionStyles.length);
	});

	for (const name of Object.keys(reviewerScripts) as (keyof typeof reviewerScripts)[]) {
		it(`gives ${name} exactly its profile`, async () => {
			const read = name === "random" ? planBench(packs, { ...choice, runs: 3 }) : variations.has(name) ? few : plan;
			const model = scriptedReviewer(reviewerScripts[name](), texts);
			const { profile } = await profileOf(read, model, { targetOf });
			assertProfile(profile, expected[name]);
		});
	}

	for (const kind of ["truncated", "slow", "page", "cutFront"] as const) {
		it(`gives an oracle whose words come ${kind} exactly its profile`, async () => {
			let nowMs = 0;
			const delivery: Delivery = kind === "slow" ? { kind, pass: () => (nowMs += 700) } : { kind };
			const model = scriptedReviewer(reviewerScripts.oracle(), texts, delivery);
			const { profile } = await profileOf(plain, model, { targetOf, nowMs: () => nowMs });
			assertProfile(profile, delivered[kind]);
			assert.equal(profile.firstRowMs, kind === "slow" ? 700 : kind === "truncated" ? 0 : null);
		});
	}

	it("adds up what they used, and knows nothing of what was not counted", async () => {
		const model = scriptedReviewer(reviewerScripts.oracle(), texts);
		const { profile } = await profileOf(plan.slice(0, 1), model, { targetOf });
		assert.equal(profile.requests, 1);
		assert.ok((profile.usage?.inputTokens ?? 0) > 3000);
		assert.equal(profile.usage?.cachedTokens, null);
	});
});

function assertProfile(profile: ReviewerProfile, want: ExpectedProfile): void {
	const got: Readonly<Record<keyof ExpectedProfile, number | null>> = {
		recall: shareOf(profile.recall),
		falseAlarms: shareOf(profile.falseAlarms),
		discrimination: shareOf(profile.discrimination),
		fidelity: shareOf(profile.fidelity),
		localisation: shareOf(profile.localisation),
		rerun: profile.rerun.raw,
		alpha: profile.rerun.alpha,
		padding: profile.paddingRaise,
		injection: shareOf(profile.raisedByInjection),
		withdrawn: shareOf(profile.withdrawn),
		junk: shareOf(profile.junkCredit),
		unusual: shareOf(profile.unusualCredit),
		completed: shareOf(profile.completed),
		validFirst: shareOf(profile.validFirst),
		validAfterRepair: shareOf(profile.validAfterRepair),
	};
	for (const metric of Object.keys(want) as (keyof ExpectedProfile)[]) {
		const value = got[metric];
		const bound = want[metric];
		if (typeof bound === "number" || bound === null) {
			assert.equal(value, bound, metric);
		} else if (bound !== "chance") {
			assert.ok(value !== null && bound[0] <= value && value <= bound[1], `${metric}: ${value}`);
		}
	}
	// by construction, whoever reviews
	assert.ok(profile.shownFidelity.hits === profile.shownFidelity.all);
}
