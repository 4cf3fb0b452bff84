import * as l10n from "@vscode/l10n";

import type { BoardState, ShownComponent } from "../../../protocol/design/boardState.ts";
import type { BoardUi } from "../boardUi.ts";
import { componentMatches } from "../overlay/componentMatches.ts";
import type { PictureIndex } from "./pictureIndex.ts";

/** Puts the state's marks on the picture that stands: classes, words for screen readers, a badge. No layout of the drawing. */
export function markPicture(index: PictureIndex, state: BoardState, ui: BoardUi): void {
	const found = new Set(componentMatches(state, ui).map(({ id }) => id));
	for (const component of state.components) {
		for (const element of index.components.get(component.id) ?? []) {
			const marks: Readonly<Record<string, boolean>> = {
				selected: component.id === state.selected,
				picked: ui.picked.includes(component.id),
				critical: component.onCriticalPath,
				down: component.down,
				unreachable: component.unreachable && !component.down,
				over: (component.utilisation ?? 0) > 1,
				match: found.has(component.id),
				current: ui.search.current === component.id,
			};
			for (const [name, on] of Object.entries(marks)) {
				element.classList.toggle(name, on);
			}
			element.setAttribute("role", "button");
			element.setAttribute("aria-label", spoken(component, marks));
			badge(element, component);
		}
	}
	for (const connector of state.connectors) {
		const { paths = [], labels = [] } = index.connectors.get(connector.id) ?? {};
		for (const element of [...paths, ...labels]) {
			element.classList.toggle("critical", connector.onCriticalPath);
			element.classList.toggle("selected", connector.id === state.selectedConnector);
		}
	}
}

const severityWords = {
	error: l10n.t`has an error`,
	warning: l10n.t`has a warning`,
	info: l10n.t`has a note`,
	hint: l10n.t`has a hint`,
} as const;

/** Everything that colour says, in words. */
function spoken(component: ShownComponent, marks: Readonly<Record<string, boolean>>): string {
	const { label, roleLabel, utilisation, worst } = component;
	// what is written on it comes first, as it is written: the label and the badge
	const full = utilisation !== null && utilisation > 0.7 ? Math.round(utilisation * 100) : null;
	return [
		full === null ? label : l10n.t`${label} ${full}% full`,
		roleLabel,
		...(marks["picked"] === true ? [l10n.t`picked`] : []),
		...(marks["critical"] === true ? [l10n.t`on the slowest path`] : []),
		...(marks["down"] === true ? [l10n.t`supposed to be down`] : []),
		...(marks["unreachable"] === true ? [l10n.t`no longer reached`] : []),
		...(worst === null ? [] : [severityWords[worst]]),
	].join(", ");
}

const signs = { error: "!", warning: "!", info: "i", hint: "?" } as const;

/** A small mark at the component's corner: how full it is, else the gravest finding. */
function badge(element: SVGGElement, { utilisation, worst }: ShownComponent): void {
	const full = utilisation !== null && utilisation > 0.7 ? `${Math.round(utilisation * 100)}%` : null;
	const text = full ?? (worst === null ? "" : signs[worst]);
	const tone = worst ?? (full === null ? "" : "load");
	const known = element.querySelector<SVGGElement>(":scope > g.badge");
	if (known !== null && known.dataset["said"] === `${tone} ${text}`) {
		return;
	}
	known?.remove();
	// English: a selector
	const shape = element.querySelector<SVGGraphicsElement>("rect, polygon, path, circle, ellipse");
	const box = text === "" ? undefined : shape?.getBBox();
	if (shape === null || box === undefined) {
		return;
	}
	const matrix = shape.transform.baseVal.consolidate()?.matrix;
	const group = svgElement("g", {
		// English: class names
		class: `badge ${tone}`,
		transform: `translate(${box.x + box.width + (matrix?.e ?? 0) - 4}, ${box.y + (matrix?.f ?? 0)})`,
	});
	group.setAttribute("aria-hidden", "true"); // its words are in the component's own
	group.dataset["said"] = `${tone} ${text}`;
	const width = Math.max(16, 9 + text.length * 6.5);
	const words = svgElement("text", { "text-anchor": "middle", y: "4" });
	words.textContent = ` ${text}`;
	group.append(svgElement("rect", { x: -width / 2, y: -8, width, height: 16, rx: 8 }), words);
	element.append(group);
}

function svgElement<Name extends "g" | "rect" | "text">(
	name: Name,
	attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
	const element = document.createElementNS("http://www.w3.org/2000/svg", name);
	for (const [key, value] of Object.entries(attributes)) {
		element.setAttribute(key, String(value));
	}
	return element;
}
