import { stripTypeScriptTypes } from "node:module";

import { type AnyNode, parse } from "acorn";

/** A text that is given to l10n as `l10n.t` with a template. */
export interface TaggedText {
	readonly lineBase1: number;
	/** as l10n looks it up: {0}, {1} … for the values */
	readonly key: string;
	readonly values: number;
	/** a brace of the text itself: with values, it takes the next {0} for a part of its own */
	readonly hasBrace: boolean;
}

export function taggedTexts(source: string): readonly TaggedText[] {
	const code = stripTypeScriptTypes(source, { mode: "strip" });
	const found: TaggedText[] = [];
	visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }) as AnyNode, code, found);
	return found;
}

function visit(node: AnyNode, code: string, found: TaggedText[]): void {
	if (node.type === "TaggedTemplateExpression" && code.slice(node.tag.start, node.tag.end) === "l10n.t") {
		const parts = node.quasi.quasis.map(({ value }) => value.cooked ?? "");
		found.push({
			lineBase1: code.slice(0, node.start).split("\n").length,
			key: parts.map((part, at) => (at === 0 ? part : `{${at - 1}}${part}`)).join(""),
			values: parts.length - 1,
			hasBrace: /[{}]/.test(parts.join("")),
		});
	}
	for (const value of Object.values(node)) {
		for (const child of Array.isArray(value) ? value : [value]) {
			if (child !== null && typeof child === "object" && typeof (child as AnyNode).type === "string") {
				visit(child as AnyNode, code, found);
			}
		}
	}
}
