import { findFrontMatter } from "./flowchart/frontMatter.ts";

/** What a mermaid fence draws; `flowchart` also where it says no kind that mermaid knows, so that its error is shown. */
export type DiagramKind = "flowchart" | "sequence" | "other";

/** As mermaid tells them: by the first word behind front matter, directives and comments. */
export function diagramKind(written: string): DiagramKind {
	const word = firstWords(written);
	if (word.startsWith("sequenceDiagram")) {
		return "sequence";
	}
	return otherKinds.test(word) ? "other" : "flowchart";
}

/** The name of a kind that is not drawn here: "classDiagram"; null for a flowchart and a sequence diagram. */
export function undrawnKind(written: string): string | null {
	return diagramKind(written) === "other" ? (/^[\w-]+/.exec(firstWords(written))?.[0] ?? null) : null;
}

function firstWords(written: string): string {
	const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
	const body = text.slice(findFrontMatter(text)?.length ?? 0);
	const start = /^(?:\s|%%\{[\s\S]*?\}%%|%%[^\n]*(?:\n|$))*/.exec(body)?.[0].length ?? 0;
	return body.slice(start, start + 40);
}

const otherKinds =
	/^(?:C4|agentflow|swimlane|erDiagram|gitGraph|gantt|info\b|pie\b|quadrantChart|xychart|requirement|classDiagram|stateDiagram|journey|timeline|mindmap|kanban|sankey|packet|radar|block\b|block-beta|treeView|architecture|eventmodeling|ishikawa|venn|treemap|usecase|wardley|cynefin|railroad|zenuml)/i;
