import * as l10n from "@vscode/l10n";

import type { BoardState } from "../../../protocol/design/boardState.ts";
import { drawingKey } from "./drawingKey.ts";
import { markSequence } from "./markSequence.ts";
import { drawChart, type Picture } from "./mermaidPicture.ts";

interface Drawn {
	readonly picture: Picture;
	readonly element: HTMLElement;
}

/** Draws the charts of a state, and only those whose picture would change; what was drawn before stays the same element. */
export class ChartCache {
	private drawn = new Map<string, Drawn>();

	/** Two states with one key have one picture. */
	keyOf({ charts, sequences, undrawn }: BoardState): string {
		return JSON.stringify([charts.map(drawingKey), sequences, undrawn]);
	}

	/** Rejects, and forgets nothing, when a flowchart does not parse. */
	async draw(
		state: BoardState,
	): Promise<{ readonly pictures: readonly Picture[]; readonly elements: readonly HTMLElement[] }> {
		const next = new Map<string, Drawn>();
		const elements: HTMLElement[] = [];
		for (const [number, text] of state.charts.entries()) {
			const key = `${number} ${drawingKey(text)}`;
			const one = this.drawn.get(key) ?? chartOf(await drawChart(text), l10n.t`Drawing ${number + 1}`);
			next.set(key, one);
			elements.push(one.element);
		}
		const pictures = [...next.values()].map(({ picture }) => picture);
		for (const [number, sequence] of state.sequences.entries()) {
			const key = `sequence/${number}/${sequence.text}`;
			// it is not checked, so nothing has said yet that it cannot be drawn
			const one =
				this.drawn.get(key) ??
				(await drawChart(sequence.text).then(
					(picture) => chartOf(picture, l10n.t`Sequence diagram ${number + 1}`),
					() => null,
				));
			if (one === null) {
				elements.push(note(l10n.t`Sequence diagram ${number + 1} cannot be read yet.`));
				continue;
			}
			one.element.classList.add("sequence");
			const svg = one.element.firstElementChild;
			if (svg !== null) {
				markSequence(svg, sequence);
			}
			next.set(key, one);
			elements.push(one.element);
		}
		elements.push(
			...state.undrawn.map(({ kind, lineBase0 }) => note(l10n.t`${kind}, line ${lineBase0 + 1}: not drawn here.`)),
		);
		this.drawn = next;
		return { pictures, elements };
	}

	/** The theme changed: nothing that was drawn has the right colours. */
	forget(): void {
		this.drawn.clear();
	}
}

/** Said quietly, in the place of a picture. */
function note(text: string): HTMLElement {
	const element = document.createElement("p");
	element.classList.add("chart", "undrawn");
	element.textContent = text;
	return element;
}

/** Mermaid's SVG is sanitised by mermaid itself; an inert document parses it, so that nothing in it runs on the way in. */
function chartOf(picture: Picture, label: string): Drawn {
	const element = document.createElement("div");
	element.className = "chart";
	const parsed = new DOMParser().parseFromString(picture.svg, "text/html").body.firstElementChild;
	const svg = document.importNode(parsed ?? document.createElement("p"), true);
	svg.setAttribute("role", "group");
	svg.removeAttribute("aria-roledescription");
	svg.setAttribute("aria-label", label);
	element.append(svg);
	return { picture, element };
}
