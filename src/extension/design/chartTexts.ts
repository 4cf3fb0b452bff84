import type { Fence } from "../../core/design/designDocument.ts";
import { diagramKind } from "../../core/design/diagramKind.ts";

/**
 * The flowcharts of a document as mermaid gets them. Front matter and `%%{init}` directives are blanked: they could turn
 * off the strict mode that the page sets (line breaks stay, so that lines still count the same).
 */
export function chartTexts(fences: readonly Fence[]): string[] {
	return fences
		.filter((fence) => fence.language === "mermaid" && diagramKind(fence.text) === "flowchart")
		.map((fence) =>
			fence.text
				.replace(/^\s*---[ \t]*\r?\n[\s\S]*?\n\s*---[ \t]*(?=\r?\n|$)/, blank)
				.replace(/%%\{[\s\S]*?\}%%/g, blank),
		)
		.filter((text) => text.trim() !== "");
}

function blank(text: string): string {
	return text.replace(/[^\r\n]/g, " ");
}
