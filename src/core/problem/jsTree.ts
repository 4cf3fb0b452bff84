import { type AnyNode, parse } from "acorn";

import { err, ok, type Result } from "../base/result.ts";

/** The tree of a JavaScript module. */
export function parseJs(source: string): Result<AnyNode, string> {
	try {
		return ok(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}

/** The nodes just below one, in the order of the text. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
	return Object.values(node)
		.flat()
		.filter((value): value is AnyNode => typeof value?.type === "string" && typeof value.start === "number")
		.sort((a, b) => a.start - b.start);
}
