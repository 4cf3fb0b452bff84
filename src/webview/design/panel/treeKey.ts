import type { BoardContext } from "../boardContext.ts";
import type { Place, Target } from "../boardUi.ts";

/** Keys of the tree: up and down through what is shown, left to the parent, right to the first child; the rest as in the picture. */
export function treeKey(event: KeyboardEvent, context: BoardContext): void {
	const item = (event.target as HTMLElement).closest<HTMLElement>("[role=treeitem]");
	const tree = event.currentTarget as HTMLElement;
	if (item === null || event.ctrlKey || event.metaKey || event.altKey) {
		return;
	}
	const all = [...tree.querySelectorAll<HTMLElement>("[role=treeitem]")];
	const at = all.indexOf(item);
	const next = moves[event.key]?.(item, all, at);
	if (next !== undefined) {
		next?.focus();
	} else if (!act(event, item, context)) {
		return;
	}
	event.preventDefault();
	event.stopPropagation();
}

type Move = (item: HTMLElement, all: readonly HTMLElement[], at: number) => HTMLElement | null;

const moves: Readonly<Record<string, Move>> = {
	ArrowDown: (_, all, at) => all[at + 1] ?? null,
	ArrowUp: (_, all, at) => all[at - 1] ?? null,
	ArrowRight: (item) => item.querySelector("[role=treeitem]"),
	ArrowLeft: (item) => item.parentElement?.closest<HTMLElement>("[role=treeitem]") ?? null,
	Home: (_, all) => all[0] ?? null,
	End: (_, all) => all.at(-1) ?? null,
};

function act(event: KeyboardEvent, item: HTMLElement, { send, update }: BoardContext): boolean {
	const id = item.dataset["of"] ?? "";
	const kind = item.dataset["kind"];
	const target = targetOf(kind, id);
	const { left, bottom } = item.querySelector(".node")?.getBoundingClientRect() ?? item.getBoundingClientRect();
	const at: Place = { x: left, y: bottom + 4 };
	switch (event.key) {
		case "Enter":
		case " ":
			if (kind === "component") {
				send({ type: "select", component: id });
			} else if (kind === "connector") {
				send({ type: "select", component: null, connector: id });
			} else if (kind === "line") {
				send({ type: "reveal", lineBase0: Number(id) });
			}
			return true;
		case "F2":
			if (kind !== "line") {
				update({ overlay: { type: "name", what: { kind: "label", target }, at } });
			}
			return true;
		case "c":
			if (kind === "component") {
				update({ overlay: { type: "connectTo", from: id, at } });
			}
			return true;
		case "Delete":
		case "Backspace":
			if (kind === "component") {
				send({ type: "gesture", gesture: { kind: "delete", id } });
			} else if (kind === "connector") {
				send({ type: "gesture", gesture: { kind: "disconnect", connector: id } });
			}
			return true;
		case "ContextMenu":
			update({ overlay: { type: "menu", target, at } });
			return true;
		case "F10":
			if (event.shiftKey) {
				update({ overlay: { type: "menu", target, at } });
			}
			return event.shiftKey;
		default:
			return false;
	}
}

function targetOf(kind: string | undefined, id: string): Target {
	switch (kind) {
		case "component":
		case "connector":
		case "group":
			return { kind, id };
		case "line":
			return { kind, lineBase0: Number(id) };
		default:
			return { kind: "background" };
	}
}
