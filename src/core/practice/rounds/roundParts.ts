import { assertNever } from "../../base/assertNever.ts";
import { seededRandom } from "../../problem/seededRandom.ts";
import { type MockRound, mockRounds, type PlanProblem } from "../plan/plan.ts";
import { focusTable, type TeamFocus } from "../plan/teamFocus.ts";
import { introduction } from "./introduction.ts";
import type { RoundPart } from "./round.ts";
import { type RoundKind, roundTable } from "./roundKinds.ts";

interface Given {
	readonly problems: readonly PlanProblem[];
	/** slugs of what was solved or answered: the rest comes first */
	readonly done: ReadonlySet<string>;
	/** the same seed chooses the same parts */
	readonly seed: number;
	/** what this team asks comes first; of its designs a mock has those that no practice has */
	readonly focus: TeamFocus;
	readonly mock: boolean;
}

/** The problems of a round. What is not in the catalogue is left out; no problem comes twice. */
export function roundParts(kind: RoundKind, given: Given): readonly RoundPart[] {
	const { problems, seed } = given;
	const mixed = seededRandom(seed).shuffle([...problems].sort((a, b) => (a.slug < b.slug ? -1 : 1)));
	const place = new Map(mixed.map(({ slug }) => [slug, turnOf(slug, given)]));
	// a sort keeps the shuffled order of what has the same turn
	const ordered = mixed.sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0));
	const taken = new Set<string>();
	const take: Take = (hour, minutes, wanted) => {
		const found = ordered.find((problem) => !taken.has(problem.slug) && wanted(problem));
		if (found === undefined) {
			return [];
		}
		taken.add(found.slug);
		return [{ slug: found.slug, hour, minutes }];
	};
	return roundTable[kind].hours.flatMap((hour) => introduced(hour, partsOfHour(hour, take, problems)));
}

/** Of each hour the part that takes longest, the first of several: what is practised when there is no time for the rest. */
export function shortParts(parts: readonly RoundPart[]): readonly RoundPart[] {
	return mockRounds.flatMap((hour) => {
		const own = parts.filter((part) => part.hour === hour);
		const longest = Math.max(...own.map(({ minutes }) => minutes));
		return own.filter(({ minutes }) => minutes === longest).slice(0, 1);
	});
}

/** Without the breaks. */
export function minutesOf(parts: readonly RoundPart[]): number {
	return parts.reduce((total, { minutes }) => total + minutes, 0);
}

/** The parts of an hour of which the plan chose the problems. */
export function plannedParts(hour: MockRound, slugs: readonly string[]): readonly RoundPart[] {
	const meant = partMinutes[hour];
	const parts = slugs.map((slug, index) => ({ slug, hour, minutes: meant[index] ?? meant[meant.length - 1] ?? 60 }));
	return introduced(hour, parts);
}

/** A screen begins with who one is. An hour of which the catalogue has nothing is none. */
function introduced(hour: MockRound, parts: readonly RoundPart[]): readonly RoundPart[] {
	return hour !== "screen" || parts.length === 0
		? parts
		: [{ slug: introduction, hour, minutes: introductionMinutes }, ...parts];
}

/** Smaller comes sooner: what is new before what was done, and of each what the team asks. */
function turnOf(slug: string, { done, focus, mock }: Given): number {
	const { first, mockDesigns } = focusTable[focus];
	const isMockDesign = mockDesigns.includes(slug);
	const asked = mock ? [isMockDesign, first.includes(slug)] : [first.includes(slug), !isMockDesign];
	const turn = asked.indexOf(true);
	return (done.has(slug) ? 10 : 0) + (turn < 0 ? asked.length : turn);
}

type Take = (hour: MockRound, minutes: number, wanted: (problem: PlanProblem) => boolean) => readonly RoundPart[];

const introductionMinutes = 5;

/** Without the introduction. Five minutes of a screen are left for the candidate's own questions. */
const partMinutes: Readonly<Record<MockRound, readonly number[]>> = {
	screen: [5, 5, 15, 25],
	data: [20, 25, 15],
	depth: [30, 30],
	design: [60],
	values: [15, 15, 15, 15],
};

function partsOfHour(hour: MockRound, take: Take, problems: readonly PlanProblem[]): readonly RoundPart[] {
	const [first = 60, second = 60, third = 60, fourth = 60] = partMinutes[hour];
	switch (hour) {
		case "screen":
			return [
				...take(hour, first, isQuickCard),
				...take(hour, second, isQuickCard),
				...take(hour, third, ({ slug, difficulty }) => screenProblems.has(slug) && difficulty === "easy"),
				...take(hour, fourth, ({ slug, difficulty }) => screenProblems.has(slug) && difficulty === "medium"),
			];
		case "data":
			return [
				...take(hour, first, ({ round }) => round === "data"),
				...take(hour, second, ({ round, category }) => round === "coding" && category === "streaming"),
				...take(hour, third, ({ slug }) => leakageCards.has(slug)),
			];
		case "depth":
			return [
				...take(hour, first, ({ slug }) => slug === "hard-problem"),
				...take(hour, second, ({ slug }) => depthCards.has(slug)),
			];
		case "design":
			return take(hour, first, ({ round }) => round === "design");
		case "values":
			return valuesParts(take, problems);
		default:
			return assertNever(hour);
	}
}

/** The later hours of a full mock need theirs. */
function isQuickCard({ round, slug }: PlanProblem): boolean {
	return round === "knowledge" && !leakageCards.has(slug) && !depthCards.has(slug);
}

/** Three prompts of three values, as far as there are so many, then any. */
function valuesParts(take: Take, problems: readonly PlanProblem[]): readonly RoundPart[] {
	const values = new Map(problems.map(({ slug, category }) => [slug, category]));
	const told = new Set<string | undefined>();
	return partMinutes.values.flatMap((minutes) => {
		const another = take("values", minutes, ({ round, category }) => round === "values" && !told.has(category));
		const chosen = another.length > 0 ? another : take("values", minutes, ({ round }) => round === "values");
		for (const { slug } of chosen) {
			told.add(values.get(slug));
		}
		return chosen;
	});
}

/** Short enough for a screen: what candidates are asked to write in a quarter or half of an hour. */
const screenProblems: ReadonlySet<string> = new Set([
	"startup-delay",
	"split-royalty-pool",
	"unique-listening-time",
	"sessionize-log",
	"fewer-repeats",
	"ranking-metrics",
	"genre-stretch",
	"weighted-track-cache",
	"min-drags",
]);

/** Both are about what the model must not have known. */
const leakageCards: ReadonlySet<string> = new Set(["features", "drift"]);

const depthCards: ReadonlySet<string> = new Set(["frameworks", "big-training"]);
