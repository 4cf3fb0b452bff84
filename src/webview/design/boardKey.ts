import type { BoardUi, UpdateUi } from "./boardUi.ts";

/** Keys that hold anywhere on the page. */
export function boardKey(event: KeyboardEvent, { overlay }: BoardUi, update: UpdateUi): void {
	// English: a selector
	const typing = (event.target as HTMLElement).closest?.("input, textarea, select") !== null;
	const find = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f";
	if (find || (event.key === "/" && !typing)) {
		update({ overlay: { type: "search" } });
		event.preventDefault();
	} else if (event.key === "Escape" && overlay !== null) {
		update({ overlay: null });
		event.preventDefault();
	}
}
