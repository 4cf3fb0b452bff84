import { LineIndex } from "../../../base/lineIndex.ts";
import type { Finding } from "../../../review/finding.ts";
import { analyseDesign } from "../../analyseDesign.ts";
import type { ParseProblem } from "../../designGraph.ts";
import type { TextEdit } from "../../gesture.ts";
import { flowchartAsDocument, parseDocument } from "../../parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../../parseDesignGraph.ts";
import { applyEdits } from "../applyEdits.ts";
import type { DesignText } from "../designText.ts";

/** The syntax errors that would be left. */
export function problemsAfter(text: DesignText, edits: readonly TextEdit[]): readonly ParseProblem[] {
	const index = new LineIndex(applyEdits(text.text, edits));
	const document = text.options.plainFlowchart === true ? flowchartAsDocument(index) : parseDocument(index);
	return parseDesignGraph(flowchartsOf(document, index), index).problems;
}

/** Whether a finding would be gone and no other come: for fixes that are guesses. */
export function resolves(text: DesignText, finding: Finding, edits: readonly TextEdit[]): boolean {
	const { pack, whatIf, plainFlowchart, includeAbsences = true } = text.options;
	const after = analyseDesign(applyEdits(text.text, edits), {
		includeAbsences,
		...(pack === undefined ? {} : { pack }),
		...(whatIf === undefined ? {} : { whatIf }),
		...(plainFlowchart === undefined ? {} : { plainFlowchart }),
	});
	const known = new Set(text.design.findings.map(({ id }) => id));
	return after.findings.every(({ id }) => id !== finding.id && known.has(id));
}
