import type { FromBoard } from "../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../protocol/design/boardState.ts";
import type { BoardUi, UpdateUi } from "./boardUi.ts";
import { ConnectDrag } from "./connectDrag.ts";
import { drawFlowchart, type Picture } from "./mermaidPicture.ts";
import { Viewport } from "./viewport.ts";

interface Around {
	readonly send: (intent: FromBoard) => void;
	readonly update: UpdateUi;
	readonly ui: () => BoardUi;
}

/** Draws the flowcharts, finds the component behind an element, marks what the state says. Holds no truth of its own. */
export class DiagramView {
	private readonly around: Around;
	private readonly frame = document.createElement("div");
	private readonly viewport: Viewport;
	private pictures: readonly Picture[] = [];
	private drawnCharts = "";
	private wanted: BoardState | null = null;
	private drawing = false;
	private lastState: BoardState | null = null;
	private shownSelected: string | null = null;

	constructor(stage: HTMLElement, around: Around) {
		this.around = around;
		this.frame.className = "frame";
		stage.append(this.frame);
		stage.tabIndex = 0;
		stage.setAttribute("role", "application");
		stage.setAttribute(
			"aria-label",
			"Drawing: Tab goes through the components, Enter selects, C connects, F2 renames, Delete removes",
		);
		this.viewport = new Viewport(stage, this.frame);
		stage.append(this.fitButton());
		new ConnectDrag(stage, {
			componentAt: (element) => this.componentOf(element),
			chosen: (id) => this.choose(id),
			connected: (from, to) => this.connect(from, to),
			panned: (dx, dy) => this.viewport.panBy(dx, dy),
			cleared: () => this.around.send({ type: "select", component: null }),
		});
		// A `click … "https://…"` line in the text would navigate even in strict mode: nothing in the picture follows a link.
		stage.addEventListener("click", (event) => event.preventDefault(), { capture: true });
		// The browser would scroll the stage to what Tab reaches, and the picture with it, past what pan and zoom know of.
		stage.addEventListener("scroll", () => stage.scrollTo(0, 0));
		stage.addEventListener("focusin", ({ target }) => {
			if (this.componentOf(target as Element) !== null) {
				this.viewport.reveal((target as Element).getBoundingClientRect());
			}
		});
		stage.addEventListener("keydown", (event) => this.key(event));
		stage.addEventListener("dblclick", (event) => {
			if (this.componentOf(event.target as Element) === null) {
				this.viewport.fit(true);
			} else {
				this.around.update({ renaming: true });
			}
		});
		new ResizeObserver(() => this.viewport.fitUnlessMoved()).observe(stage);
		new MutationObserver(() => this.redraw()).observe(document.body, { attributes: true, attributeFilter: ["class"] });
	}

	/** Draws the newest state; while a drawing runs, only the last one asked for is drawn next. */
	async show(state: BoardState): Promise<void> {
		this.wanted = state;
		if (this.drawing) {
			return;
		}
		this.drawing = true;
		try {
			while (this.wanted !== null) {
				const next: BoardState = this.wanted;
				this.wanted = null;
				await this.draw(next);
				this.showSelected(next);
			}
		} finally {
			this.drawing = false;
		}
	}

	/** Puts the state's marks on the picture that stands. Cheap: no layout of the drawing. */
	decorate(state: BoardState): void {
		this.lastState = state;
		this.frame.classList.toggle("stale", state.stale !== null);
		for (const component of state.components) {
			for (const element of this.elementsOf(component.id)) {
				element.classList.toggle("selected", component.id === state.selected);
				element.classList.toggle("critical", component.onCriticalPath);
				element.classList.toggle("down", component.down);
				element.classList.toggle("unreachable", component.unreachable && !component.down);
				element.classList.toggle("over", (component.utilisation ?? 0) > 1);
				element.setAttribute("tabindex", "0");
				element.setAttribute("role", "button");
				element.setAttribute(
					"aria-label",
					`${component.label}, ${component.roleLabel}${component.worst === null ? "" : `, ${component.worst}`}`,
				);
				badge(element, component.worst, component.utilisation);
			}
		}
		for (const connector of state.connectors) {
			for (const path of this.frame.querySelectorAll(`[data-edge][data-id="${CSS.escape(connector.id)}"]`)) {
				path.classList.toggle("critical", connector.onCriticalPath);
			}
		}
	}

	private fitButton(): HTMLButtonElement {
		const button = document.createElement("button");
		button.className = "secondary fit";
		button.textContent = "Fit";
		button.title = "Show the whole drawing (or double-click on the background)";
		button.addEventListener("pointerdown", (event) => event.stopPropagation()); // no drag of the background
		button.addEventListener("click", () => this.viewport.fit(true));
		return button;
	}

	/** Gives a component the keyboard; nothing when it is not drawn. */
	focus(component: string): void {
		const [element] = this.elementsOf(component);
		if (element instanceof SVGElement) {
			element.focus({ preventScroll: true });
		}
	}

	/** What the caret has just come to is brought into sight. */
	private showSelected({ selected }: BoardState): void {
		if (selected === this.shownSelected) {
			return;
		}
		this.shownSelected = selected;
		const element = selected === null ? undefined : this.elementsOf(selected)[0];
		if (element !== undefined) {
			this.viewport.reveal(element.getBoundingClientRect());
		}
	}

	private async draw(state: BoardState): Promise<void> {
		const charts = JSON.stringify(state.charts);
		if (charts === this.drawnCharts) {
			this.decorate(state);
			return;
		}
		const began = performance.now();
		let pictures: Picture[];
		try {
			pictures = [];
			for (const chart of state.charts) {
				pictures.push(await drawFlowchart(chart));
			}
		} catch {
			// The text does not parse just now: the last good picture stays, greyed by the state's own error.
			this.frame.classList.add("stale");
			return;
		}
		const anchor = state.selected === null ? null : (this.elementsOf(state.selected)[0] ?? null);
		const before = anchor?.getBoundingClientRect() ?? null;
		const focused = this.componentOf(document.activeElement);
		this.pictures = pictures;
		this.drawnCharts = charts;
		this.frame.replaceChildren(...pictures.map(({ svg }) => svgElement(svg)));
		const after =
			state.selected === null ? null : (this.elementsOf(state.selected)[0]?.getBoundingClientRect() ?? null);
		if (before !== null && after !== null) {
			this.viewport.hold(before, after);
		} else {
			this.viewport.fitUnlessMoved();
		}
		this.viewport.fitUnlessSeen();
		this.decorate(state);
		if (focused !== null) {
			this.focus(focused); // The element that had it is gone with the old picture.
		}
		const unmapped = [
			...state.components.filter((one) => this.elementsOf(one.id).length === 0).map((one) => one.id),
			...state.connectors
				.filter((one) => this.frame.querySelector(`[data-edge][data-id="${CSS.escape(one.id)}"]`) === null)
				.map((one) => one.id),
		];
		this.around.send({
			type: "rendered",
			version: state.version,
			ms: performance.now() - began,
			unmapped: unmapped.slice(0, 500),
		});
	}

	/** The theme changed: the same charts in new colours. */
	private redraw(): void {
		if (this.lastState !== null) {
			this.drawnCharts = "";
			void this.show(this.lastState);
		}
	}

	private elementsOf(component: string): Element[] {
		return this.pictures.flatMap(({ id }) => {
			const prefix = `${id}-flowchart-${component}-`;
			return [...this.frame.querySelectorAll(`[id^="${CSS.escape(prefix)}"]`)].filter((element) =>
				/^\d+$/.test(element.id.slice(prefix.length)),
			);
		});
	}

	private componentOf(element: Element | null): string | null {
		const node = element?.closest("g.node");
		const picture = node && this.pictures.find(({ id }) => node.id.startsWith(`${id}-flowchart-`));
		if (!node || !picture) {
			return null;
		}
		return /^(.+)-\d+$/.exec(node.id.slice(`${picture.id}-flowchart-`.length))?.[1] ?? null;
	}

	private choose(id: string): void {
		const from = this.around.ui().connectFrom;
		if (from !== null && from !== id) {
			this.connect(from, id);
			this.around.update({ connectFrom: null });
			return;
		}
		this.around.send({ type: "select", component: id });
	}

	private connect(from: string, to: string): void {
		this.around.send({ type: "gesture", gesture: { kind: "connect", from, to } });
	}

	private key(event: KeyboardEvent): void {
		if (event.key === "Escape") {
			this.around.update({ connectFrom: null, adding: false, renaming: false });
			return;
		}
		const id = this.componentOf(event.target as Element);
		if (id === null) {
			return;
		}
		switch (event.key) {
			case "Enter":
			case " ":
				this.choose(id);
				break;
			case "c":
			case "C":
				this.around.update({ connectFrom: id });
				break;
			case "F2":
				this.around.send({ type: "select", component: id });
				this.around.update({ renaming: true });
				break;
			case "Delete":
			case "Backspace":
				this.around.send({ type: "gesture", gesture: { kind: "delete", id } });
				break;
			default:
				return;
		}
		event.preventDefault();
	}
}

/** Mermaid's SVG is sanitised by mermaid itself; an inert document parses it, so that nothing in it runs on the way in. */
function svgElement(svg: string): Element {
	const parsed = new DOMParser().parseFromString(svg, "text/html").body.firstElementChild;
	return document.importNode(parsed ?? document.createElement("p"), true);
}

const marks = { error: "!", warning: "!", info: "i", hint: "?" } as const;

/** A small mark at the component's corner: the gravest finding, or how full it is. */
function badge(element: Element, worst: keyof typeof marks | null, utilisation: number | null): void {
	element.querySelector(":scope > g.badge")?.remove();
	const text =
		worst === null
			? utilisation === null || utilisation <= 0.7
				? ""
				: `${Math.round(utilisation * 100)}%`
			: marks[worst];
	if (text === "") {
		return;
	}
	const shape = element.querySelector<SVGGraphicsElement>("rect, polygon, path, circle, ellipse");
	const box = shape?.getBBox();
	const matrix = shape?.transform.baseVal.consolidate()?.matrix;
	if (box === undefined) {
		return;
	}
	const ns = "http://www.w3.org/2000/svg";
	const group = document.createElementNS(ns, "g");
	group.setAttribute("class", `badge ${worst ?? "load"}`);
	group.setAttribute("transform", `translate(${box.x + box.width + (matrix?.e ?? 0)}, ${box.y + (matrix?.f ?? 0)})`);
	const width = 8 + text.length * 7;
	const plate = document.createElementNS(ns, "rect");
	for (const [name, value] of Object.entries({ x: -width / 2, y: -8, width, height: 16, rx: 8 })) {
		plate.setAttribute(name, String(value));
	}
	const label = document.createElementNS(ns, "text");
	label.setAttribute("text-anchor", "middle");
	label.setAttribute("y", "4");
	label.textContent = text;
	group.append(plate, label);
	element.append(group);
}
