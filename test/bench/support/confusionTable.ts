import type { GrowthKind } from "../../../src/core/judge/growth.ts";
import type { BenchTable } from "./benchResult.ts";
import type { GrowthTruth, KnownFunction } from "./growthPacks.ts";

export type Judged = "right" | "unsure" | "WRONG";

/** A function that grows more slowly than the reference can only be "not sure": the classes are same and worse. */
const rightAnswer: Readonly<Record<GrowthTruth, GrowthKind>> = { same: "same", worse: "worse", better: "unsure" };
const kinds: readonly GrowthKind[] = ["same", "worse", "unsure"];

export interface ConfusionTable {
	add(machine: string, known: KnownFunction, kind: GrowthKind): Judged;
	/** "serve.py: pop_front said same (2 ×)" */
	wrong(): readonly string[];
	/** "serve.py: pop_front (2 of 20)" */
	unsure(): readonly string[];
	rows(languages: readonly string[]): BenchTable;
}

/** Counts what was said of what. */
export function confusionTable(): ConfusionTable {
	const all: { machine: string; known: KnownFunction; kind: GrowthKind; judged: Judged }[] = [];
	const names = (of: typeof all, show: (name: string, count: number, total: number) => string) => {
		const said = ({ known, kind }: (typeof all)[number]) =>
			`${known.name} said ${kind === "unsure" ? "not sure" : kind}`;
		return [...new Set(of.map(said))].map((name) => {
			const entries = of.filter((each) => said(each) === name);
			const total = all.filter(({ known }) => known === entries[0]?.known).length;
			return show(name, entries.length, total);
		});
	};
	return {
		add(machine, known, kind) {
			const right = rightAnswer[known.truth];
			const judged = kind === right ? "right" : kind === "unsure" ? "unsure" : "WRONG";
			all.push({ machine, known, kind, judged });
			return judged;
		},
		wrong: () =>
			names(
				all.filter(({ judged }) => judged === "WRONG"),
				(name, count, total) => `${name} ${count} of ${total} ×`,
			),
		unsure: () =>
			names(
				all.filter(({ judged }) => judged === "unsure"),
				(name, count, total) => `${name.replace(" said not sure", "")} ${count} of ${total} ×`,
			),
		rows: (languages) => ({
			head: ["language", "machine", "it is", "said same", "said worse", "said not sure", "wrong"],
			rows: languages.flatMap((language) =>
				[...new Set(all.map(({ machine }) => machine))].flatMap((machine) =>
					(["same", "worse", "better"] as const).flatMap((truth) => {
						const here = all.filter(
							(each) => each.machine === machine && each.known.language === language && each.known.truth === truth,
						);
						const count = (kind: GrowthKind) => String(here.filter((each) => each.kind === kind).length);
						const wrong = String(here.filter(({ judged }) => judged === "WRONG").length);
						return here.length === 0 ? [] : [[language, machine, truth, ...kinds.map(count), wrong]];
					}),
				),
			),
		}),
	};
}
