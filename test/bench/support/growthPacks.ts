import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Pack } from "../../../src/core/problem/pack.ts";
import type { LanguageId, Problem } from "../../../src/core/problem/problem.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "growth");

/** What a function is, beside the reference of its file: a slower power, the same but for a logarithm, or a faster power. */
export type GrowthTruth = "same" | "worse" | "better";

/** A function of known growth. */
export interface KnownFunction {
	/** "serve.py: pop_front" */
	readonly name: string;
	readonly truth: GrowthTruth;
	/** "O(n²)" */
	readonly cost: string;
	/** "`pop(0)`" */
	readonly what: string;
	readonly pack: Pack;
	readonly language: LanguageId;
	readonly source: string;
}

type Task = Pick<NonNullable<Problem["growth"]>, "accept" | "sizes"> & {
	readonly params: readonly [name: string, type: string][];
	readonly returns: string;
	/** body of the generator: what comes after `(random, n) =>` */
	readonly build: string;
};

const list = (from: string) => `Array.from({ length: n }, ${from})`;
const numbers = `[${list("() => random.int(0, 1000000)")}]`;
const small = { sizes: [1000, 2000, 4000, 8000] };

const tasks: Readonly<Record<string, Task>> = {
	distinct: { ...small, params: [["items", "list[int]"]], returns: "int", accept: "O(n)", build: numbers },
	serve: { ...small, params: [["items", "list[int]"]], returns: "list[int]", accept: "O(n)", build: numbers },
	balance: { ...small, params: [["items", "list[int]"]], returns: "list[int]", accept: "O(n)", build: numbers },
	clean: {
		...small,
		params: [["text", "string"]],
		returns: "string",
		accept: "O(n)",
		build: `[${list("() => String.fromCharCode(97 + random.int(0, 25))")}.join("")]`,
	},
	ranks: { ...small, params: [["items", "list[int]"]], returns: "list[int]", accept: "O(n log n)", build: numbers },
	positions: {
		...small,
		params: [
			["items", "list[int]"],
			["wanted", "list[int]"],
		],
		returns: "list[int]",
		accept: "O(log n)",
		build: `{
			const items = ${list("(_, i) => 3 * i + random.int(0, 2)")};
			return [items, Array.from({ length: 200 }, () => random.pick(items))];
		}`,
	},
	pairs: {
		sizes: [50, 100, 200, 400],
		params: [["items", "list[int]"]],
		returns: "int",
		accept: "O(n²)",
		build: `[random.shuffle(${list("(_, i) => 7 * i + 1")})]`,
	},
};

/** Every function of the fixtures that says what it is, in a package whose reference is the one of its file. */
export function knownFunctions(): readonly KnownFunction[] {
	return Object.entries(tasks).flatMap(([name, task]) => [
		...functionsOf(name, task, "python", "py", /^def (\w+)\(.*\): {2}# (same|worse|better) (O\(.+?\)): (.+)$/gm),
		...functionsOf(
			name,
			task,
			"typescript",
			"ts",
			/^\/\*\* (same|worse|better) (O\(.+?\)): (.+) \*\/\nexport function (\w+)/gm,
		),
	]);
}

function functionsOf(
	task: string,
	of: Task,
	language: "python" | "typescript",
	ending: string,
	declared: RegExp,
): readonly KnownFunction[] {
	const text = readFileSync(join(folder, `${task}.${ending}`), "utf8");
	const calling = (name: string) =>
		language === "python" ? `${text}\n\nanswer = ${name}\n` : `${text}\nexport const answer = ${name};\n`;
	const pack = packOf(task, of, { language, file: `accepted/${task}.${ending}`, source: calling("reference") });
	return [...text.matchAll(declared)].map((match) => {
		const [, first = "", second = "", third = "", fourth = ""] = match;
		const [name, truth, cost, what] =
			language === "python" ? [first, second, third, fourth] : [fourth, first, second, third];
		return {
			name: `${task}.${ending}: ${name}`,
			truth: truth as GrowthTruth,
			cost,
			what,
			pack,
			language,
			source: calling(name),
		};
	});
}

function packOf(
	slug: string,
	{ params, returns, build, accept, sizes }: Task,
	reference: { readonly language: LanguageId; readonly file: string; readonly source: string },
): Pack {
	return {
		format: 1,
		hash: `${slug} ${reference.language}`,
		problem: {
			id: "5f3c7c5e-52a6-4f0d-9a39-0d3ad0f6a001",
			slug,
			version: 1,
			title: slug,
			round: "coding",
			category: "algorithms",
			difficulty: "easy",
			minutes: 5,
			topics: ["growth"],
			mistakes: [],
			signature: { kind: "function", name: "answer", params: params.map(([name, type]) => ({ name, type })), returns },
			constants: {},
			compare: { kind: "exact" },
			languages: ["python", "typescript"],
			limits: {},
			growth: { generator: "build", sizes, accept },
		},
		statement: "",
		cases: [
			{
				id: "5f3c7c5e-52a6-4f0d-9a39-0d3ad0f6a101",
				name: "built",
				group: "scale",
				gen: { fn: "build", seed: 1, n: 10 },
				why: "built",
				show: "on_fail",
			},
		],
		invalid: [],
		code: `export const generators = { build: (random, n) => ${build} };\n`,
		solutions: [
			{ ...reference, kind: "accepted", header: { idea: "the reference", cost: accept }, text: reference.source },
		],
		hints: { nudge: "", pointer: "", name: "" },
		editorial: "",
		interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
	};
}
