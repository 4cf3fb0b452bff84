import { mockCode, mockParts } from "./mockParts.ts";
import { dayMinutes, mockRounds, type PlanItem, type PlanProblem } from "./plan.ts";
import { type ReadingSlug, readingSlugs, readingTable } from "./readings.ts";
import { focusTable, type TeamFocus } from "./teamFocus.ts";

/** What each of the four weeks is made of, each in the order in which it is done; a shorter week takes the beginning. */
export type Syllabus = readonly [week1: Items, week2: Items, week3: Items, week4: Items];
type Items = readonly PlanItem[];

export function syllabus(problems: readonly PlanProblem[], focus: TeamFocus): Syllabus {
	const known = new Map(problems.map((problem) => [problem.slug, problem]));
	const rank = { easy: 0, medium: 1, hard: 2 } as const;
	const first = focusTable[focus].first;
	const stream = (slugs: readonly string[]): Items =>
		[...slugs.filter((slug) => first.includes(slug)), ...slugs.filter((slug) => !first.includes(slug))].flatMap(
			(slug) => problemItem(known.get(slug)),
		);
	const coding = (wanted: (problem: PlanProblem) => boolean): Items =>
		stream(
			problems
				.filter((problem) => wanted(problem) && !mockCode.has(problem.slug))
				.sort((a, b) => rank[a.difficulty ?? "easy"] - rank[b.difficulty ?? "easy"] || (a.slug < b.slug ? -1 : 1))
				.map(({ slug }) => slug),
		);
	const harder = (category: string): Items =>
		coding((one) => one.round === "coding" && one.category === category && one.difficulty !== "easy");
	const streaming = harder("streaming");
	const team = new Set(first.map((slug) => `problem:${slug}`));
	const week = (streams: readonly Items[]): Items => mixed(streams, team);
	return [
		week([
			readingSlugs.filter((slug) => !late.includes(slug)).map(readingItem),
			stream(["deploy", "features", "monitor", "batch-online"]),
			coding((one) => isCode(one) && one.difficulty === "easy"),
			stream(stories.slice(0, 6)),
		]),
		week([
			harder("algorithms"),
			coding((one) => one.round === "data" && one.difficulty !== "easy"),
			stream(["versions", "frameworks", "drift", "transfer"]),
			stream(["playlist-continuation", "podcast-semantic-search"]),
			streaming.slice(0, streamingInWeek2),
			stream(stories.slice(6, 9)),
		]),
		week([
			streaming.slice(streamingInWeek2),
			harder("machine-learning"),
			stream(["big-training", "hard-problem"]),
			stream(["home-shelf-ranking", "next-track-autoplay", "new-music-cold-start", "experiment-platform"]),
			stream(stories.slice(9)),
		]),
		[
			...mock(1, focus, known),
			weakItem("1"),
			readingItem("interviewer-questions"),
			...mock(2, focus, known),
			weakItem("2"),
			weakItem("3"),
		],
	];
}

function isCode({ round }: PlanProblem): boolean {
	return round === "coding" || round === "data";
}

/** Week 3 has room for little more than half of streaming and machine learning. */
const streamingInWeek2 = 6;

/** What is read in the last week. */
const late: readonly ReadingSlug[] = ["interviewer-questions", "day-before"];

/** Each half covers as many values as it can. */
const stories = [
	"expected-to-fail",
	"hardest-feedback",
	"one-quarter",
	"not-ready",
	"lightness",
	"proved-wrong",
	"release-that-hurt",
	"other-squad",
	"taught-yourself",
	"doubtful-win",
	"dull-method",
	"quieter-colleague",
] as const;

function mock(n: 1 | 2, focus: TeamFocus, known: ReadonlyMap<string, PlanProblem>): Items {
	const design = focusTable[focus].mockDesigns[n - 1] as string;
	return mockRounds.flatMap((round) => {
		const parts = (round === "design" ? [design] : mockParts[n][round]).filter((slug) => known.has(slug));
		return parts.length === 0 ? [] : [{ kind: "mock", key: `mock:${n}:${round}`, minutes: 60, mock: n, round, parts }];
	});
}

/** Spoken minutes are not those of an answer that is written, reviewed and bettered. */
const wordMinutes = { knowledge: 15, depth: 25, values: 20 } as const;

function problemItem(problem: PlanProblem | undefined): Items {
	if (problem === undefined) {
		return [];
	}
	const { slug, round } = problem;
	const asked = round === "knowledge" || round === "depth" || round === "values" ? wordMinutes[round] : problem.minutes;
	return [{ kind: "problem", key: `problem:${slug}`, minutes: Math.min(asked, dayMinutes.weekday), slug, round }];
}

export function readingItem(slug: ReadingSlug): PlanItem {
	return { kind: "reading", key: `reading:${slug}`, minutes: readingTable[slug].minutes, slug };
}

export function weakItem(name: string): PlanItem {
	return { kind: "weak", key: `weak:${name}`, minutes: 30 };
}

/**
 * One list in which every beginning holds the same share of each: some of everything every day, also where time is short.
 * What the team asks comes sooner.
 */
function mixed(streams: readonly Items[], team: ReadonlySet<string>): Items {
	return streams
		.flatMap((items, stream) =>
			items.map((item, at) => {
				const place = (at + 0.5) / items.length;
				return { item, stream, place: team.has(item.key) ? place * teamPlace : place };
			}),
		)
		.sort((a, b) => a.place - b.place || a.stream - b.stream)
		.map(({ item }) => item);
}

/** In the first part of a week nothing is left out. */
const teamPlace = 0.6;
