import type { PictureIndex } from "./pictureIndex.ts";
import type { Box } from "./viewport.ts";

/** drawings up to this are seen at once */
const mostWithout = 40;

/**
 * The whole drawing in a corner, with the part that is seen; a click or a drag moves that part. Not for screen readers: the
 * tree and the keys do the same.
 */
export class Minimap {
	private readonly element: HTMLElement;
	private readonly svg = document.createElementNS(ns, "svg");
	private readonly lens = document.createElementNS(ns, "rect");
	private content = { width: 1, height: 1 };

	constructor(parent: HTMLElement, centre: (x: number, y: number) => void) {
		this.element = document.createElement("div");
		this.element.className = "minimap";
		this.element.hidden = true;
		this.element.setAttribute("aria-hidden", "true");
		// English: SVG's own words
		this.svg.setAttribute("preserveAspectRatio", "xMidYMid meet");
		this.lens.setAttribute("class", "lens");
		this.element.append(this.svg);
		parent.append(this.element);
		const go = (event: PointerEvent): void => {
			const matrix = this.svg.getScreenCTM();
			if (matrix !== null) {
				const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
				centre(x, y);
			}
		};
		this.element.addEventListener("pointerdown", (event) => {
			this.element.setPointerCapture(event.pointerId);
			go(event);
		});
		this.element.addEventListener("pointermove", (event) => {
			if (this.element.hasPointerCapture(event.pointerId)) {
				go(event);
			}
		});
	}

	/** After each drawing. */
	show(index: PictureIndex, width: number, height: number): void {
		this.content = { width, height };
		this.element.hidden = index.boxes.size <= mostWithout;
		if (this.element.hidden) {
			return;
		}
		this.svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
		this.svg.replaceChildren(
			...[...index.boxes].map(([id, box]) => {
				const rect = document.createElementNS(ns, "rect");
				place(rect, box);
				rect.dataset["of"] = id;
				return rect;
			}),
			this.lens,
		);
	}

	/** The marks of the picture, at a size that only shows colour. */
	mark(index: PictureIndex): void {
		for (const rect of this.svg.querySelectorAll<SVGRectElement>("rect[data-of]")) {
			const [element] = index.components.get(rect.dataset["of"] ?? "") ?? [];
			const shown = ["selected", "over", "down", "critical", "match"].filter(
				(name) => element?.classList.contains(name) === true,
			);
			rect.setAttribute("class", shown.join(" "));
		}
	}

	/** While moving: no layout is read here. */
	see(seen: Box): void {
		if (!this.element.hidden) {
			const left = Math.max(0, seen.x);
			const top = Math.max(0, seen.y);
			place(this.lens, {
				x: left,
				y: top,
				width: Math.max(0, Math.min(this.content.width, seen.x + seen.width) - left),
				height: Math.max(0, Math.min(this.content.height, seen.y + seen.height) - top),
			});
		}
	}
}

const ns = "http://www.w3.org/2000/svg";

function place(rect: SVGRectElement, box: Box): void {
	for (const [name, value] of Object.entries(box)) {
		rect.setAttribute(name, String(value));
	}
}
