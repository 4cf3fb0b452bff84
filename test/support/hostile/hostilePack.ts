import type { Pack } from "../../../src/core/problem/pack.ts";
import type { HostileProgram } from "./hostileProgram.ts";

const all = [
	[[4, 9], 13],
	[[], 0],
	[[1, 2, 3], 6],
	[[7], 7],
	[[5, 5], 10],
] as const;

/** The sum of a list: what the hostile programs are asked for. */
export function hostilePack(cases: HostileProgram["cases"]): Pack {
	return {
		format: 1,
		hash: `hostile-${cases}`,
		problem: {
			id: "5b1f7c5e-52a6-4f0d-9a39-0d3ad0f6b001",
			slug: "tiny-sum",
			version: 1,
			title: "A tiny sum",
			round: "coding",
			category: "algorithms",
			difficulty: "easy",
			minutes: 5,
			topics: ["lists"],
			mistakes: [],
			signature: {
				kind: "function",
				name: "tiny_sum",
				params: [{ name: "items", type: "list[int]" }],
				returns: "int",
			},
			constants: {},
			compare: { kind: "exact" },
			languages: ["python", "javascript", "cpp"],
			limits: { memoryMb: 256 },
		},
		statement: "",
		cases: all.slice(0, cases === "one" ? 1 : all.length).map(([items, sum], i) => ({
			id: `5b1f7c5e-52a6-4f0d-9a39-0d3ad0f6b1${10 + i}`,
			name: `case ${i + 1}`,
			group: "sample",
			in: [items],
			out: sum,
			why: "Every item counts.",
			show: "always",
		})),
		invalid: [],
		code: "export const generators = {};",
		solutions: [],
		hints: { nudge: "", pointer: "", name: "" },
		editorial: "",
		interview: { clarifying: [], followUps: [], rubric: [], levels: { mid: "", senior: "", staff: "" } },
	};
}
