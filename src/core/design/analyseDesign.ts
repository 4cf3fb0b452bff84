import * as l10n from "@vscode/l10n";

import { LineIndex } from "../base/lineIndex.ts";
import { latencyOf } from "./latency.ts";
import { batchOf } from "./batchTime.ts";
import { loadOf } from "./capacity.ts";
import { coverageOf } from "./coverage.ts";
import type { Design, WhatIf } from "./design.ts";
import { designFlow } from "./designFlow.ts";
import type { DesignGraph } from "./designGraph.ts";
import type { DesignPack } from "./designPack.ts";
import { evaluateEstimates } from "./estimate/evaluateEstimates.ts";
import { objectivesOf } from "./objective.ts";
import { flowchartAsDocument, parseDocument } from "./parseDocument.ts";
import { flowchartsOf, parseDesignGraph, sequencesOf } from "./parseDesignGraph.ts";
import type { RuleLevel } from "./rules/designRule.ts";
import { runDesignRules } from "./rules/runDesignRules.ts";
import { suppressionsOf } from "./suppressions.ts";
import { supposed } from "./whatIf.ts";
import { visibleProse } from "./visibleProse.ts";

export interface AnalyseOptions {
	readonly pack?: DesignPack;
	/** also what is absent: structure and rubric coverage, which give the answer away */
	readonly includeAbsences: boolean;
	readonly whatIf?: WhatIf;
	/** target level; absent: staff, so that everything counts as it is */
	readonly level?: RuleLevel;
	/** the whole text is one flowchart (a `.mmd` file) */
	readonly plainFlowchart?: boolean;
}

/** Everything that a program can say of a design text. Never throws. */
export function analyseDesign(text: string, options: AnalyseOptions): Design {
	const { pack, whatIf } = options;
	const index = new LineIndex(text);
	const document = options.plainFlowchart === true ? flowchartAsDocument(index) : parseDocument(index);
	const graph = bounded(parseDesignGraph(flowchartsOf(document, index), index), index);
	const estimates = evaluateEstimates(document, index);
	const flow = designFlow(supposed(graph, whatIf));
	const objectives = objectivesOf(document, estimates, whatIf);
	const down = new Set(whatIf?.down ?? []);
	const latency = latencyOf(flow, objectives, down);
	const capacity = loadOf(flow, estimates, whatIf).rows;
	const sentences = visibleProse(document, index);
	// only what is absent needs it, and it reads every sentence for every criterion
	const coverage =
		pack === undefined || !options.includeAbsences ? [] : coverageOf(pack, document, graph, sentences, index);
	// what the text says is compared with what the text draws, whatever is supposed
	const written = designFlow(graph);
	const asWritten =
		whatIf === undefined
			? { latency, capacity }
			: {
					latency: latencyOf(written, objectivesOf(document, estimates, undefined)),
					capacity: loadOf(written, estimates, undefined).rows,
				};
	const batch = batchOf(flow, estimates, down);
	const { findings, suppressed } = runDesignRules(
		{
			index,
			document,
			graph,
			flow,
			estimates,
			objectives,
			latency,
			capacity,
			coverage,
			sentences,
			asWritten,
			suppressions: suppressionsOf(index),
			batch,
			pack,
		},
		{ includeAbsences: options.includeAbsences, level: options.level ?? "staff" },
	);
	return {
		document,
		graph,
		sequences: sequencesOf(document, index),
		estimates: estimates.rows.map(({ estimate }) => estimate),
		...(latency === undefined ? {} : { latency }),
		capacity,
		coverage,
		findings,
		suppressed,
		...(batch === undefined ? {} : { batch }),
	};
}

/** far above what a person draws; beyond it the walks over paths are not worth their time */
const mostComponents = 1000;

function bounded(graph: DesignGraph, index: LineIndex): DesignGraph {
	if (graph.components.length <= mostComponents && graph.connectors.length <= 4 * mostComponents) {
		return graph;
	}
	const message = l10n.t`A drawing of more than ${mostComponents} components is not analysed.`;
	return {
		components: [],
		connectors: [],
		groups: [],
		problems: [...graph.problems, { message, range: index.rangeAt(0, 0) }],
	};
}
