import assert from "node:assert/strict";

import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

import type { LogEvent, NewLogEvent } from "../../../src/core/practice/logEvent.ts";
import { readLog } from "../../../src/core/practice/readLog.ts";
import type { EvidencePlace } from "../../../src/core/practice/scorecard/evidencePlaces.ts";
import { percent } from "../../../src/core/practice/scorecard/pageBlock.ts";
import { recommend } from "../../../src/core/practice/scorecard/recommendation.ts";
import { type Scorecard, scorecard } from "../../../src/core/practice/scorecard/scorecard.ts";
import { scorecardHtml } from "../../../src/core/practice/scorecard/scorecardHtml.ts";
import { scorecardMarkdown } from "../../../src/core/practice/scorecard/scorecardMarkdown.ts";
import { noFacts, type SubjectFacts } from "../../../src/core/practice/scorecard/subjectFacts.ts";
import { anyEvent } from "./anyEvent.ts";
import { failed, judged, logOf, problems, reviewed, started } from "./progressLog.ts";

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

/** A model's review without items. */
function reviewedItems(slug: string) {
	return reviewed(slug, []) as Extract<NewLogEvent, { kind: "reviewed" }>;
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

	it("counts a hint of the interviewer's as help, once, though the interview ends after the acceptance", () => {
		const hint = { kind: "hintTaken", slug: "delay", step: "nudge" } as const;
		const talk = { kind: "interviewed", slug: "delay", mode: "offline", questions: 4, hints: 2 } as const;
		const card = (...lines: readonly (readonly [at: string, event: NewLogEvent])[]) => {
			const [subject] = scorecard(logOf(...lines), inputs).rounds[0]?.subjects ?? [];
			const [solved] = subject?.dimensions ?? [];
			return [subject?.hints, solved?.score, solved?.why];
		};
		assert.deepEqual(
			card(
				["2026-11-02 10:05", hint],
				["2026-11-02 10:06", hint],
				["2026-11-02 10:10", judged("delay", "accepted")],
				["2026-11-02 10:30", { ...talk, hintsLogged: true }],
			),
			[2, 2, "accepted at submission 1, 2 hints"],
		);
		assert.deepEqual(
			card(["2026-11-02 10:05", { ...talk, hints: 1 }], ["2026-11-02 10:10", judged("delay", "accepted")]),
			[1, 3, "accepted at submission 1, 1 hint"],
			"a log that has no hints by themselves",
		);
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

	it("takes a review that failed before it judged anything for none", () => {
		const checked = logOf(["2026-11-04 10:00", reviewed("drift", ["alarm -"], "offline")]);
		const after = logOf(
			["2026-11-04 10:00", reviewed("drift", ["alarm -"], "offline")],
			["2026-11-04 10:05", failed("drift")],
		);
		assert.deepEqual(scorecard(after, inputs).rounds, scorecard(checked, inputs).rounds);
		assert.deepEqual(scores(logOf(["2026-11-04 10:05", failed("drift")])), []);
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

describe("the scorecard of a round with a clock", () => {
	const begun = { kind: "roundStarted", round: "data:1", mock: true } as const;
	const part = (slug: string, minutes: number, of: number) => ({ slug, hour: "data", minutes, of }) as const;
	const over: NewLogEvent = {
		kind: "roundEnded",
		round: "data:1",
		minutes: 15.2,
		parts: [part("skips", 9.2, 20), part("cache", 0, 25), part("drift", 6, 15)],
	};
	const mock = [
		["2026-11-05 10:00", begun],
		["2026-11-05 10:00", started("skips")],
		["2026-11-05 10:12", started("drift")],
		["2026-11-05 10:45", over],
		["2026-11-05 11:15", judged("skips", "accepted")],
		["2026-11-05 11:50", reviewed("drift", ["alarm met", "window partial"])],
	] as const;

	it("gives a part the minutes of its clock, though it was judged long after", () => {
		const { rounds, weakest } = scorecard(logOf(...mock), inputs);
		assert.deepEqual(
			rounds.flatMap(({ subjects }) =>
				subjects.map(({ slug, minutes, targetMinutes }) => [slug, minutes, targetMinutes]),
			),
			[
				["skips", 9.2, 20],
				["drift", 6, 15],
			],
		);
		assert.ok(scores(logOf(...mock)).includes("data: Time 4"));
		assert.deepEqual(
			weakest.map(({ slug }) => slug),
			["drift", "drift"],
		);
	});

	it("gives a part that was begun long before the minutes of its clock, too", () => {
		const log = logOf(["2026-10-01 10:00", started("skips")], ...mock.filter((_line, at) => at !== 1));
		assert.ok(scores(log).includes("data: Time 4"));
	});

	it("adds what was worked on code before and after the round, but not the reading of a review", () => {
		const log = logOf(
			...mock,
			["2026-11-06 10:00", judged("skips", "wrong-answer")],
			["2026-11-06 10:10", judged("skips", "accepted")],
			["2026-11-06 10:20", { kind: "editorialOpened", slug: "skips" }],
			["2026-11-06 10:25", { kind: "predicted", slug: "drift", items: [], given: "earlier" }],
		);
		assert.deepEqual(
			scorecard(log, inputs).rounds.flatMap(({ subjects }) => subjects.map(({ minutes }) => Math.round(minutes))),
			[49, 6],
		);
	});

	it("is when it was, its minutes, its parts with their scores, its score and coverage", () => {
		const text = scorecardMarkdown(scorecard(logOf(...mock), inputs));
		const section = /^## Rounds with a clock\n\n([\s\S]*?)\n\n## /m.exec(text)?.[1] ?? "";
		assert.deepEqual(section.split("\n"), [
			"### ML Data, mock",
			"",
			"2026-11-05. 15 of 60 minutes used. Score 3.3 of 4. Coverage 66 %.",
			"",
			"| Part | Minutes | Score | Items |",
			"| --- | --- | --- | --- |",
			"| Skip rate by genre | 9 of 20 | 4.0 | Solved 4; Time 4 |",
			"| Cache by kilobytes | not begun | – | – |",
			"| Three features moved overnight | 6 of 15 | 2.5 | alarm 3; window 2 |",
		]);
		assert.match(text, /^- Of what was sat in a round with a clock, the time used is that of the part's own clock/m);
	});

	it("is not changed by what is practised later, nor by what was practised before", () => {
		const sat = (log: readonly LogEvent[]) =>
			scorecard(log, inputs).sat.flatMap(({ hours }) =>
				hours.map(({ score, coverage, parts }) => [
					score,
					coverage,
					...parts.map(({ card }) => card?.dimensions.map(({ title, score: one }) => `${title} ${one}`)),
				]),
			);
		const alone = sat(logOf(...mock));
		assert.equal(alone.length, 1);
		assert.deepEqual(
			sat(
				logOf(
					["2026-11-04 10:00", judged("skips", "wrong-answer")],
					["2026-11-04 11:00", reviewed("drift", ["alarm not_met", "owner not_met"])],
					...mock,
					["2026-11-06 09:00", judged("skips", "wrong-answer")],
					["2026-11-06 10:00", reviewed("drift", ["alarm not_met", "window met"])],
					[
						"2026-11-06 10:01",
						{ kind: "followUpAnswered", slug: "drift", criterion: "window", before: "partial", after: "met" },
					],
					["2026-11-06 11:00", started("skips", 2)],
					["2026-11-06 11:30", judged("skips", "accepted")],
				),
			),
			alone,
		);
	});

	it("has the level that was seen in the words when they were reviewed, whatever is kept of a later review", () => {
		const item = { criterion: "alarm", state: "grounded", verdict: "met", quote: "page at 3 %" };
		const review = { ...reviewedItems("drift"), items: [{ ...item, level: "staff" as const }] };
		const log = logOf(...mock.slice(0, -1), ["2026-11-05 11:50", review]);
		for (const level of ["mid", "senior", null] as const) {
			const placeOf = () => ({ path: "knowledge/drift/answer.md", lineBase0: 1, level });
			const [hour] = scorecard(log, { ...inputs, placeOf }).sat[0]?.hours ?? [];
			assert.equal(hour?.parts.at(-1)?.score, 4, `${level}`);
		}
		const older = logOf(...mock.slice(0, -1), ["2026-11-05 11:50", { ...review, items: [item] }]);
		const placeOf = () => ({ path: "knowledge/drift/answer.md", lineBase0: 1, level: "mid" }) as const;
		assert.deepEqual(scores(older, { placeOf }).at(-1), "knowledge: alarm 2", "a log without levels");
	});

	it("has estimates and structure of a design as they were reviewed, not as the text is now", () => {
		const items = (events: readonly LogEvent[], now: 1 | 4) => {
			const dimensions = ["Estimates", "Structure"].map(
				(title) => ({ title, score: now, by: "checks", why: "", evidence: [], ownMark: null }) as const,
			);
			const card = scorecard(events, { ...inputs, factsOf: () => ({ ...noFacts, dimensions }) });
			return card.sat[0]?.hours[0]?.parts[0]?.card?.dimensions.map(({ title, score }) => `${title} ${score}`);
		};
		const program = (estimates: 1 | 3 | 4, structure: 2 | 4) => [
			{ item: "estimates" as const, score: estimates },
			{ item: "structure" as const, score: structure },
		];
		const sat: readonly (readonly [string, NewLogEvent])[] = [
			["2026-11-05 10:00", { kind: "roundStarted", round: "design:1", mock: true }],
			["2026-11-05 10:00", started("home")],
			["2026-11-05 10:30", { kind: "interviewed", slug: "home", mode: "offline", questions: 2, hints: 0 }],
			[
				"2026-11-05 11:00",
				{ kind: "roundEnded", round: "design:1", minutes: 55, parts: [{ ...part("home", 55, 60), hour: "design" }] },
			],
		];
		const first = ["2026-11-05 11:10", { ...reviewedItems("home"), program: program(3, 2) }] as const;
		const later = ["2026-11-06 11:10", { ...reviewedItems("home"), program: program(4, 4) }] as const;
		for (const now of [1, 4] as const) {
			assert.deepEqual(items(logOf(...sat, first), now), ["Estimates 3", "Structure 2"]);
			assert.deepEqual(items(logOf(...sat, first, later), now), ["Estimates 3", "Structure 2"]);
			assert.deepEqual(items(logOf(...sat), now), [], "nobody reviewed it");
		}
	});

	it("is shown where only its end lies in the stretch, with the days of both", () => {
		const log = logOf(["2026-10-31 18:00", begun], ["2026-11-02 18:00", { ...over, round: "data:1" }]);
		const [round] = scorecard(log, inputs).sat;
		assert.deepEqual([round?.from, round?.to, round?.minutes, round?.of], ["2026-10-31", "2026-11-02", 15.2, 60]);
	});

	it("names the hours of a full mock that were not sat", () => {
		const log = logOf(
			["2026-11-05 10:00", { kind: "roundStarted", round: "full:1", mock: true }],
			[
				"2026-11-06 18:00",
				{
					kind: "roundEnded",
					round: "full:1",
					minutes: 100,
					parts: [part("skips", 100, 20), { ...part("home", 0, 60), hour: "design" }],
				},
			],
		);
		const text = scorecardMarkdown(scorecard(log, inputs));
		assert.match(text, /^- Full mock: from 2026-11-05 to 2026-11-06, 100 of 300 minutes$/m);
		assert.match(text, /^### Full mock: ML Data$/m);
		assert.match(text, /^Full mock, not sat: ML System Design\.$/m);
	});

	it("does not depend on the order of the log's lines", () => {
		const log = logOf(...mock);
		const whole = scorecard(log, inputs);
		fc.assert(
			fc.property(fc.shuffledSubarray([...log], { minLength: log.length }), (lines) => {
				const { events } = readLog(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
				assert.deepEqual(scorecard(events, inputs), whole);
			}),
			{ numRuns: 30 },
		);
	});

	it("is made of any log there is", () => {
		fc.assert(
			fc.property(fc.array(anyEvent(), { maxLength: 20 }), (lines) => {
				const { events } = readLog(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
				const known = ["a", "b", "bound"].map((slug) => ({ ...problems[0]!, slug }));
				const wide = { ...inputs, problems: known, from: "2000-01-01T00:00:00.000Z", to: "2100-01-01T00:00:00.000Z" };
				const card = scorecard(events, wide);
				scorecardMarkdown(card);
				for (const { hours } of card.sat) {
					for (const { parts, coverage } of hours) {
						assert.ok(coverage >= 0 && coverage <= 1);
						assert.ok(parts.every(({ minutes }) => minutes >= 0));
					}
				}
			}),
			{ numRuns: 150 },
		);
	});
});

describe("the recommendation", () => {
	it("is never better for a higher level, nor for a lower score", () => {
		const order = ["no", "lean no", "lean yes", "yes"] as const;
		const ranks = (score: number) => {
			const said = recommend({ score, coverage: 1, hasLowest: false, lacks: null });
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
		assert.equal(recommend({ score: 4, coverage: 0.69, hasLowest: false, lacks: null }).kind, "withheld");
		assert.equal(recommend({ score: 4, coverage: 0.7, hasLowest: false, lacks: null }).kind, "given");
	});

	it("says the same share as the rest of the page", () => {
		for (let judgedItems = 0; judgedItems < 35; judgedItems++) {
			const coverage = judgedItems / 50;
			const said = recommend({ score: 4, coverage, hasLowest: false, lacks: null });
			assert.ok(said.kind === "withheld");
			assert.equal(said.why, `Coverage is ${percent(coverage)}.`);
		}
	});

	it("is given without one round, and then says which one and why it is not in it", () => {
		const whole = [
			["2026-11-02 10:00", judged("delay", "accepted")],
			["2026-11-02 11:00", judged("skips", "accepted")],
			["2026-11-03 10:00", reviewed("home", ["scale met"])],
			["2026-11-03 11:00", reviewed("drift", ["alarm met"])],
			["2026-11-03 12:00", reviewed("hard", ["choice met"])],
		] as const;
		const talks = [
			{ ...problems[4]!, slug: "hard", title: "The hardest problem", round: "depth" },
			{ ...problems[4]!, slug: "story", title: "A story", round: "values" },
		];
		const said = (...lines: readonly (readonly [string, NewLogEvent])[]) => {
			const card = scorecard(logOf(...whole, ...lines), { ...inputs, problems: [...problems, ...talks] });
			return /^Recommendation: mid: yes; senior: [a-z ]+; staff: [a-z ]+\.(.*)$/m.exec(scorecardMarkdown(card))?.[1];
		};
		assert.equal(said(), " The loop is not whole: nothing was done in: Values.");
		assert.equal(
			said(["2026-11-04 10:00", reviewed("story", ["result -"], "offline")]),
			" The loop is not whole: no model has read what was said in: Values.",
		);
		assert.equal(said(["2026-11-04 10:00", reviewed("story", ["result met"])]), "");
	});
});

/** A scorecard with this text wherever a candidate, a model or a package can put some. */
function cardWith(text: string): Scorecard {
	const log = logOf(
		["2026-11-02 10:00", { kind: "roundStarted", round: text, mock: false }],
		[
			"2026-11-02 10:01",
			{
				kind: "roundEnded",
				round: text,
				minutes: 5,
				parts: [
					{ slug: text, hour: "data", minutes: 5, of: 20 },
					{ slug: "home", hour: "design", minutes: 5, of: 60 },
				],
			},
		],
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
