import type { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { Finding } from "../review/finding.ts";
import type { DesignDocument } from "./designDocument.ts";
import { suppressionPlace } from "./suppressionPlace.ts";

/** `%% woodshed-ignore structure/no-monitor: the platform team watches it`, for the line below or the whole text. */
export interface Suppression {
	readonly rules: readonly { readonly id: string; readonly range: TextRange }[];
	/** why; without one nothing is silenced */
	readonly reason: string;
	/** the comment */
	readonly range: TextRange;
	/** the line it speaks for; absent: the whole text */
	readonly lineBase0?: number;
}

/** A finding that the text itself silences, with the reason it gives. */
export interface SuppressedFinding {
	readonly finding: Finding;
	readonly reason: string;
}

const comment =
	/^(?<head>\s*(?:%%|#|<!--)\s*)woodshed-ignore(?<whole>-file)?(?=[\s:]|$)\s*(?<rules>[\w/-]*(?:\s*,\s*[\w/-]+)*)\s*(?::\s*(?<reason>.*?))?\s*(?:-->\s*)?$/;

/** Comments of a drawing (`%%`), of an estimate block (`#`) and of Markdown (`<!-- … -->`) that silence a check. */
export function suppressionsOf(index: LineIndex): readonly Suppression[] {
	if (!index.text.includes("woodshed-ignore")) {
		return [];
	}
	return Array.from({ length: index.lineCount }, (_, lineBase0) => lineBase0).flatMap((lineBase0): Suppression[] => {
		const line = index.line(lineBase0);
		const groups = comment.exec(line)?.groups;
		if (groups === undefined) {
			return [];
		}
		const listed = groups["rules"] ?? "";
		const from = line.indexOf(listed, (groups["head"] ?? "").length + "woodshed-ignore".length);
		const rules = [...listed.matchAll(/[\w/-]+/g)].map((match) => ({
			id: match[0],
			range: onLine(lineBase0, from + match.index, match[0].length),
		}));
		const range = onLine(lineBase0, 0, line.length);
		const reason = groups["reason"]?.trim() ?? "";
		return [
			{ rules, reason, range, ...(groups["whole"] === undefined ? { lineBase0: target(index, lineBase0) } : {}) },
		];
	});
}

function onLine(lineBase0: number, character: number, length: number): TextRange {
	return { start: { lineBase0, character }, end: { lineBase0, character: character + length } };
}

/** The next line that says something: several comments may stand above one another. */
function target(index: LineIndex, from: number): number {
	for (let line = from + 1; line < index.lineCount; line++) {
		if (!/^\s*(?:$|%%(?!\{)|<!--|#\s*woodshed-ignore)/.test(index.line(line))) {
			return line;
		}
	}
	return from;
}

/** What nobody may silence: a drawing that cannot be read, and these comments themselves. */
const alwaysHeard: ReadonlySet<string> = new Set(["syntax/flowchart", "syntax/ignore"]);

/** The note that silences a finding: above its line, or above the paragraph or table that it stands in. */
export function suppressionFor(
	finding: Finding,
	suppressions: readonly Suppression[],
	document: DesignDocument,
	index: LineIndex,
): Suppression | undefined {
	const { start, end } = finding.anchor.range;
	const place = suppressions.length === 0 ? start : suppressionPlace(finding.anchor.range, document, index);
	return suppressions.find(
		({ rules, reason, lineBase0 }) =>
			reason !== "" &&
			!alwaysHeard.has(finding.rule) &&
			rules.some(({ id }) => id === finding.rule) &&
			(lineBase0 === undefined ||
				lineBase0 === place.lineBase0 ||
				(start.lineBase0 <= lineBase0 && lineBase0 <= end.lineBase0)),
	);
}
