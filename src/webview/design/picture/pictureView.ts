import * as l10n from "@vscode/l10n";

import type { FromBoard } from "../../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../../protocol/design/boardState.ts";
import type { BoardUi, Place, Target, UpdateUi } from "../boardUi.ts";
import { ChartCache } from "./chartCache.ts";
import { markPicture } from "./markPicture.ts";
import { Minimap } from "./minimap.ts";
import { pictureKey } from "./pictureKey.ts";
import { PictureIndex } from "./pictureIndex.ts";
import { PictureHands } from "./pictureHands.ts";
import { type Area, Pointer } from "./pointer.ts";
import { targetOf } from "./targetOf.ts";
import { type Box, type View, Viewport } from "./viewport.ts";

export interface PictureAround {
	readonly send: (intent: FromBoard) => void;
	readonly update: UpdateUi;
	readonly ui: () => BoardUi;
	readonly editNumbers: (target: Target) => void;
	/** pan and zoom have come to rest */
	readonly viewed: (view: View) => void;
}

/** Draws the charts, knows which element stands for what, and keeps what one looks at in its place. Holds no truth of its own. */
export class PictureView {
	private readonly around: PictureAround;
	private readonly canvas = document.createElement("div");
	private readonly frame = document.createElement("div");
	private readonly viewport: Viewport;
	private readonly minimap: Minimap;
	private readonly charts = new ChartCache();
	private index: PictureIndex | null = null;
	private drawnKey = "";
	private wanted: BoardState | null = null;
	private drawing = false;
	private state: BoardState | null = null;
	private shownSelected: string | null = null;
	private resting = 0;
	private restored: View | null;

	constructor(stage: HTMLElement, restored: View | null, around: PictureAround) {
		this.around = around;
		this.restored = restored;
		this.canvas.className = "canvas";
		this.canvas.tabIndex = 0;
		this.canvas.setAttribute("role", "application");
		this.canvas.setAttribute("aria-roledescription", l10n.t`drawing`);
		this.canvas.setAttribute(
			"aria-label",
			l10n.t`Drawing. Arrows pan, plus and minus zoom, 0 fits. Enter goes to a component; there, arrows go to the next one, Enter selects, C connects, F2 renames, Delete removes, N sets numbers, E goes along its arrows, Space picks, Shift F10 opens the menu.`,
		);
		this.frame.className = "frame";
		this.canvas.append(this.frame);
		stage.append(this.canvas);
		this.viewport = new Viewport(this.canvas, this.frame, (view) => this.moved(view));
		this.minimap = new Minimap(stage, (x, y) => this.viewport.centreOn(x, y, false));
		const hands = new PictureHands(this, around);
		new Pointer(this.canvas, {
			targetAt: targetOf,
			chosen: (target, more) => hands.choose(target, more),
			connected: (from, to) => hands.connect(from, to),
			panned: (dx, dy) => this.viewport.panBy(dx, dy),
			zoomed: (factor, { x, y }) => this.viewport.zoomBy(factor, x, y),
			enclosed: (area) => hands.pickAll(this.within(area)),
			menu: (target, at) => hands.menu(target, at),
		});
		// A `click … "https://…"` line in the text would navigate even in strict mode: nothing in the picture follows a link.
		this.canvas.addEventListener("click", (event) => event.preventDefault(), { capture: true });
		// The browser would scroll the canvas to what gets the focus, and the picture with it, past what pan and zoom know of.
		this.canvas.addEventListener("scroll", () => this.canvas.scrollTo(0, 0));
		this.canvas.addEventListener("focusin", ({ target }) => this.focused(target as Element));
		this.canvas.addEventListener("keydown", (event) => pictureKey(event, this, hands));
		this.canvas.addEventListener("dblclick", (event) => {
			const target = targetOf(event.target as Element);
			if (target.kind === "background") {
				this.viewport.fit(true, true);
			} else {
				hands.rename(target);
			}
		});
		new MutationObserver(() => this.redraw()).observe(document.body, { attributes: true, attributeFilter: ["class"] });
	}

	/** The view that was kept is of another document. */
	forgetView(): void {
		this.restored = null;
	}

	zoom(factor: number): void {
		this.viewport.zoomBy(factor);
	}

	pan(dx: number, dy: number): void {
		this.viewport.panBy(dx, dy);
	}

	fit(): void {
		this.viewport.fit(true, true);
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
		this.state = state;
		this.frame.classList.toggle("stale", state.stale !== null);
		const ui = this.around.ui();
		this.canvas.classList.toggle("searching", ui.overlay?.type === "search" && ui.search.query.trim() !== "");
		this.canvas.classList.toggle("connecting", ui.connectFrom !== null);
		if (this.index !== null) {
			markPicture(this.index, state, ui);
			this.minimap.mark(this.index);
			this.rove();
		}
	}

	/** Gives a component the keyboard, and brings it into sight; nothing when it is not drawn. */
	focus(component: string): void {
		this.index?.components.get(component)?.[0]?.focus({ preventScroll: true });
	}

	focusConnector(connector: string): void {
		this.hitOf(connector)?.focus({ preventScroll: true });
	}

	focusCanvas(): void {
		this.canvas.focus({ preventScroll: true });
	}

	/** Brings a component to the middle, large enough to read. */
	centre(component: string): void {
		const box = this.index?.boxes.get(component);
		if (box !== undefined) {
			this.viewport.centreOn(box.x + box.width / 2, box.y + box.height / 2, true, 0.8);
		}
	}

	placeOf(component: string): DOMRect | null {
		return this.index?.components.get(component)?.[0]?.getBoundingClientRect() ?? null;
	}

	/** the state that is on the picture */
	get shown(): BoardState | null {
		return this.state;
	}

	get boxes(): ReadonlyMap<string, Box> {
		return this.index?.boxes ?? new Map();
	}

	nearestToMiddle(): string | null {
		const { x, y, width, height } = this.viewport.seen;
		return this.index?.nearest(x + width / 2, y + height / 2) ?? null;
	}

	/** what has the keyboard */
	get focusedTarget(): Target {
		return targetOf(document.activeElement);
	}

	/** The charts as they stand with their marks, for a file. */
	get charted(): readonly SVGSVGElement[] {
		return [...this.frame.querySelectorAll<SVGSVGElement>(".chart > svg")];
	}

	private moved(view: View): void {
		this.minimap.see(this.viewport.seen);
		clearTimeout(this.resting);
		this.resting = window.setTimeout(() => this.around.viewed(view), 250);
	}

	private focused(element: Element): void {
		const target = targetOf(element);
		const box = target.kind === "component" ? this.index?.boxes.get(target.id) : undefined;
		if (box !== undefined && element !== this.canvas) {
			this.viewport.reveal(box);
			this.rove();
		}
	}

	/** One stop for Tab in the whole picture: what has the focus, else what is selected, else the first. */
	private rove(): void {
		const { activeElement } = document;
		const focused = targetOf(activeElement);
		const [first] = this.index?.components.keys() ?? [];
		const one = focused.kind === "component" ? focused.id : (this.state?.selected ?? first);
		for (const [id, elements] of this.index?.components ?? []) {
			for (const [number, element] of elements.entries()) {
				element.setAttribute("tabindex", id === one && number === 0 ? "0" : "-1");
			}
		}
	}

	/** What the caret has just come to is brought into sight. */
	private showSelected({ selected }: BoardState): void {
		if (selected === this.shownSelected) {
			return;
		}
		this.shownSelected = selected;
		const box = selected === null ? undefined : this.index?.boxes.get(selected);
		if (box !== undefined) {
			this.viewport.reveal(box);
		}
	}

	private async draw(state: BoardState): Promise<void> {
		const key = this.charts.keyOf(state);
		if (key === this.drawnKey) {
			this.decorate(state);
			this.around.send({ type: "rendered", version: state.version, ms: 0, unmapped: [] });
			return;
		}
		const began = performance.now();
		const charts = await this.charts.draw(state).catch(() => null);
		if (charts === null) {
			// The text does not parse just now: the last good picture stays, greyed by the state's own error.
			this.frame.classList.add("stale");
			this.decorate(state);
			return;
		}
		const focused = targetOf(document.activeElement);
		const before = this.index;
		this.drawnKey = key;
		this.frame.replaceChildren(...charts.elements);
		const index = new PictureIndex(this.frame, charts.pictures, state, this.viewport.applied);
		this.index = index;
		this.viewport.contentIs(this.frame.offsetWidth, this.frame.offsetHeight);
		this.keepPlace(before, index, state);
		this.minimap.show(index, this.frame.offsetWidth, this.frame.offsetHeight);
		this.minimap.see(this.viewport.seen);
		this.decorate(state);
		this.describeConnectors(state);
		if (focused.kind === "component") {
			this.focus(focused.id); // the element that had it is gone with the old picture
		} else if (focused.kind === "connector") {
			this.focusConnector(focused.id);
		}
		const unmapped = index.missing(state).slice(0, 500);
		this.around.send({ type: "rendered", version: state.version, ms: performance.now() - began, unmapped });
	}

	/** What is selected, else what is nearest to the middle, stays where it is on the screen. */
	private keepPlace(before: PictureIndex | null, after: PictureIndex, { selected }: BoardState): void {
		if (before === null || before.boxes.size === 0) {
			if (this.restored !== null) {
				this.viewport.restore(this.restored);
				this.restored = null;
			} else {
				this.viewport.fit(false, false);
			}
			this.viewport.fitUnlessSeen();
			return;
		}
		if (this.viewport.automatic && isAnother(before, after)) {
			this.viewport.fit(false, false);
			return;
		}
		const { x, y, width, height } = this.viewport.seen;
		const kept =
			selected !== null && before.boxes.has(selected) && after.boxes.has(selected)
				? selected
				: before.nearest(x + width / 2, y + height / 2, after.boxes);
		const [old, now] = [before.boxes.get(kept ?? ""), after.boxes.get(kept ?? "")];
		if (old !== undefined && now !== undefined) {
			this.viewport.hold(old, now);
		}
		this.viewport.fitUnlessSeen();
	}

	private describeConnectors(state: BoardState): void {
		const label = (id: string): string => state.components.find((one) => one.id === id)?.label ?? id;
		for (const { id, from, to, label: text } of state.connectors) {
			const hit = this.hitOf(id);
			hit?.setAttribute("role", "button");
			hit?.setAttribute("tabindex", "-1");
			const said =
				text === ""
					? l10n.t`Arrow from ${label(from)} to ${label(to)}`
					: l10n.t`Arrow from ${label(from)} to ${label(to)}: ${text}`;
			hit?.setAttribute("aria-label", said);
		}
	}

	private hitOf(connector: string): SVGElement | null {
		return this.frame.querySelector(`path.hit[data-connector="${CSS.escape(connector)}"]`);
	}

	/** Components whose middle is in a part of the window. */
	private within(area: Area): string[] {
		const { left, top } = this.viewport.bounds;
		const { x, y, scale } = this.viewport.current;
		return [...this.boxes].flatMap(([id, box]) => {
			const middleX = left + x + (box.x + box.width / 2) * scale;
			const middleY = top + y + (box.y + box.height / 2) * scale;
			const inside = middleX >= area.left && middleX <= area.right && middleY >= area.top && middleY <= area.bottom;
			return inside ? [id] : [];
		});
	}

	/** The theme changed: the same charts in new colours. */
	private redraw(): void {
		if (this.state !== null) {
			this.charts.forget();
			this.drawnKey = "";
			void this.show(this.state);
		}
	}

	/** where a menu or a form about something opens */
	corner(target: Target): Place {
		const element =
			target.kind === "component"
				? this.index?.components.get(target.id)?.[0]
				: target.kind === "connector"
					? (this.index?.connectors.get(target.id)?.labels[0] ?? this.hitOf(target.id))
					: target.kind === "group"
						? this.index?.groups.get(target.id)
						: this.canvas;
		const box = (element ?? this.canvas).getBoundingClientRect();
		const middle = target.kind === "background";
		return { x: box.left + (middle ? box.width / 2 : 0), y: middle ? box.top + box.height / 2 : box.bottom + 4 };
	}
}

/** Not the same drawing a few words further on, but another one: pasted, begun again, undone at large. */
function isAnother(before: PictureIndex, after: PictureIndex): boolean {
	const gone = [...before.boxes.keys()].filter((id) => !after.boxes.has(id)).length;
	const fresh = [...after.boxes.keys()].filter((id) => !before.boxes.has(id)).length;
	return gone + fresh >= Math.max(4, before.boxes.size / 2);
}
