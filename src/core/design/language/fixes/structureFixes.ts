import * as l10n from "@vscode/l10n";

import { applyGesture } from "../../applyGesture.ts";
import type { Finding } from "../../../review/finding.ts";
import { isOffline } from "../../designFlow.ts";
import { objectivesOf } from "../../objective.ts";
import { roleTable } from "../../roleTable.ts";
import { readDrawing } from "../../gesture/editedDrawing.ts";
import { freshId } from "../../gesture/idNames.ts";
import { quoteLabel } from "../../gesture/labelText.ts";
import { indentAt, insertAtEnd, insertBelow } from "../../gesture/linePlaces.ts";
import type { DesignText } from "../designText.ts";
import type { FixMaker, QuickFix } from "../quickFix.ts";
import { resolves } from "./afterFix.ts";
import { estimateLine } from "./estimateLine.ts";
import { setNumber } from "./setNumberFix.ts";

/** Fixes that change the drawing as a gesture on the board would. */
export const structureFixes: Readonly<Record<string, FixMaker>> = {
	"capacity/overload": enoughReplicas,
	"capacity/tight": enoughReplicas,
	"structure/single-instance": (text, { anchor }) => setNumber(text, anchor.component, "n", 2),
	"structure/no-fallback": drawFallback,
	"structure/synchronous-cycle": waitForNothing,
	"structure/waits-for-offline": waitForNothing,
	"capacity/retry-storm": tryOnce,
	"latency/late-timeout": (text, finding) => [...shorterTimeout(text, finding), ...tryOnce(text, finding)],
	"latency/no-objective": (text) => {
		const name = `slo_${text.design.latency?.percentile ?? "p95"}`;
		const value = "200 ms";
		const edits = [estimateLine(text, `${name} = ${value}`, value)];
		return [{ title: l10n.t`Write ${name} into the estimates`, edits, preferred: true }];
	},
};

function waitForNothing(text: DesignText, { anchor }: Finding): readonly QuickFix[] {
	const connector = anchor.connector ?? "";
	const edits = applyGesture(text.text, { kind: "setAsync", connector, async: true }, text.gestureOptions);
	return edits.ok ? [{ title: l10n.t`Make this arrow asynchronous`, edits: edits.value }] : [];
}

function tryOnce(text: DesignText, finding: Finding): readonly QuickFix[] {
	const connector = text.design.graph.connectors.find(({ id }) => id === finding.anchor.connector);
	const fixes = (connector?.retries ?? 0) > 0 ? setNumber(text, connector?.id, "retries", 0) : [];
	return fixes.filter(({ edits }) => resolves(text, finding, edits));
}

/** As long as the longest objective allows with the tries that are stated. */
function shorterTimeout(text: DesignText, finding: Finding): readonly QuickFix[] {
	const connector = text.design.graph.connectors.find(({ id }) => id === finding.anchor.connector);
	const objectives = objectivesOf(text.design.document, text.estimates, text.options.whatIf).map(({ ms }) => ms);
	const ms = Math.floor(Math.max(0, ...objectives) / (1 + (connector?.retries ?? 0)));
	const fixes = connector?.timeoutMs !== undefined && ms > 0 ? setNumber(text, connector.id, "timeout", ms) : [];
	return fixes.filter(({ edits }) => resolves(text, finding, edits));
}

function enoughReplicas(text: DesignText, { anchor }: Finding): readonly QuickFix[] {
	const row = text.design.capacity.find(({ component }) => component === anchor.component);
	return row?.neededN === undefined ? [] : setNumber(text, anchor.component, "n", row.neededN);
}

/** A list that stands in for the ranker, asked by whoever calls the ranker, in a line of its own below that call. */
function drawFallback(text: DesignText, { anchor }: Finding): readonly QuickFix[] {
	const callers = (text.flow.into.get(anchor.component ?? "") ?? []).filter(
		({ connector, from }) => !connector.async && !isOffline(from.role),
	);
	const [call] = callers;
	const drawing = readDrawing(text.text, text.gestureOptions);
	const found = drawing.charts.flatMap((chart) => {
		const { links, statements } = chart.tree;
		const link = links.find(({ from, to }) => from === call?.connector.from && to === call.connector.to);
		const statement = link === undefined ? undefined : statements[link.statement];
		return statement === undefined ? [] : [{ chart, statement }];
	})[0];
	if (call === undefined || found === undefined) {
		return [];
	}
	// English: written into the drawing
	const label = "Fallback list";
	const [open, close] = roleTable.fallback.shape;
	const id = freshId(drawing, label);
	// English: written into the drawing
	const line = `${call.from.id} -.->|on a time-out| ${id}${open}${quoteLabel(label)}${close}`;
	const { chart, statement } = found;
	const indent = indentAt(text.text, chart.start + statement.span.start);
	// `linkStyle 3` counts arrows: one behind all others moves no number
	const counted = chart.tree.directives.some(({ kind }) => kind === "linkStyle");
	const {
		start,
		end,
		text: by,
	} = counted
		? insertAtEnd(drawing, chart, [line])
		: insertBelow(drawing, chart.start + statement.span.end, [line], indent);
	const edits = [{ range: text.index.rangeAt(start, end), text: by }];
	return [{ title: l10n.t`Draw a fallback that ${call.from.label} turns to`, edits, preferred: true }];
}
