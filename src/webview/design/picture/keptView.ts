import type { View } from "./viewport.ts";

/** What the page left behind when it was hidden; null where that is of no known form. */
export function keptView(kept: unknown): { readonly uri: string; readonly view: View } | null {
	if (typeof kept !== "object" || kept === null || !("uri" in kept) || !("view" in kept)) {
		return null;
	}
	const { uri, view } = kept;
	if (
		typeof uri !== "string" ||
		typeof view !== "object" ||
		view === null ||
		!("x" in view) ||
		!("y" in view) ||
		!("scale" in view)
	) {
		return null;
	}
	const { x, y, scale } = view;
	return typeof x === "number" && typeof y === "number" && typeof scale === "number" && scale > 0
		? { uri, view: { x, y, scale } }
		: null;
}
