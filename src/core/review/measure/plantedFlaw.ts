import { assertNever } from "../../base/assertNever.ts";
import { LineIndex } from "../../base/lineIndex.ts";
import { applyTwin } from "../../design/applyTwin.ts";
import type { DesignPack, Twin } from "../../design/designPack.ts";
import type { Evidence, Finding } from "../finding.ts";
import { mergeSpans, overlaps, type Span } from "../instructionSpans.ts";

/** A right answer with one flaw in it, and where the flaw is. */
export interface PlantedFlaw {
	readonly twin: Twin;
	readonly text: string;
	readonly lines: LineIndex;
	/** offsets of the flaw; empty where something is missing and nothing stands in its place */
	readonly spans: readonly Span[];
	/** lines of the drawing that hold the flaw, or that were taken out: what names a component speaks of it */
	readonly drawing: string;
}

/** Null: the patches do not fit the reference (a package that did not pass its gate). */
export function plantFlaw(pack: DesignPack, twin: Twin): PlantedFlaw | null {
	const flawed = applyTwin(pack.references[twin.reference], twin);
	if (!flawed.ok) {
		return null;
	}
	const text = flawed.value;
	const spans = twin.span === null ? [] : placesOf(text, twin.span);
	const lines = new LineIndex(text);
	const drawing =
		twin.span === null
			? twin.patches.map(({ find }) => find).join("\n")
			: spans.map((span) => linesOf(lines, span)).join("\n");
	return { twin, text, lines, spans, drawing };
}

/** How a finding comes upon the flaw; null: it does not. */
export type FlawHit =
	/** a piece of its evidence stands at the flaw; `atAnchor`: so does the place where it is shown */
	| { readonly kind: "place"; readonly atAnchor: boolean }
	/** it says what is missing, and a search did not find it either */
	| { readonly kind: "absence" };

/**
 * Whether a finding has found the planted flaw: its criterion is judged partial or worse on grounded evidence, and the
 * evidence overlaps the flaw, names a component of it, or is an absence.
 */
export function findsFlaw(finding: Finding | undefined, flaw: PlantedFlaw): FlawHit | null {
	if (
		finding === undefined ||
		finding.criterion !== flaw.twin.criterion ||
		finding.state !== "grounded" ||
		finding.verdict === undefined ||
		finding.verdict === "met" ||
		finding.verdict === "cannot_judge"
	) {
		return null;
	}
	if (finding.evidence.some((evidence) => standsAt(evidence, flaw))) {
		const { start, end } = finding.anchor.range;
		const atAnchor = flaw.spans.some(
			(span) =>
				flaw.lines.positionAt(span.start).lineBase0 <= end.lineBase0 &&
				start.lineBase0 <= flaw.lines.positionAt(span.end).lineBase0,
		);
		return { kind: "place", atAnchor };
	}
	return finding.evidence.some((evidence) => evidence.kind === "absence") ? { kind: "absence" } : null;
}

function standsAt(evidence: Evidence, flaw: PlantedFlaw): boolean {
	switch (evidence.kind) {
		case "quote": {
			const { start, end } = evidence.range;
			return (
				evidence.source === undefined && overlaps(flaw.spans, flaw.lines.offsetAt(start), flaw.lines.offsetAt(end))
			);
		}
		case "component":
			return names(flaw.drawing, evidence.id);
		case "connector":
			return names(flaw.drawing, evidence.from) && names(flaw.drawing, evidence.to);
		case "absence":
		case "computed":
		case "judged":
			return false;
		default:
			return assertNever(evidence);
	}
}

function placesOf(text: string, words: string): readonly Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
		spans.push({ start: at, end: at + words.length });
	}
	return mergeSpans(spans);
}

function linesOf(lines: LineIndex, span: Span): string {
	const first = lines.positionAt(span.start).lineBase0;
	const last = lines.positionAt(span.end).lineBase0;
	return Array.from({ length: last - first + 1 }, (_, at) => lines.line(first + at)).join("\n");
}

/** As the name of a component in a line of a drawing: `ranker@{`, `--> ranker`, `ranker["Ranker"]`. */
function names(drawing: string, id: string): boolean {
	const word = id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`(?:^|-->|---|-\\.->|==>|\\||&)[ \\t]*${word}(?![\\w-])`, "m").test(drawing);
}
