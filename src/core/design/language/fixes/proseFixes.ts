import * as l10n from "@vscode/l10n";

import type { Finding } from "../../../review/finding.ts";
import { applyGesture } from "../../applyGesture.ts";
import { showRate } from "../../capacity.ts";
import { objectivesOf } from "../../objective.ts";
import type { DesignText } from "../designText.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";
import { resolves } from "./afterFix.ts";
import { setNumber } from "./setNumberFix.ts";

/** Where prose and the rest of the document say different numbers, or a number says nothing. */
export const proseFixes: Readonly<Record<string, FixMaker>> = {
	"consistency/component-number": componentNumber,
	"consistency/estimate-number": byItsName,
	"consistency/counted-number": byItsName,
	"consistency/utilisation": (text, finding) => {
		const id = keyOf(finding).replace(/\.utilisation$/, "");
		const row = text.design.capacity.find(({ component }) => component === id);
		return row?.utilisation === undefined ? [] : [replacing(finding, `${Math.round(row.utilisation * 100)} %`)];
	},
	"consistency/entry-load": entryLoad,
	"consistency/objective": (text, finding) => {
		const stated = objectivesOf(text.design.document, text.estimates, text.options.whatIf).filter(
			({ prose }) => !prose,
		);
		return stated.flatMap(({ percentile, ms }) => {
			const name = `slo_${percentile}`;
			const byName = text.estimates.byName.has(name) ? [replacing(finding, `{${name}}`)] : [];
			// English: written into the text
			const { title, edits } = replacing(finding, `${ms} ms`);
			return [...byName, { title, edits }];
		});
	},
	"consistency/table-sum": tableSum,
	"consistency/number-without-unit": (text, { anchor }) => {
		const before = text.linePrefix(anchor.range.start);
		const [, units = []] = unitsByLead.find(([lead]) => lead.test(before)) ?? [];
		const number = text.slice(anchor.range);
		return units.map((unit) => {
			const { end } = anchor.range;
			return { title: l10n.t`Write ${number} ${unit}`, edits: [{ range: { start: end, end }, text: ` ${unit}` }] };
		});
	},
};

/** What a finding speaks of: its id without the rule and the number of its repeat. */
function keyOf({ id, rule }: Finding): string {
	return id.slice(rule.length + 1).replace(/~\d+$/, "");
}

function replacing({ anchor }: Finding, by: string): QuickFix {
	return { title: l10n.t`Write ${by}`, edits: [{ range: anchor.range, text: by }], preferred: true };
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
		...(redrawn.ok ? [{ title: l10n.t`Set ${written} of ${component.label} to ${value}`, edits: redrawn.value }] : []),
	];
}

/** `{peak}` in the place of a number that the estimate of this name does not give. */
function byItsName(text: DesignText, finding: Finding): readonly QuickFix[] {
	const name = keyOf(finding).split("=")[0] ?? "";
	return text.estimates.byName.has(name) ? [replacing(finding, `{${name}}`)] : [];
}

/** What the estimates say, written where the drawing says another load: in the label of an arrow, or as `rps`. */
function entryLoad(text: DesignText, finding: Finding): readonly QuickFix[] {
	const load = text.estimates.byName.get("entry_rps")?.quantity?.value;
	const id = finding.anchor.component;
	if (load === undefined || id === undefined) {
		return [];
	}
	const said = text.slice(finding.anchor.range);
	const rate = /\d[\d.,]*\s*(?:k|M)?\s*(?:QPS|rps|req\/s|requests?\/s|[a-z]*\/s)/i.exec(said)?.[0];
	const fixes =
		rate === undefined
			? setNumber(text, id, "rps", Math.round(load))
			: [replacing(finding, said.replace(rate, showRate(load)))];
	return fixes.filter(({ edits }) => resolves(text, finding, edits));
}

/** The sum of the rows above, or the critical path; whichever makes the table true. */
function tableSum(text: DesignText, finding: Finding): readonly QuickFix[] {
	const unit = /[a-zA-Z]+$/.exec(text.slice(finding.anchor.range))?.[0] ?? "ms";
	const amount = new RegExp(`(?<![\\w.,])(\\d[\\d,]*(?:\\.\\d+)?)\\s?${unit}(?![\\w/])`);
	let sum = 0;
	for (let above = finding.anchor.range.start.lineBase0 - 1; above >= 0; above--) {
		const line = text.index.line(above);
		const found = amount.exec(line)?.[1];
		if (!/^\s*\|/.test(line) || found === undefined) {
			break;
		}
		sum += Number(found.replaceAll(",", ""));
	}
	const path = unit === "ms" ? Math.round(text.design.latency?.totalMs ?? 0) : 0;
	return [Math.round(sum * 100) / 100, path]
		.filter((value, i, all) => value > 0 && all.indexOf(value) === i)
		.map((value) => replacing(finding, `${value} ${unit}`))
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
