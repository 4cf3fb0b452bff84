import assert from "node:assert/strict";

import { practiceOfWeak } from "../../../src/core/practice/plan/practiceOfWeak.ts";
import { quoteLine } from "../../../src/core/practice/scorecard/quoteLine.ts";
import { type Scorecard, scorecard } from "../../../src/core/practice/scorecard/scorecard.ts";
import { scorecardHtml } from "../../../src/core/practice/scorecard/scorecardHtml.ts";
import { scorecardMarkdown } from "../../../src/core/practice/scorecard/scorecardMarkdown.ts";
import { fullMock, type ReadBy } from "../../support/progress/fullMock.ts";
import { shippedProblems } from "./plan/shippedProblems.ts";

const cards = Object.fromEntries(
	(["model", "checks", "own marks"] as const).map((readBy) => {
		const { events, inputs } = fullMock(readBy);
		return [readBy, scorecard(events, inputs)];
	}),
) as Readonly<Record<ReadBy, Scorecard>>;

function rows(card: Scorecard) {
	return card.rounds.flatMap(({ subjects }) => subjects.flatMap(({ dimensions }) => dimensions));
}

describe("the scorecard of a full mock", () => {
	it("has every round of the loop with a level for each item that was judged, and says by whom", () => {
		const card = cards.model;
		assert.deepEqual(
			card.rounds.map(({ round }) => round),
			["coding", "data", "design", "knowledge", "depth", "values"],
		);
		assert.deepEqual([card.coverage, card.recommendation.kind], [1, "given"]);
		for (const { score, by, why } of rows(card)) {
			assert.ok(score !== null && by !== null && why !== "");
		}
		const text = scorecardMarkdown(card);
		for (const words of [
			"^# Scorecard of 2026-05-12$",
			"^Recommendation: mid: [a-z ]+; senior: [a-z ]+; staff: [a-z ]+\\.$",
			"^\\| ML system design \\| 2\\.7 of 4 \\| 100 % \\| mid: lean yes;",
			"^- Full mock: 2026-05-12, 240 of 300 minutes$",
			"^Asked: Three features moved overnight\\. Talk me through the next hour\\.$",
			"^- Time used: 20 of 15 minutes$",
			"^- Submissions: 2 × wrong answer, accepted$",
			"^- Hints: 1$",
			"^- Questions asked in the interview: 9, by Example model 2$",
			"^- Reviewed by: Example model 2$",
			"^- Answer: 114 words, “Drift is one of",
			"^- Lean yes from a mean of 2 for mid",
			"^- Withheld below 70 % coverage",
		]) {
			assert.match(text, new RegExp(words, "m"));
		}
	});

	it("says of each hour how it went: minutes, parts with their scores, score and coverage", () => {
		const section = (card: Scorecard, hour: string): string =>
			new RegExp(`^### Full mock: ${hour}\\n\\n([\\s\\S]*?)\\n\\n#`, "m").exec(scorecardMarkdown(card))?.[1] ?? "";
		assert.deepEqual(section(cards.checks, "ML Data").split("\n"), [
			"2026-05-12. 42 of 60 minutes used. Score 2.5 of 4. Coverage 66 %.",
			"",
			"| Part | Minutes | Score | Items |",
			"| --- | --- | --- | --- |",
			"| Weekly cohorts | 11 of 20 | 4.0 | Solved 4; Time 4 |",
			"| At-least-once to once | 20 of 25 | 1.0 | Solved 1; Time 1 |",
			"| Which inputs, and which not | 11 of 15 | – | 9 items without a judgement |",
		]);
		assert.match(section(cards.model, "Screen"), /^\| Introduce yourself \| 4 of 5 \| – \| – \|$/m);
		assert.match(
			section(cards.model, "Screen"),
			/^\| From the notebook .* 2\.8 \| 8 items scored 3; scored 2: “A gate before promotion”, “Latency budget.*” \|$/m,
		);
		assert.deepEqual(
			cards.model.sat[0]?.hours.map(({ label, minutes, of, coverage }) => [label, minutes, of, coverage]),
			[
				["Screen", 84, 60, 1],
				["ML Data", 42, 60, 1],
				["ML Depth", 26, 60, 1],
				["ML System Design", 52, 60, 1],
				["Values", 36, 60, 1],
			],
		);
	});

	it("has one line, and no rows, for items that nobody read or marked, but rows where a check says something", () => {
		const text = scorecardMarkdown(cards.checks);
		assert.match(text, /^Not judged, as no model read it: Situation; Task; Action; Result; Reflection; .+\.$/m);
		assert.doesNotMatch(text, /no check speaks against it|\| nobody \|/);
		assert.match(text, /^\| Numbers with units that decide something \| – \| checks \| a check speaks against it/m);
		for (const card of [cards.model, cards["own marks"]]) {
			assert.doesNotMatch(scorecardMarkdown(card), /Not judged, as no model/);
		}
	});

	it("scores without a model what a program judges, and recommends nothing for the loop", () => {
		const card = cards.checks;
		const scored = card.rounds.flatMap(({ round, subjects }) =>
			subjects.flatMap(({ dimensions }) =>
				dimensions.flatMap(({ title, score }) => (score === null ? [] : [`${round}: ${title}`])),
			),
		);
		assert.deepEqual(
			[...new Set(scored)],
			[
				"coding: Solved",
				"coding: Time",
				"coding: Cost",
				"data: Solved",
				"data: Time",
				"design: Estimates",
				"design: Structure",
			],
		);
		assert.deepEqual(
			card.rounds.map(({ recommendation }) => recommendation.kind),
			["given", "given", "withheld", "withheld", "withheld", "withheld"],
		);
		assert.deepEqual(card.recommendation, {
			kind: "withheld",
			why: "Coverage is 35 %; no model has read what was said in: ML system design, ML knowledge, ML depth, Values.",
		});
		assert.match(scorecardMarkdown(card), /^9 items are not marked yet\. The candidate can: open the answer/m);
	});

	it("shows own marks with the candidate's words and their line, named as the candidate's, and gives them no score", () => {
		const card = cards["own marks"];
		const marked = rows(card).filter(({ ownMark }) => ownMark !== null);
		assert.ok(
			marked.length > 60 && marked.every(({ score, by }) => score === null && (by === null || by === "checks")),
		);
		const met = marked.filter(({ ownMark }) => ownMark?.mark === "met");
		assert.ok(
			met.length > 30 && met.every(({ ownMark }) => typeof ownMark?.evidence[0]?.place?.lineBase0 === "number"),
		);
		const text = scorecardMarkdown(card);
		assert.match(
			text,
			/^\| Situation \| – \| the candidate alone \| no check speaks against it; in the candidate's words: “In spring 2023 .+line 4.+ \| met \|$/m,
		);
		assert.doesNotMatch(text, /not marked yet/);
		assert.equal(card.score, cards.checks.score);
	});

	it("copies no story, and quotes of it only what a judgement rests on", () => {
		assert.match(scorecardMarkdown(cards.checks), /^- Answer: 168 words \(/m);
		assert.doesNotMatch(scorecardMarkdown(cards.checks), /Anna from design|In spring 2023/);
	});

	it("leads from the page to the files, from wherever in the practice folder it is kept", () => {
		const links = (html: string): readonly string[] => [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to ?? "");
		const inside = links(scorecardHtml(cards.model, [], "../"));
		assert.ok(inside.length > 40);
		for (const to of inside) {
			assert.match(to, /^\.\.\/(?:coding|design|knowledge|values)\/[a-z0-9-]+\/[a-z]+\.(?:py|md)(?:#L\d+)?$/);
		}
		assert.deepEqual(links(scorecardHtml(cards.model)), []);
		assert.match(scorecardHtml(cards.model), /\(design\/monday-discovery\/design\.md, line \d+\)/);
	});

	it("has three weakest items of three subjects, each with practice that ships", () => {
		const { weakest } = cards.model;
		assert.deepEqual(
			weakest.map(({ score }) => score),
			[1, 1, 1],
		);
		assert.equal(new Set(weakest.map(({ slug }) => slug)).size, 3);
		const practice = practiceOfWeak(weakest, {
			problems: shippedProblems,
			isSolved: () => false,
			isKept: () => false,
			hasFlaws: () => true,
		});
		assert.deepEqual(
			practice.map(({ slug, way }) => `${way} for ${slug}`),
			["problem for dedup-ttl", "drill for monday-discovery", "answer for drift"],
		);
	});
});

describe("the line of a quote", () => {
	it("is where its words begin, whatever blanks are between them", () => {
		const text = "# Title\n\nAn alert fires\nwhen (p99 > 3 s).\n";
		assert.equal(quoteLine(text, "An alert  fires when (p99 > 3 s)."), 2);
		assert.equal(quoteLine(text, "when (p99"), 3);
		assert.equal(quoteLine(text, "no such words"), null);
		assert.equal(quoteLine(text, " "), null);
	});
});
