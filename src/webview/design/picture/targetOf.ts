import type { Target } from "../boardUi.ts";

/** What an element of the picture stands for; `around`: else the group that it lies in. */
export function targetOf(element: Element | null, around = false): Target {
	const found = element?.closest<SVGElement>("[data-component], [data-connector], [data-group], [data-line]");
	const inside = around ? element?.closest<SVGElement>("[data-around]")?.dataset["around"] : undefined;
	const { component, connector, group = inside, line } = found?.dataset ?? {};
	return component !== undefined
		? { kind: "component", id: component }
		: connector !== undefined
			? { kind: "connector", id: connector }
			: group !== undefined
				? { kind: "group", id: group }
				: line !== undefined
					? { kind: "line", lineBase0: Number(line) }
					: { kind: "background" };
}
