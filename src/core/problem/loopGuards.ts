import type { AnyNode } from "acorn";

import { childrenOf, parseJs } from "./jsTree.ts";

/**
 * Puts a call of `tick` into every loop and every function of a JavaScript program, all on their old lines: what never
 * ends can then be ended from inside, by a count that is the same on every machine.
 */
export function guardLoops(source: string, tick: string): string {
	const tree = parseJs(source);
	if (!tree.ok) return source;
	const inserts: { readonly at: number; readonly text: string }[] = [];
	const visit = (node: AnyNode): void => {
		if ("body" in node && loops.has(node.type)) {
			const { start, end } = node.body as AnyNode;
			inserts.push({ at: start, text: `{${tick}();` }, { at: end, text: "}" });
		} else if ("body" in node && functions.has(node.type)) {
			const body = node.body as AnyNode;
			if (body.type === "BlockStatement") inserts.push({ at: body.start + 1, text: `${tick}();` });
		}
		for (const child of childrenOf(node)) visit(child);
	};
	visit(tree.value);
	// from the back, so that the places before stay where they are
	return inserts
		.sort((a, b) => b.at - a.at)
		.reduce((text, { at, text: put }) => text.slice(0, at) + put + text.slice(at), source);
}

const loops = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);
const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
