import type { ShownConnector } from "../../../protocol/design/boardState.ts";
import type { Target } from "../boardUi.ts";
import type { Box } from "./viewport.ts";

/** The next component in a direction, as it is drawn: ahead, and rather straight than near. */
export function nextAcross(boxes: ReadonlyMap<string, Box>, from: string, dx: number, dy: number): string | null {
	const start = boxes.get(from);
	let best: string | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const [id, box] of start === undefined ? [] : boxes) {
		const across = box.x + box.width / 2 - (start?.x ?? 0) - (start?.width ?? 0) / 2;
		const along = box.y + box.height / 2 - (start?.y ?? 0) - (start?.height ?? 0) / 2;
		const ahead = across * dx + along * dy;
		const aside = Math.abs(across * dy + along * dx);
		if (id !== from && ahead > 1 && ahead + 2 * aside < least) {
			[best, least] = [id, ahead + 2 * aside];
		}
	}
	return best;
}

/** The first arrow at a component, or the next one after an arrow of the same component. */
export function nextArrow(connectors: readonly ShownConnector[], target: Target): string | null {
	if (target.kind !== "component" && target.kind !== "connector") {
		return null;
	}
	const current = target.kind === "connector" ? connectors.find(({ id }) => id === target.id) : undefined;
	const of = target.kind === "component" ? target.id : current?.from;
	const around = connectors.filter(({ from, to }) => from === of || (to === of && from !== of));
	const at = around.findIndex(({ id }) => id === current?.id);
	return around[(at + 1) % Math.max(1, around.length)]?.id ?? null;
}
