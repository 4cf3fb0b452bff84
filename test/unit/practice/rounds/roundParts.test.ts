import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import fc from "fast-check";

import type { PlanProblem } from "../../../../src/core/practice/plan/plan.ts";
import { focusTable, teamFocuses } from "../../../../src/core/practice/plan/teamFocus.ts";
import { loggedKind, loggedRound, roundKinds } from "../../../../src/core/practice/rounds/roundKinds.ts";
import { minutesOf, plannedParts, roundParts, shortParts } from "../../../../src/core/practice/rounds/roundParts.ts";

const problems = shipped();
const none: ReadonlySet<string> = new Set();
const anyMock = { focus: "any", mock: true } as const;

function problem(slug: string): PlanProblem {
	const found = problems.find((one) => one.slug === slug);
	assert.ok(found, slug);
	return found;
}

describe("the parts of a round", () => {
	it("are as many and as long as the round says, none twice, for any seed", () => {
		const counts = { screen: 5, data: 3, depth: 2, design: 1, values: 4, full: 15 } as const;
		fc.assert(
			fc.property(fc.constantFrom(...roundKinds), fc.nat(), (kind, seed) => {
				const parts = roundParts(kind, { problems, done: none, seed, focus: "any", mock: true });
				assert.equal(parts.length, counts[kind], kind);
				assert.equal(new Set(parts.map(({ slug }) => slug)).size, parts.length);
				const minutes = parts.reduce((total, part) => total + part.minutes, 0);
				assert.ok(minutes <= (kind === "full" ? 300 : 60) && minutes >= (kind === "full" ? 295 : 55));
			}),
		);
	});

	it("are of the rounds that the guide names", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const given = { problems, done: none, seed, focus: "any", mock: true } as const;
				const [first, ...asked] = roundParts("screen", given);
				assert.deepEqual(first, { slug: "introduction", hour: "screen", minutes: 5 });
				assert.deepEqual(
					asked.map(({ minutes }) => minutes),
					[5, 5, 15, 25],
				);
				const screen = asked.map(({ slug }) => problem(slug));
				assert.deepEqual(
					screen.map(({ round, difficulty }) => `${round} ${difficulty}`),
					["knowledge null", "knowledge null", "coding easy", "coding medium"],
				);
				const [sql, streaming, leakage] = roundParts("data", given).map(({ slug }) => problem(slug));
				assert.deepEqual([sql?.round, streaming?.category], ["data", "streaming"]);
				assert.ok(leakage?.slug === "features" || leakage?.slug === "drift", leakage?.slug);
				const [hardest, dug] = roundParts("depth", given).map(({ slug }) => slug);
				assert.equal(hardest, "hard-problem");
				assert.ok(dug === "frameworks" || dug === "big-training", dug);
				const values = roundParts("values", given).map(({ slug }) => problem(slug).category);
				assert.ok(new Set(values).size >= 3, values.join());
			}),
		);
	});

	it("are the same for the same seed, in whatever order the catalogue is", () => {
		fc.assert(
			fc.property(fc.nat(), fc.shuffledSubarray([...problems], { minLength: problems.length }), (seed, shuffled) => {
				assert.deepEqual(
					roundParts("full", { problems: shuffled, done: none, seed, focus: "search", mock: true }),
					roundParts("full", { problems, done: none, seed, focus: "search", mock: true }),
				);
			}),
		);
	});

	it("are what is not done yet, as long as there is such", () => {
		const designs = problems.filter(({ round }) => round === "design").map(({ slug }) => slug);
		const done = new Set(designs.slice(1));
		for (let seed = 0; seed < 20; seed++) {
			assert.equal(roundParts("design", { problems, done, seed, ...anyMock })[0]?.slug, designs[0]);
		}
		assert.equal(roundParts("design", { problems, done: new Set(designs), seed: 1, ...anyMock }).length, 1);
	});

	it("are fewer where the catalogue has fewer", () => {
		assert.deepEqual(roundParts("full", { problems: [], done: none, seed: 1, ...anyMock }), []);
		const words = problems.filter(({ round }) => round === "knowledge");
		assert.deepEqual(
			roundParts("screen", { problems: words, done: none, seed: 1, ...anyMock }).map(({ minutes }) => minutes),
			[5, 5, 5],
		);
	});

	it("have a design of the team's in a mock, and leave it to the mock in practice", () => {
		fc.assert(
			fc.property(fc.constantFrom(...teamFocuses), fc.nat(), (focus, seed) => {
				const { mockDesigns, first } = focusTable[focus];
				const design = (mock: boolean, done = none): string =>
					roundParts("design", { problems, done, seed, focus, mock })[0]?.slug ?? "";
				assert.ok(mockDesigns.includes(design(true)), design(true));
				const teams = first.filter((slug) => problem(slug).round === "design");
				assert.ok(teams.length === 0 ? !mockDesigns.includes(design(false)) : teams.includes(design(false)));
				// what was done comes last, the team's own too
				assert.ok(!mockDesigns.includes(design(true, new Set(mockDesigns))));
			}),
		);
	});

	it("have a streaming problem of a platform team's, whatever the seed", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const [, streaming] = roundParts("data", { problems, done: none, seed, focus: "platform", mock: true });
				assert.ok(focusTable.platform.first.includes(streaming?.slug ?? ""), streaming?.slug);
			}),
		);
	});

	it("have the minutes of their hour when the plan chose them", () => {
		assert.deepEqual(
			plannedParts("data", ["sql-sessions", "dedup-ttl", "features"]).map(({ minutes }) => minutes),
			[20, 25, 15],
		);
		assert.deepEqual(
			plannedParts("screen", ["deploy", "drift", "fewer-repeats", "genre-stretch"]).map(({ minutes }) => minutes),
			[5, 5, 5, 15, 25],
		);
	});

	it("are one of each hour in a short full mock, whatever the seed: the longest, in the order of the hours", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const whole = roundParts("full", { problems, done: none, seed, ...anyMock });
				const short = shortParts(whole);
				assert.deepEqual(
					short.map(({ hour, minutes }) => `${hour} ${minutes}`),
					["screen 25", "data 25", "depth 30", "design 60", "values 15"],
				);
				assert.equal(minutesOf(short), 155);
				assert.equal(short[2]?.slug, "hard-problem", "of parts that are as long, the first");
				assert.ok(short.every((part) => whole.includes(part)));
			}),
		);
	});

	it("are none of an hour that the catalogue has nothing of, in a short full mock too", () => {
		const words = problems.filter(({ round }) => round === "values");
		const short = shortParts(roundParts("full", { problems: words, done: none, seed: 1, ...anyMock }));
		assert.deepEqual(
			short.map(({ hour }) => hour),
			["values"],
		);
		assert.deepEqual(shortParts([]), []);
		assert.equal(minutesOf([]), 0);
	});

	it("show in the log of which kind their round is", () => {
		for (const kind of roundKinds) {
			assert.equal(loggedKind(loggedRound({ kind, id: "01JBQ2Z6M0000000000000000A" })), kind);
		}
		assert.equal(loggedKind("design"), undefined);
	});
});

/** The catalogue as it ships, read from the packages: slug, round, category and difficulty stand at the line's beginning. */
function shipped(): readonly PlanProblem[] {
	const root = join(import.meta.dirname, "../../../../problems");
	const field = (text: string, name: string): string | undefined =>
		new RegExp(`^${name}: *"?([a-z-]+)"?`, "m").exec(text)?.[1];
	const packages = globSync(join(root, "{coding/*/problem,design/*/design}.yaml")).map((file) => {
		const text = readFileSync(file, "utf8");
		return { slug: basename(dirname(file)), text, round: field(text, "round"), category: field(text, "category") };
	});
	const words = globSync(join(root, "{knowledge,values}/*.md")).map((file) => {
		const text = readFileSync(file, "utf8");
		const round = field(text, "round");
		return { slug: basename(file, ".md"), text, round, category: field(text, "value") ?? round };
	});
	return [...packages, ...words].map(({ slug, text, round, category }) => ({
		slug,
		round: round as PlanProblem["round"],
		category: category ?? "",
		difficulty: (field(text, "difficulty") ?? null) as PlanProblem["difficulty"],
		minutes: 30,
	}));
}
