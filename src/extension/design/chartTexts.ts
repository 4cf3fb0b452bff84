import * as l10n from "@vscode/l10n";

import type { Design } from "../../core/design/design.ts";
import type { Fence } from "../../core/design/designDocument.ts";
import { type DiagramKind, diagramKind, undrawnKind } from "../../core/design/diagramKind.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";

/** What the page draws: flowcharts, sequence diagrams, and what it only says that it leaves out. */
export function chartTexts({ document, sequences }: Design): Pick<BoardState, "charts" | "sequences" | "undrawn"> {
	const fences = document.fences.filter(({ language, text }) => drawn.test(language) && text.trim() !== "");
	const of = (kind: DiagramKind): readonly Fence[] => fences.filter(({ text }) => diagramKind(text) === kind);
	return {
		charts: of("flowchart").map(harmless),
		sequences: of("sequence").map((fence) => {
			const parsed = sequences.find(({ range }) => range.start.lineBase0 === fence.range.start.lineBase0);
			return {
				text: harmless(fence),
				participants: (parsed?.participants ?? []).map(({ id, label, range }) => ({
					id,
					label,
					lineBase0: range.start.lineBase0,
				})),
				messages: (parsed?.messages ?? []).map(({ label, range }) => ({ label, lineBase0: range.start.lineBase0 })),
			};
		}),
		undrawn: of("other").map(({ text, range }) => ({
			kind: undrawnKind(text) ?? l10n.t`Another kind of diagram`,
			lineBase0: range.start.lineBase0,
		})),
	};
}

const drawn = /^(?:mermaid|mmd|flowchart)\b/;

/**
 * A chart as mermaid gets it. Front matter and `%%{init}` directives are blanked: they could turn off the strict mode that
 * the page sets (line breaks stay, so that lines still count the same).
 */
function harmless({ text }: Fence): string {
	return text.replace(/^\s*---[ \t]*\r?\n[\s\S]*?\n\s*---[ \t]*(?=\r?\n|$)/, blank).replace(/%%\{[\s\S]*?\}%%/g, blank);
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/g, " ");
}
