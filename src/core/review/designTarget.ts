import { analyseDesign } from "../design/analyseDesign.ts";
import type { DesignPack } from "../design/designPack.ts";
import { designDimensions } from "../practice/scorecard/designDimensions.ts";
import { offlineReview } from "./offlineReview.ts";
import type { ReviewTarget } from "./reviewTarget.ts";

/** A design as it is reviewed: absences included, and the starter's lines earn nothing. */
export function designTarget(text: string, pack: DesignPack): ReviewTarget {
	const design = analyseDesign(text, { pack, includeAbsences: true });
	return {
		slug: pack.slug,
		title: pack.title,
		problem: pack.brief,
		criteria: pack.rubric.criteria,
		sources: [{ id: "design", title: "design.md", kind: "prose", text }],
		graph: design.graph,
		instructions: design.document.instructions,
		givenText: pack.starter,
		checks: design.findings,
		offline: offlineReview({
			criteria: pack.rubric.criteria,
			findings: design.findings,
			coverage: design.coverage,
			injectionSeen: design.document.instructions.length > 0,
		}),
		program: () => designDimensions(design, text, pack, "").map(({ item, score }) => ({ item, score })),
	};
}
