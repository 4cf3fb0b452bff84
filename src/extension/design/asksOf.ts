import * as l10n from "@vscode/l10n";

import type { CapacityRow, LatencyReport } from "../../core/design/design.ts";
import type { Component } from "../../core/design/designGraph.ts";
import type { ShownComponent } from "../../protocol/design/boardState.ts";

/** Which numbers of a component would let something be computed. Asked for in its form only: their absence is no fault. */
export function asksOf(
	{ meta, role }: Component,
	row: CapacityRow | undefined,
	latency: LatencyReport | undefined,
): ShownComponent["asks"] {
	const asks: { readonly key: string; readonly why: string }[] = [];
	const percentile = latency?.percentile ?? "p95";
	if (role !== "client" && meta.p50 === undefined && meta.p95 === undefined && meta.p99 === undefined) {
		asks.push({ key: percentile, why: l10n.t`With ${percentile}, its part of the latency path is counted.` });
	}
	if (row !== undefined && row.utilisation === undefined) {
		const why = l10n.t`With rps_max and n, how full it gets is computed.`;
		asks.push(
			...(["rps_max", "n"] as const).filter((key) => numberOf(meta, key) === undefined).map((key) => ({ key, why })),
		);
	}
	return asks;
}

function numberOf(meta: Component["meta"], key: "rps_max" | "n"): number | undefined {
	return key === "n" ? meta.n : meta.rpsMax;
}
