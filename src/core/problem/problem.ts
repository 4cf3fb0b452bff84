import { z } from "zod";

/** The languages a candidate can solve a problem in; each is one row of `languageTable`, and of every table by language. */
export const languageIds = ["python", "typescript", "javascript", "sql", "java", "cpp", "go"] as const;
export type LanguageId = (typeof languageIds)[number];

export const difficulties = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof difficulties)[number];

export const categories = ["algorithms", "streaming", "machine-learning", "sql"] as const;
export type Category = (typeof categories)[number];

/** `min`/`max` bound a number or every number inside; `minLength`/`maxLength` bound a list or a text. A bound may be the name of a constant. */
const bound = z.union([z.number(), z.string()]);
const parameter = z.strictObject({
	name: z.string(),
	type: z.string().describe("text form of a ValueType"),
	min: bound.optional(),
	max: bound.optional(),
	minLength: bound.optional(),
	maxLength: bound.optional(),
	mutable: z.boolean().optional().describe("true: the solution may change this argument"),
});

const signature = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("function"),
		/** snake_case; TypeScript and JavaScript use its camelCase form */
		name: z.string(),
		params: z.array(parameter),
		returns: z.string(),
	}),
	z.strictObject({
		kind: z.literal("class"),
		name: z.string(),
		/** parameters of the constructor */
		init: z.array(parameter),
		methods: z.array(z.strictObject({ name: z.string(), params: z.array(parameter), returns: z.string() })),
	}),
	z.strictObject({
		kind: z.literal("query"),
		columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
		tables: z.array(
			z.strictObject({
				name: z.string(),
				columns: z.array(z.strictObject({ name: z.string(), type: z.string() })),
			}),
		),
		/** true: row order is judged */
		ordered: z.boolean(),
	}),
]);

/** How an actual value is compared with the expected one; the same comparison produces the shown difference. */
const compare = z.discriminatedUnion("kind", [
	z.strictObject({
		kind: z.literal("exact"),
		intIsFloat: z.boolean().optional().describe("default true: 1 equals 1.0"),
	}),
	z.strictObject({ kind: z.literal("unordered").describe("the outer list in any order") }),
	z.strictObject({ kind: z.literal("multiset").describe("every list in any order, at every depth") }),
	z.strictObject({ kind: z.literal("any-of").describe("expected is a list of accepted values") }),
	z.strictObject({ kind: z.literal("float"), rtol: z.number(), atol: z.number(), nan: z.boolean().optional() }),
	z.strictObject({ kind: z.literal("custom").describe("check.ts decides") }),
]);

/** `problem.yaml` of a coding package: everything but cases, code and prose. An unknown key is an error. */
export const problemSchema = z.strictObject({
	id: z.uuid(),
	slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
	version: z.int().min(1),
	title: z.string(),
	round: z.enum(["coding", "data"]),
	category: z.enum(categories),
	difficulty: z.enum(difficulties),
	minutes: z.int().min(1),
	topics: z.array(z.string()).min(1),
	/** classes of mistakes that the cases catch, kebab-case, the same words across problems */
	mistakes: z.array(z.strictObject({ id: z.string(), title: z.string() })),
	signature,
	/** written once; used as `{{NAME}}` in statement.md, as bounds, and given to contract and generators */
	constants: z.record(z.string(), z.union([z.number(), z.string()])),
	compare,
	languages: z.array(z.enum(languageIds)).min(1),
	limits: z.strictObject({
		/** the verdict limit is derived: max(floor, 4 × slowest accepted on this machine); this is never below 1000 */
		timeFloorMs: z.number().min(1000).optional(),
		memoryMb: z.number().optional(),
	}),
	growth: z
		.strictObject({
			/** name of a function exported by generators.ts, called (seed, n) */
			generator: z.string(),
			sizes: z.array(z.int()).min(3),
			/** class of the accepted and of the slow solutions, for people: "O(n log n)" */
			accept: z.string(),
			reject: z.string().optional(),
		})
		.optional(),
});
export type Problem = z.infer<typeof problemSchema>;
export type Signature = Problem["signature"];
export type Compare = Problem["compare"];
