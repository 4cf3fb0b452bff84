import { assertNever } from "../../base/assertNever.ts";
import { seededRandom } from "../../problem/seededRandom.ts";
import type { MockRound, PlanProblem } from "../plan/plan.ts";
import type { RoundPart } from "./round.ts";
import { type RoundKind, roundTable } from "./roundKinds.ts";

interface Given {
	readonly problems: readonly PlanProblem[];
	/** slugs of what was solved or answered: the rest comes first */
	readonly done: ReadonlySet<string>;
	/** the same seed chooses the same parts */
	readonly seed: number;
}

/** The problems of a round. What is not in the catalogue is left out; no problem comes twice. */
export function roundParts(kind: RoundKind, { problems, done, seed }: Given): readonly RoundPart[] {
	const mixed = seededRandom(seed).shuffle([...problems].sort((a, b) => (a.slug < b.slug ? -1 : 1)));
	const ordered = [...mixed.filter(({ slug }) => !done.has(slug)), ...mixed.filter(({ slug }) => done.has(slug))];
	const taken = new Set<string>();
	const take: Take = (hour, minutes, wanted) => {
		const found = ordered.find((problem) => !taken.has(problem.slug) && wanted(problem));
		if (found === undefined) {
			return [];
		}
		taken.add(found.slug);
		return [{ slug: found.slug, hour, minutes }];
	};
	return roundTable[kind].hours.flatMap((hour) => partsOfHour(hour, take, problems));
}

/** The parts of an hour of which the plan chose the problems. */
export function plannedParts(hour: MockRound, slugs: readonly string[]): readonly RoundPart[] {
	const meant = partMinutes[hour];
	return slugs.map((slug, index) => ({ slug, hour, minutes: meant[index] ?? meant[meant.length - 1] ?? 60 }));
}

type Take = (hour: MockRound, minutes: number, wanted: (problem: PlanProblem) => boolean) => readonly RoundPart[];

/** Of the screen's hour five minutes are for the introduction. */
const partMinutes: Readonly<Record<MockRound, readonly number[]>> = {
	screen: [5, 5, 15, 30],
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
