import type { Finding } from "../../../review/finding.ts";
import { applyGesture } from "../../applyGesture.ts";
import { objectivesOf } from "../../objective.ts";
import type { DesignText } from "../designText.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";
import { resolves } from "./afterFix.ts";

/** Where prose and the rest of the document say different numbers, or a number says nothing. */
export const proseFixes: Readonly<Record<string, FixMaker>> = {
	"consistency/component-number": componentNumber,
	"consistency/estimate-number": (text, finding) => {
		const name = keyOf(finding).split("=")[0] ?? "";
		return text.estimates.byName.has(name) ? [replacing(finding, `{${name}}`)] : [];
	},
	"consistency/objective": (text, finding) => {
		const stated = objectivesOf(text.design.document, text.estimates, text.options.whatIf).filter(
			({ prose }) => !prose,
		);
		return stated.flatMap(({ percentile, ms }) => {
			const name = `slo_${percentile}`;
			const byName = text.estimates.byName.has(name) ? [replacing(finding, `{${name}}`)] : [];
			return [...byName, { title: `Write ${ms} ms`, edits: replacing(finding, `${ms} ms`).edits }];
		});
	},
	"consistency/table-sum": latencySum,
	"consistency/number-without-unit": (text, { anchor }) => {
		const before = text.linePrefix(anchor.range.start);
		const [, units = []] = unitsByLead.find(([lead]) => lead.test(before)) ?? [];
		const number = text.slice(anchor.range);
		return units.map((unit) => {
			const { end } = anchor.range;
			return { title: `Write ${number} ${unit}`, edits: [{ range: { start: end, end }, text: ` ${unit}` }] };
		});
	},
};

/** What a finding speaks of: its id without the rule and the number of its repeat. */
function keyOf({ id, rule }: Finding): string {
	return id.slice(rule.length + 1).replace(/~\d+$/, "");
}

function replacing({ anchor }: Finding, by: string): QuickFix {
	return { title: `Write ${by}`, edits: [{ range: anchor.range, text: by }], preferred: true };
}

const drawnKeys = { n: "n", rpsMax: "rps_max", p50: "p50", p95: "p95", p99: "p99" } as const;

function componentNumber(text: DesignText, finding: Finding): readonly QuickFix[] {
	const [, id = "", key = ""] = /^(.+)\.(\w+)$/.exec(keyOf(finding)) ?? [];
	const component = text.design.graph.components.find((one) => one.id === id);
	if (
		component === undefined ||
		!(key === "n" || key === "rpsMax" || key === "p50" || key === "p95" || key === "p99")
	) {
		return [];
	}
	const drawn = component.meta[key];
	const said = text.slice(finding.anchor.range);
	const number = /\d[\d,]*(?:\.\d+)?/.exec(said)?.[0];
	if (drawn === undefined || number === undefined) {
		return [];
	}
	const written = drawnKeys[key];
	const value = number.replaceAll(",", "");
	const asSaid = number.includes(",") ? drawn.toLocaleString("en-US") : `${drawn}`;
	const redrawn = applyGesture(text.text, { kind: "setNumber", id, key: written, value }, text.gestureOptions);
	return [
		replacing(finding, said.replace(number, asSaid)),
		...(redrawn.ok ? [{ title: `Set ${written} of ${component.label} to ${value}`, edits: redrawn.value }] : []),
	];
}

/** The sum of the rows above, or the critical path; whichever makes the table true. */
function latencySum(text: DesignText, finding: Finding): readonly QuickFix[] {
	const line = finding.anchor.range.start.lineBase0;
	let sum = 0;
	for (let above = line - 1; above >= 0; above--) {
		const time = /(\d+(?:\.\d+)?)\s?ms\b/.exec(text.index.line(above))?.[1];
		if (!/^\s*\|/.test(text.index.line(above)) || time === undefined) {
			break;
		}
		sum += Number(time);
	}
	return [sum, Math.round(text.design.latency?.totalMs ?? 0)]
		.filter((ms, i, all) => ms > 0 && all.indexOf(ms) === i)
		.map((ms) => replacing(finding, `${ms} ms`))
		.filter(({ edits }) => resolves(text, finding, edits));
}

const durations = ["minutes", "hours", "days"];
/** By the words in front of the number. More than one unit where more than one is meant often. */
const unitsByLead: readonly (readonly [RegExp, readonly string[]])[] = [
	[/\b(?:throughput|load|traffic) (?:is|of|=|:)\s+$/i, ["requests/s"]],
	[/\bbandwidth (?:is|of|=|:)\s+$/i, ["GB/s", "MB/s"]],
	[/\b(?:memory|storage|size) (?:is|of|=|:)\s+$/i, ["GB", "MB"]],
	[
		/\b(?:every|half-life|window|horizon|retention|interval|period|age|look-?back|TTL)(?: (?:is|of|=|:))?\s+$/i,
		durations,
	],
	[/\bolder than\s+$/i, durations],
	[/\b(?:latency|budget|deadline|time-?out|delay|lag)(?: (?:is|of|=|:))?\s+$/i, ["ms", "s"]],
	[/\b(?:later than|longer than|slower than|faster than|within|after|under|below)\s+$/i, ["ms", "s"]],
];
