import { numberText, readNumber } from "../numberText.ts";
import type { Component } from "../designGraph.ts";
import type { Sentence } from "../visibleProse.ts";
import type { DesignFacts } from "./designRule.ts";

/** A number that a sentence states for a component of the drawing. */
export interface ComponentClaim {
	readonly key: "n" | "rpsMax" | "p50" | "p95" | "p99";
	readonly value: number;
	readonly text: string;
	/** offset in the sentence */
	readonly at: number;
}

/** Numbers that a sentence states for a component: replicas, rate of each, percentiles. */
export function claimsOf({ text }: Sentence): readonly ComponentClaim[] {
	const claims: ComponentClaim[] = [];
	const add = (pattern: RegExp, key: (match: RegExpExecArray) => ComponentClaim["key"]) => {
		for (const match of text.matchAll(pattern)) {
			const number = match.groups?.["number"] ?? "";
			const value = readNumber(number);
			if (Number.isFinite(value)) {
				const said = match.groups?.["said"] ?? number;
				claims.push({ key: key(match), value, text: said, at: match.index + match[0].lastIndexOf(said) });
			}
		}
	};
	add(
		new RegExp(`(?<said>(?<number>${numberText})\\s+(?:replicas?|instances?|pods?|machines?|servers?))\\b`, "gi"),
		() => "n",
	);
	add(new RegExp(`\\bof\\s+(?<said>(?<number>${numberText})\\s+[a-z]+/s\\s+each)\\b`, "gi"), () => "rpsMax");
	add(
		new RegExp(`\\bp(?:50|95|99)\\s+(?:of|is|at|=)?\\s*(?<said>(?<number>${numberText})\\s?ms)\\b`, "gi"),
		(match) => {
			const kind = match[0].slice(0, 3).toLowerCase();
			return kind === "p50" ? "p50" : kind === "p99" ? "p99" : "p95";
		},
	);
	return claims;
}

/** The component that a number in a sentence belongs to: the last one named before it, when the sentence names only one. */
export function subjectOf({ graph }: DesignFacts, sentence: Sentence, at: number): Component | undefined {
	const text = sentence.text.toLowerCase();
	const named = graph.components
		.filter(({ label }) => label.length > 2)
		.map((component) => ({ component, at: text.indexOf(component.label.toLowerCase()) }))
		.filter((found) => found.at >= 0 && found.at < at)
		// "Page ranker" is not also "ranker"
		.filter(
			(found, _, all) =>
				!all.some(
					(other) =>
						other !== found &&
						other.component.label.toLowerCase().includes(found.component.label.toLowerCase()) &&
						other.component.label.length > found.component.label.length,
				),
		);
	const only = named.length === 1 ? named[0] : undefined;
	return only?.component;
}

/** A row of a budget table that is one component and one time: "| Ranker | 55 ms |", in the percentile of the path. */
export function rowClaim(
	{ graph, asWritten }: DesignFacts,
	{ text, table }: Sentence,
): { readonly claim: ComponentClaim; readonly component: Component | undefined } | undefined {
	const found = table ? budgetRow.exec(text) : null;
	const [, name = "", said = "", number = ""] = found ?? [];
	const percentile = asWritten.latency?.percentile;
	const component = graph.components.find(({ label }) => label.toLowerCase() === name.trim().toLowerCase());
	if (found === null || percentile === undefined || component === undefined) {
		return undefined;
	}
	const at = found[0].lastIndexOf(said);
	return { component, claim: { key: percentile, value: readNumber(number), text: said, at } };
}

const budgetRow = new RegExp(`^\\s*\\|([^|]+)\\|\\s*((${numberText})\\s?ms)\\s*\\|?\\s*$`);
