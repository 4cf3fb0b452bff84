import * as l10n from "@vscode/l10n";

import type { TextPosition } from "../../base/textRange.ts";
import { showRate } from "../capacity.ts";
import { objectivesOf } from "../objective.ts";
import type { DesignText } from "./designText.ts";

export interface DesignInlayHint {
	/** the end of a line */
	readonly position: TextPosition;
	readonly text: string;
	/** for its hover; plain text */
	readonly tooltip?: string;
}

/** What follows from a line, at its end: the value of an estimate, load and use of a component, what is left of the objective. */
export function inlayHints(text: DesignText): readonly DesignInlayHint[] {
	return [...estimateHints(text), ...loadHints(text), ...proseObjectiveHints(text)];
}

function estimateHints(text: DesignText): readonly DesignInlayHint[] {
	return text.design.estimates.flatMap(({ name, range, expression, shown }): DesignInlayHint[] => {
		const left = name === `slo_${text.design.latency?.percentile}` ? budgetLeft(text) : undefined;
		// an assumption stands there already: "751M user" is not said again
		const computed = shown === undefined || squeezed(shown) === squeezed(expression) ? [] : [shown];
		const said = [...computed, ...(left === undefined ? [] : [left.text])];
		const position = lineEnd(text, range.end.lineBase0);
		const tooltip = left === undefined ? {} : { tooltip: left.tooltip };
		return said.length === 0 ? [] : [{ position, text: `→ ${said.join(" · ")}`, ...tooltip }];
	});
}

function squeezed(text: string): string {
	return text.replace(/\s+/g, "");
}

function loadHints(text: DesignText): readonly DesignInlayHint[] {
	return text.design.graph.components.flatMap((component): DesignInlayHint[] => {
		const row = text.design.capacity.find((one) => one.component === component.id);
		if (component.metaRange === undefined || row === undefined || row.loadRps <= 0) {
			return [];
		}
		const use = row.utilisation === undefined ? "" : ` · ${Math.round(row.utilisation * 100)} %`;
		const more =
			row.utilisation !== undefined && row.utilisation > 1 && row.neededN !== undefined ? ` · n ≥ ${row.neededN}` : "";
		return [
			{
				position: lineEnd(text, component.metaRange.end.lineBase0),
				text: `→ ${showRate(row.loadRps)}${use}${more}`,
				tooltip: row.shown,
			},
		];
	});
}

/** An objective that stands in the prose only. */
function proseObjectiveHints(text: DesignText): readonly DesignInlayHint[] {
	const { latency, document } = text.design;
	const left = budgetLeft(text);
	const objective = objectivesOf(document, text.estimates, text.options.whatIf).find(
		({ prose, percentile }) => prose && percentile === latency?.percentile,
	);
	return left === undefined || objective?.range === undefined
		? []
		: [{ position: lineEnd(text, objective.range.end.lineBase0), text: left.text, tooltip: left.tooltip }];
}

function budgetLeft(text: DesignText): { readonly text: string; readonly tooltip: string } | undefined {
	const { latency } = text.design;
	if (latency?.objectiveMs === undefined) {
		return undefined;
	}
	const left = Math.round((latency.objectiveMs - latency.totalMs) * 10) / 10;
	const labels = latency.path.map((id) => text.design.graph.components.find((one) => one.id === id)?.label ?? id);
	return {
		text: left >= 0 ? l10n.t`${left} ms left` : l10n.t`${-left} ms over`,
		tooltip: l10n.t`Critical path ${Math.round(latency.totalMs)} ms: ${labels.join(" → ")}`,
	};
}

function lineEnd(text: DesignText, lineBase0: number): TextPosition {
	return { lineBase0, character: text.index.line(lineBase0).length };
}
