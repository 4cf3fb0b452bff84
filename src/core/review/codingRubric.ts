// English throughout: sent to a model, as the packages' own rubrics are
import type { Interview } from "../problem/pack.ts";
import type { Criterion } from "./rubric.ts";

/**
 * The rubric of a solution: five fixed criteria, with the levels that the package's interview notes give for them, and
 * the package's own criteria that can be seen in a text. What shows only in conversation is left out.
 */
export function codingRubric(interview: Interview): readonly Criterion[] {
	const own = interview.rubric.filter((row) => !conversation.test(row.id));
	const taken = new Set<string>();
	const fixed = fixedCriteria.map((criterion): Criterion => {
		const row = own.find((one) => criterion.aliases.test(one.id) && !taken.has(one.id));
		const { aliases: _aliases, ...rest } = criterion;
		if (row === undefined) {
			return { ...rest, followUps: followUpsOf(interview, criterion.id) };
		}
		taken.add(row.id);
		return { ...rest, ...levelsOf(row.levels), followUps: followUpsOf(interview, criterion.id) };
	});
	const others = own
		.filter((row) => !taken.has(row.id))
		.map((row): Criterion => {
			const id = row.id.toLowerCase().replace(/[^a-z0-9]+/g, "-");
			return {
				id,
				title: row.title,
				question: `${row.title}: what does the solution show?`,
				weight: 1,
				synonyms: [],
				...levelsOf(row.levels),
				followUps: followUpsOf(interview, id),
			};
		});
	return [...fixed, ...others];
}

const conversation = /^(?:clarify|clarifying|communication|questions?|talk|collaboration)/;

/** Four levels: below, mid, senior, staff. What "below" shows counts against it. */
function levelsOf(levels: readonly string[]): Pick<Criterion, "levels" | "negative"> {
	const [below = "", mid = "", senior = "", staff = ""] = levels;
	return { levels: { mid, senior, staff }, negative: below === "" ? [] : [below] };
}

function followUpsOf(interview: Interview, id: string): string[] {
	const own = fixedFollowUps[id] ?? "What would you change here with ten more minutes?";
	const asked = id === "complexity" ? interview.followUps.map((one) => one.question) : [];
	return [own, ...asked];
}

const fixedFollowUps: Readonly<Record<string, string>> = {
	correctness: "Say the invariant of your main loop. Why does it hold after the last step?",
	complexity: "What are time and memory in the size of the input, and which line decides them?",
	"edge-cases": "Which inputs of size nought and one did you think of, and which with equal values?",
	clarity: "Which name or function would a colleague stumble over, and how would you change it?",
	testing: "How would you test this without writing expected outputs by hand?",
};

const fixedCriteria: readonly (Omit<Criterion, "followUps"> & { readonly aliases: RegExp })[] = [
	{
		id: "correctness",
		aliases: /^(?:correct|right)/,
		title: "Correctness",
		question: "Does the code do what the statement says, for every legal input?",
		weight: 3,
		synonyms: [],
		levels: {
			mid: "Right on ordinary inputs; one rule of the statement is missed.",
			senior: "Right everywhere; the input is left unchanged.",
			staff: "Right everywhere, and the invariant that makes it so can be read off the code.",
		},
		negative: [],
	},
	{
		id: "complexity",
		aliases: /^(?:complex|cost|speed|performance|efficien)/,
		title: "Time and memory",
		question: "How do time and memory grow with the input, and is that good enough for the stated limits?",
		weight: 2,
		synonyms: [],
		levels: {
			mid: "Works for small inputs; a nested scan goes unnoticed.",
			senior: "The best known order of growth, without hidden copies.",
			staff: "Also the constant: memory, one pass instead of two, where it matters.",
		},
		negative: [],
	},
	{
		id: "edge-cases",
		aliases: /^(?:edge|bound|robust)/,
		title: "Edge cases",
		question: "Are empty and single inputs, ties, repeats, extremes and the boundaries named in the statement handled?",
		weight: 2,
		synonyms: [],
		levels: {
			mid: "Handles the empty input.",
			senior: "Handles every edge that the statement names.",
			staff: "Needs no special case for most of them.",
		},
		negative: [],
	},
	{
		id: "clarity",
		aliases: /^(?:code|clar|read|style)/,
		title: "Clarity",
		question: "Can a colleague follow it at the first reading: names, shape, length, no leftovers?",
		weight: 1,
		synonyms: [],
		levels: {
			mid: "Works; names and repeated blocks slow the reader down.",
			senior: "Clear names, one idea in one place.",
			staff: "So plain that the rule of the statement can be read off.",
		},
		negative: [],
	},
	{
		id: "testing",
		aliases: /^test/,
		title: "Testing",
		question: "Which own cases were written, do they reach the edges, and would they catch a wrong solution?",
		weight: 1,
		synonyms: [],
		levels: {
			mid: "One own case.",
			senior: "Own cases for the edges that the statement names.",
			staff: "Laws that hold for every input, or a slow and simple second solution to compare with.",
		},
		negative: [],
	},
];
