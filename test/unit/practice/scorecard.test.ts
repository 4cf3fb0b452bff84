import assert from "node:assert/strict";

import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

import type { LogEvent } from "../../../src/core/practice/logEvent.ts";
import type { EvidencePlace } from "../../../src/core/practice/scorecard/evidencePlaces.ts";
import { recommend } from "../../../src/core/practice/scorecard/recommendation.ts";
import { type Scorecard, scorecard } from "../../../src/core/practice/scorecard/scorecard.ts";
import { scorecardHtml } from "../../../src/core/practice/scorecard/scorecardHtml.ts";
import { scorecardMarkdown } from "../../../src/core/practice/scorecard/scorecardMarkdown.ts";
import { noFacts, type SubjectFacts } from "../../../src/core/practice/scorecard/subjectFacts.ts";
import { judged, logOf, problems, reviewed, started } from "./progressLog.ts";

const inputs = {
	problems,
	titleOf: (_slug: string, criterion: string) => criterion,
	placeOf: (): EvidencePlace | null => null,
	factsOf: (_slug: string): SubjectFacts => noFacts,
	dayOf: (at: string) => at.slice(0, 10),
	from: "2026-11-02T00:00:00.000Z",
	to: "2026-11-09T00:00:00.000Z",
	shown: { from: "2026-11-02", to: "2026-11-08" },
};

/** Items of a scorecard as "round: item score". */
function scores(events: readonly LogEvent[], over: Partial<typeof inputs> = {}): readonly string[] {
	return scorecard(events, { ...inputs, ...over }).rounds.flatMap(({ round, subjects }) =>
		subjects.flatMap(({ dimensions }) => dimensions.map(({ title, score }) => `${round}: ${title} ${score}`)),
	);
}

const claim = { kind: "claimed", slug: "delay", language: "python", time: "O(n)", space: null } as const;

describe("the scorecard", () => {
	it("scores what the judge saw: help, time and the claimed cost", () => {
		const log = logOf(
			["2026-11-02 10:00", started("delay")],
			["2026-11-02 10:10", judged("delay", "wrong-answer")],
			["2026-11-02 10:15", { kind: "hintTaken", slug: "delay", step: "nudge" }],
			["2026-11-02 10:28", judged("delay", "accepted")],
			["2026-11-02 10:29", { ...claim, measured: "O(n)" }],
		);
		assert.deepEqual(scores(log), ["coding: Solved 3", "coding: Time 3", "coding: Cost 4"]);
		const [round] = scorecard(log, inputs).rounds;
		assert.deepEqual(
			round?.subjects.map(({ minutes, hints, verdicts, reviewers }) => [minutes, hints, verdicts, reviewers]),
			[[29, 1, "wrong answer, accepted", []]],
		);
		assert.deepEqual(round?.recommendation, {
			kind: "given",
			words: { mid: "yes", senior: "yes", staff: "lean no" },
		});
	});

	it("gives a problem that was not accepted the lowest score", () => {
		const log = logOf(["2026-11-02 10:00", started("delay")], ["2026-11-02 10:10", judged("delay", "wrong-answer")]);
		assert.deepEqual(scores(log), ["coding: Solved 1", "coding: Time 1"]);
	});

	it("leaves out what lies before or after the stretch", () => {
		const log = logOf(
			["2026-11-01 10:00", judged("delay", "wrong-answer")],
			["2026-11-02 10:00", judged("delay", "accepted")],
			["2026-11-09 00:00", judged("delay", "wrong-answer")],
		);
		assert.deepEqual(scores(log), ["coding: Solved 4"]);
	});

	it("takes the last verified verdict, the level in its words, and what a follow-up or an objection changed", () => {
		const answered = { slug: "home", before: "not_met", after: "met" } as const;
		const log = logOf(
			[
				"2026-11-03 10:00",
				reviewed("home", ["scale partial one shard", "metrics not_met", "cache not_met", "cost met"]),
			],
			["2026-11-03 11:00", reviewed("home", ["scale met sixteen shards", "cost cannot_judge"])],
			["2026-11-03 11:05", { kind: "followUpAnswered", criterion: "metrics", ...answered }],
			["2026-11-03 11:06", { kind: "rebutted", criterion: "cache", changed: true, ...answered, after: "partial" }],
		);
		const placeOf = () => ({ path: "design/home/design.md", lineBase0: 11, level: "staff" }) as const;
		assert.deepEqual(scores(log, { placeOf }), [
			"design: scale 4",
			"design: metrics 3",
			"design: cache 2",
			"design: cost 3",
		]);
	});

	it("shows one's own marks where only offline checks read an answer, and recommends nothing", () => {
		const log = logOf(
			["2026-11-04 10:00", { kind: "predicted", slug: "drift", items: [{ criterion: "alarm", verdict: "met" }] }],
			["2026-11-04 10:01", reviewed("drift", ["alarm -", "window -"], "offline")],
		);
		const [round] = scorecard(log, inputs).rounds;
		assert.deepEqual(
			round?.subjects[0]?.dimensions.map(({ title, score, by, ownMark }) => [title, score, by, ownMark?.mark ?? null]),
			[
				["alarm", null, "checks", "met"],
				["window", null, "checks", null],
			],
		);
		assert.deepEqual(round?.recommendation, {
			kind: "withheld",
			why: "No model has read what was said; what stands here are your own marks.",
		});
	});

	it("withholds the loop's recommendation while rounds are missing, and names them", () => {
		const { coverage, recommendation } = scorecard(logOf(["2026-11-02 10:00", judged("delay", "accepted")]), inputs);
		assert.equal(Math.floor(coverage * 100), 16);
		assert.deepEqual(recommendation, {
			kind: "withheld",
			why: "Coverage is 16 %; nothing was done in: SQL and data, ML system design, ML knowledge, ML depth, Values.",
		});
	});

	it("names the three weakest items", () => {
		const log = logOf(
			["2026-11-02 10:00", judged("delay", "accepted")],
			["2026-11-03 10:00", reviewed("home", ["a met", "b partial", "c not_met", "d not_addressed", "e partial"])],
		);
		assert.deepEqual(
			scorecard(log, inputs).weakest.map(({ dimension, score }) => `${dimension} ${score}`),
			["c 1", "d 1", "b 2"],
		);
	});

	it("names weak items of different problems before two of one", () => {
		const log = logOf(
			["2026-11-02 10:00", judged("delay", "wrong-answer")],
			["2026-11-03 10:00", reviewed("home", ["a not_met", "b not_met"])],
			["2026-11-03 11:00", reviewed("drift", ["c not_met"])],
		);
		assert.deepEqual(
			scorecard(log, inputs).weakest.map(({ slug }) => slug),
			["delay", "home", "drift"],
		);
	});

	it("says what the week after it asks", () => {
		const card = scorecard(logOf(["2026-11-02 10:00", judged("delay", "wrong-answer")]), inputs);
		const text = scorecardMarkdown(card, ["Monday 9 November: Cache by kilobytes"]);
		assert.match(text, /What the week after this scorecard asks.*\n\n- Monday 9 November: Cache by kilobytes\n/);
		assert.doesNotMatch(scorecardMarkdown(card), /What the week/);
	});

	it("gives the minutes of a round that went past midnight, and the days of one that was put away", () => {
		const log = logOf(
			["2026-11-05 23:30", { kind: "roundStarted", round: "design:1", mock: true }],
			["2026-11-06 00:25", { kind: "roundEnded", round: "design:1" }],
			["2026-11-06 10:00", { kind: "roundStarted", round: "full:2", mock: true }],
			["2026-11-08 17:00", { kind: "roundEnded", round: "full:2" }],
			["2026-11-08 17:30", judged("delay", "accepted")],
		);
		const text = scorecardMarkdown(scorecard(log, inputs));
		assert.match(text, /^- ML System Design, mock: 2026-11-05, 55 minutes$/m);
		assert.match(text, /^- Full mock: from 2026-11-06 to 2026-11-08$/m);
	});

	it("says how long a round with a clock took", () => {
		const log = logOf(
			["2026-11-05 10:00", { kind: "roundStarted", round: "design", mock: true }],
			["2026-11-05 11:02", { kind: "roundEnded", round: "design" }],
			["2026-11-05 12:00", { kind: "roundStarted", round: "values", mock: true }],
		);
		assert.deepEqual(scorecard(log, inputs).sat, [
			{ label: "ML system design", mock: true, from: "2026-11-05", to: "2026-11-05", minutes: 62, of: null, hours: [] },
			{ label: "Values", mock: true, from: "2026-11-05", to: null, minutes: null, of: null, hours: [] },
		]);
	});
});

describe("the recommendation", () => {
	it("is never better for a higher level, nor for a lower score", () => {
		const order = ["no", "lean no", "lean yes", "yes"] as const;
		const ranks = (score: number) => {
			const said = recommend({ score, coverage: 1, hasLowest: false, why: null });
			assert.equal(said.kind, "given");
			return said.kind === "given"
				? [said.words.mid, said.words.senior, said.words.staff].map((word) => order.indexOf(word))
				: [];
		};
		const between = fc.double({ min: 1, max: 4, noNaN: true });
		fc.assert(
			fc.property(between, between, (one, other) => {
				const [low, high] = [ranks(Math.min(one, other)), ranks(Math.max(one, other))];
				assert.ok(low.every((rank, level) => rank <= (high[level] ?? -1)));
				assert.deepEqual(
					[...low].sort((a, b) => b - a),
					low,
				);
			}),
		);
	});

	it("is withheld below 70 % coverage", () => {
		assert.equal(recommend({ score: 4, coverage: 0.69, hasLowest: false, why: null }).kind, "withheld");
		assert.equal(recommend({ score: 4, coverage: 0.7, hasLowest: false, why: null }).kind, "given");
	});
});

/** A scorecard with this text wherever a candidate, a model or a package can put some. */
function cardWith(text: string): Scorecard {
	const log = logOf(
		["2026-11-02 10:00", { kind: "roundStarted", round: text, mock: false }],
		["2026-11-02 10:01", { ...claim, time: "O(n)", measured: "O(n)" }],
		["2026-11-02 10:02", judged("delay", "accepted")],
		["2026-11-03 10:00", { kind: "predicted", slug: "home", items: [{ criterion: text, verdict: text }] }],
		[
			"2026-11-03 10:01",
			{
				...(reviewed("home", [], text) as Extract<LogEvent, { kind: "reviewed" }>),
				items: [{ criterion: text, state: "grounded", verdict: "partial", quote: text }],
			},
		],
	);
	return scorecard(log, {
		...inputs,
		problems: problems.map((problem) => ({ ...problem, title: text })),
		placeOf: () => ({ path: "design/home/design.md", lineBase0: 3, level: null }),
	});
}

const tags = (html: string): string => (html.match(/<[^>]*>/g) ?? []).join("");
const rendered = (markdown: string): string =>
	micromark(markdown, {
		extensions: [gfm()],
		htmlExtensions: [gfmHtml()],
		allowDangerousHtml: true,
		allowDangerousProtocol: true,
	});

const nasty = fc.oneof(
	fc.string({ unit: "grapheme", maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...["|", "\\", "`", "```\n", "\n\n", "\n# ", "- ", "1. ", "> ", "[x](http://a.b)", "![", "](", "<img src=x>"],
				...["</td>", "<!--", "-->", "&lt;", "&#60;", "~~~", "***", "__", "$$", "www.a.com", "https://a.b/c", "a@b.co"],
				...["[^1]", "[x]: y", "=====", "---", "\t", "\r", "\u2028", "\u202e", "'", '"', "javascript:", "x", " "],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join("")),
);

describe("a scorecard on paper", () => {
	const plainTags = {
		markdown: tags(rendered(scorecardMarkdown(cardWith("x")))),
		html: tags(scorecardHtml(cardWith("x"))),
	};

	it("keeps its form as Markdown, whatever was said or quoted", () => {
		fc.assert(
			fc.property(nasty, (text) => {
				assert.equal(tags(rendered(scorecardMarkdown(cardWith(text)))), plainTags.markdown);
			}),
			{ numRuns: 200 },
		);
	});

	it("keeps its form as HTML, whatever was said or quoted", () => {
		fc.assert(
			fc.property(nasty, (text) => {
				assert.equal(tags(scorecardHtml(cardWith(text))), plainTags.html);
			}),
			{ numRuns: 200 },
		);
	});

	it("leads from words to the line of the file that they stand in", () => {
		assert.match(
			scorecardMarkdown(cardWith("sixteen shards")),
			/partly met: “sixteen shards” \(\[design\/home\/design\.md, line 4\]\(<\.\.\/design\/home\/design\.md\\?#L4>\)\)/,
		);
	});

	it("has no script, loads nothing, and says so to the browser", () => {
		const html = scorecardHtml(cardWith("x"));
		assert.match(html, /default-src 'none'/);
		assert.doesNotMatch(html, /<script|<link|<img|src=|href=/);
	});
});
