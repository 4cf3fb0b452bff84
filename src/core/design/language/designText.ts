import { LineIndex } from "../../base/lineIndex.ts";
import type { TextPosition, TextRange } from "../../base/textRange.ts";
import { type Load, loadOf } from "../capacity.ts";
import type { Design, WhatIf } from "../design.ts";
import type { Fence } from "../designDocument.ts";
import { type DesignFlow, designFlow } from "../designFlow.ts";
import type { DesignPack } from "../designPack.ts";
import { type Estimates, evaluateEstimates } from "../estimate/evaluateEstimates.ts";
import { flowchartsOf, type PlacedFlowchart } from "../parseDesignGraph.ts";
import { supposed } from "../whatIf.ts";

export interface DesignTextOptions {
	readonly pack?: DesignPack;
	readonly whatIf?: WhatIf;
	/** the whole text is one flowchart (a `.mmd` file) */
	readonly plainFlowchart?: boolean;
	/** what the analysis was made with: a fix that is tried out is judged in the same way */
	readonly includeAbsences?: boolean;
}

/** Where in a document a place is: only flowcharts and estimate blocks are ours, the rest is Markdown's. */
export type Region =
	| { readonly kind: "flowchart"; readonly start: number; readonly end: number }
	| { readonly kind: "estimate"; readonly start: number; readonly end: number }
	| { readonly kind: "prose" }
	/** a fenced block of any other language */
	| { readonly kind: "code" };

/** A design text with its analysis, as the language features read it. What costs time is computed when it is first asked for. */
export class DesignText {
	readonly text: string;
	readonly design: Design;
	readonly options: DesignTextOptions;
	readonly index: LineIndex;
	private knownCharts: readonly PlacedFlowchart[] | undefined;
	private knownEstimates: Estimates | undefined;
	private knownFlow: DesignFlow | undefined;
	private knownLoad: Load | undefined;

	constructor(text: string, design: Design, options: DesignTextOptions = {}) {
		this.text = text;
		this.design = design;
		this.options = options;
		this.index = new LineIndex(text);
	}

	/** as `applyGesture` takes them */
	get gestureOptions(): { readonly plainFlowchart?: boolean } {
		const { plainFlowchart } = this.options;
		return plainFlowchart === undefined ? {} : { plainFlowchart };
	}

	get charts(): readonly PlacedFlowchart[] {
		this.knownCharts ??= flowchartsOf(this.design.document, this.index);
		return this.knownCharts;
	}

	get estimates(): Estimates {
		this.knownEstimates ??= evaluateEstimates(this.design.document, this.index);
		return this.knownEstimates;
	}

	get flow(): DesignFlow {
		this.knownFlow ??= designFlow(supposed(this.design.graph, this.options.whatIf));
		return this.knownFlow;
	}

	get load(): Load {
		this.knownLoad ??= loadOf(this.flow, this.estimates, this.options.whatIf);
		return this.knownLoad;
	}

	slice(range: TextRange): string {
		return this.text.slice(this.index.offsetAt(range.start), this.index.offsetAt(range.end));
	}

	/** Up to the position, the line of the position. */
	linePrefix(position: TextPosition): string {
		return this.index.line(position.lineBase0).slice(0, position.character);
	}

	regionAt(position: TextPosition): Region {
		// also where nothing is written yet
		if (this.options.plainFlowchart === true) {
			return { kind: "flowchart", start: 0, end: this.text.length };
		}
		const offset = this.index.offsetAt(position);
		for (const fence of this.design.document.fences) {
			const start = this.index.offsetAt(fence.range.start);
			const end = this.index.offsetAt(fence.range.end);
			// the line of the closing fence begins where the block ends; a block that is still open ends with the text
			if (offset >= start && (offset < end || (offset === end && end === this.text.length))) {
				return { kind: kindOf(fence), start, end };
			}
		}
		return { kind: "prose" };
	}

	get estimateFences(): readonly Fence[] {
		return this.design.document.fences.filter((fence) => kindOf(fence) === "estimate");
	}
}

function kindOf(fence: Fence): "flowchart" | "estimate" | "code" {
	if (/^estimates?\b/.test(fence.language)) {
		return "estimate";
	}
	return /^(?:mermaid|mmd|flowchart)\b/.test(fence.language) ? "flowchart" : "code";
}
