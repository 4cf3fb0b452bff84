import * as l10n from "@vscode/l10n";

import type { TextRange } from "../base/textRange.ts";
import { numberText, readNumber } from "./numberText.ts";
import type { Percentile, WhatIf } from "./design.ts";
import type { DesignDocument } from "./designDocument.ts";
import { type Estimates, milliseconds } from "./estimate/evaluateEstimates.ts";

/** How long an answer may take, and where that is said. */
export interface Objective {
	readonly percentile: Percentile;
	readonly ms: number;
	/** for people: "slo_p95 in the estimates, line 20" */
	readonly source: string;
	readonly range?: TextRange;
	/** only prose states it */
	readonly prose: boolean;
}

export const percentiles: readonly Percentile[] = ["p50", "p95", "p99"];

/** The supposition first, then `slo_p50`, `slo_p95`, `slo_p99` of the estimates, else a sentence that says it. */
export function objectivesOf(
	document: DesignDocument,
	estimates: Estimates,
	whatIf: WhatIf | undefined,
): readonly Objective[] {
	if (whatIf?.objective !== undefined) {
		const { percentile, ms } = whatIf.objective;
		return [{ percentile, ms, source: l10n.t`the changed requirement`, prose: false }];
	}
	const stated = percentiles.flatMap((percentile): Objective[] => {
		const row = estimates.byName.get(`slo_${percentile}`);
		const ms = row?.quantity === undefined ? undefined : milliseconds(row.quantity);
		if (row === undefined || ms === undefined) {
			return [];
		}
		const line = row.estimate.range.start.lineBase0 + 1;
		const source = l10n.t`slo_${percentile} in the estimates, line ${line}`;
		return [{ percentile, ms, source, range: row.estimate.range, prose: false }];
	});
	return stated.length > 0 ? stated : objectivesInProse(document);
}

// English: words that the text is read by
const word = "(?:objective|slo|target|budget|deadline|within|below|under|at most|must answer|requirement)";
const percentilePattern = /\bp(50|95|99)\b/i;
const timePattern = new RegExp(`(${numberText})\\s*(ms|milliseconds|s|seconds?)\\b`, "i");

function objectivesInProse(document: DesignDocument): readonly Objective[] {
	for (const block of document.prose) {
		for (const sentence of block.text.split(/(?<=[.!?|;])\s+/)) {
			const percentile = percentilePattern.exec(sentence)?.[1];
			const time = timePattern.exec(sentence);
			if (percentile !== undefined && time !== null && new RegExp(`\\b${word}\\b`, "i").test(sentence)) {
				const ms = readNumber(time[1] ?? "") * (/^m/i.test(time[2] ?? "") ? 1 : 1000);
				const line = block.range.start.lineBase0 + 1;
				const kind = percentiles.find((one) => one === `p${percentile}`) ?? "p95";
				return [{ percentile: kind, ms, source: l10n.t`the text, line ${line}`, range: block.range, prose: true }];
			}
		}
	}
	return [];
}
