import * as l10n from "@vscode/l10n";

import { parseFlowchart } from "../flowchart/parseFlowchart.ts";
import type { EditedDrawing } from "./editedDrawing.ts";

/** An id that nothing in the document has yet, made from a label; no word of the grammar. */
export function freshId(drawing: EditedDrawing, label: string): string {
	const words = label
		.normalize("NFKD")
		.replace(/[^A-Za-z0-9]+/g, " ")
		.trim()
		.toLowerCase()
		.split(" ");
	const base = words
		.filter((word) => word !== "")
		.join("_")
		.slice(0, 30)
		.replace(/_+$/, "");
	const plain = base === "" || /^\d/.test(base) ? `part${base === "" ? "" : `_${base}`}` : base;
	// a lone x, o or v is read as a part of the arrow beside it
	const safe = /^[vxo]$/.test(plain) || !isId(plain) ? `${plain}_part` : plain;
	return firstFree(drawing, (n) => (n === 1 ? safe : `${safe}${n}`));
}

/** `e1`, or the next number that is free. */
export function freshArrowName(drawing: EditedDrawing): string {
	return firstFree(drawing, (n) => `e${n}`);
}

/** Why an id cannot become `to`: a sentence that says what is allowed; undefined where it can. */
export function idFault(drawing: EditedDrawing, to: string): string | undefined {
	if (!/^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u.test(to)) {
		return l10n.t`"${to}" cannot be an id: take letters, digits and _, and - or . between them.`;
	}
	if (!isId(to)) {
		const other = `${to.split(/[^\p{L}\p{N}_]/u)[0]}_part`;
		return l10n.t`"${to}" means something else in a drawing; take another word, such as ${other}.`;
	}
	return takenIds(drawing).has(to)
		? l10n.t`"${to}" is taken; take an id that nothing in the drawings has yet.`
		: undefined;
}

function firstFree(drawing: EditedDrawing, name: (n: number) => string): string {
	const taken = takenIds(drawing);
	let n = 1;
	while (taken.has(name(n))) {
		n++;
	}
	return name(n);
}

/** Also ids that only a style or class line knows: a new thing must not take that style. */
function takenIds({ charts }: EditedDrawing): ReadonlySet<string> {
	return new Set(
		charts.flatMap(({ tree }) => [
			...[...tree.vertices, ...tree.subgraphs, ...tree.links].map(({ id }) => id),
			...tree.directives.flatMap(({ ids }) => ids),
		]),
	);
}

/** Whether the grammar reads it as one id wherever an id may stand. */
function isId(text: string): boolean {
	const { vertices, links, subgraphs, problems } = parseFlowchart(
		// English: read by the parser
		`flowchart LR\n  ${text}[A] --> ab --> ${text}\n  ${text}@{ n: 1 }\n  subgraph gh\n    ${text}\n  end\n`,
	);
	// English: read by the parser
	const named = parseFlowchart(`flowchart LR\n  subgraph ${text} [A]\n    a ${text}1@--> b\n  end\n`);
	return (
		problems.length === 0 &&
		vertices.length === 2 &&
		vertices.some(({ id }) => id === text) &&
		links.length === 2 &&
		subgraphs[0]?.members[0] === text &&
		named.problems.length === 0 &&
		named.subgraphs[0]?.id === text &&
		named.links[0]?.id === `${text}1`
	);
}
