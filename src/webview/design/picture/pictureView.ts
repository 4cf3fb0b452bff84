import type { FromBoard } from "../../../protocol/design/boardMessages.ts";
import type { BoardState } from "../../../protocol/design/boardState.ts";
import type { BoardUi, Place, Target, UpdateUi } from "../boardUi.ts";
import { ChartCache } from "./chartCache.ts";
import { markPicture } from "./markPicture.ts";
import { Minimap } from "./minimap.ts";
import { pictureKey } from "./pictureKey.ts";
import { PictureIndex } from "./pictureIndex.ts";
import { Pointer } from "./pointer.ts";
import { type View, Viewport } from "./viewport.ts";

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
		this.canvas.setAttribute("aria-roledescription", "drawing");
		this.canvas.setAttribute(
			"aria-label",
			"Drawing. Arrows pan, plus and minus zoom, 0 fits. Enter goes to a component; there, arrows go to the next one, Enter selects, C connects, F2 renames, Delete removes, N sets numbers, E goes along its arrows, Space picks, Shift F10 opens the menu.",
		);
		this.frame.className = "frame";
		this.canvas.append(this.frame);
		stage.append(this.canvas);
		this.viewport = new Viewport(this.canvas, this.frame, (view) => this.moved(view));
		this.minimap = new Minimap(stage, (x, y) => this.viewport.centreOn(x, y, false));
		new Pointer(this.canvas, {
			targetAt: (element) => targetOf(element),
			chosen: (target, more) => this.choose(target, more),
			connected: (from, to) => this.connect(from, to),
			panned: (dx, dy) => this.viewport.panBy(dx, dy),
			zoomed: (factor, { x, y }) => this.viewport.zoomBy(factor, x, y),
			enclosed: (area) => this.enclose(area),
			menu: (target, at) => this.around.update({ overlay: { type: "menu", target, at } }),
		});
		// A `click … "https://…"` line in the text would navigate even in strict mode: nothing in the picture follows a link.
		this.canvas.addEventListener("click", (event) => event.preventDefault(), { capture: true });
		// The browser would scroll the canvas to what gets the focus, and the picture with it, past what pan and zoom know of.
		this.canvas.addEventListener("scroll", () => this.canvas.scrollTo(0, 0));
		this.canvas.addEventListener("focusin", ({ target }) => this.focused(target as Element));
		this.canvas.addEventListener("keydown", (event) => pictureKey(event, this));
		this.canvas.addEventListener("dblclick", (event) => {
			const target = targetOf(event.target as Element);
			if (target.kind === "background") {
				this.viewport.fit(true, true);
			} else {
				this.rename(target);
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

	/** what has the keyboard */
	get focusedTarget(): Target {
		return targetOf(document.activeElement);
	}

	/** where the component with the keyboard is entered: what is selected, else what is nearest to the middle */
	enter(): void {
		const { x, y, width, height } = this.viewport.seen;
		const id = this.state?.selected ?? this.index?.nearest(x + width / 2, y + height / 2) ?? null;
		if (id !== null) {
			this.focus(id);
		}
	}

	/** The next component in a direction, as it is drawn. */
	step(from: string, dx: number, dy: number): void {
		const start = this.index?.boxes.get(from);
		if (start === undefined) {
			return;
		}
		let best: string | null = null;
		let least = Number.POSITIVE_INFINITY;
		for (const [id, box] of this.index?.boxes ?? []) {
			const across = box.x + box.width / 2 - start.x - start.width / 2;
			const along = box.y + box.height / 2 - start.y - start.height / 2;
			const ahead = across * dx + along * dy;
			const aside = Math.abs(across * dy + along * dx);
			if (id !== from && ahead > 1 && ahead + 2 * aside < least) {
				[best, least] = [id, ahead + 2 * aside];
			}
		}
		if (best !== null) {
			this.focus(best);
		}
	}

	/** The next arrow at a component, or the next one after an arrow of the same component. */
	stepArrow(target: Target): void {
		if (target.kind !== "component" && target.kind !== "connector") {
			return;
		}
		const all = this.state?.connectors ?? [];
		const current = target.kind === "connector" ? all.find(({ id }) => id === target.id) : undefined;
		const of = target.kind === "component" ? target.id : current?.from;
		const around = all.filter(({ from, to }) => from === of || (to === of && from !== of));
		const next = around[(around.findIndex(({ id }) => id === current?.id) + 1) % Math.max(1, around.length)];
		if (next !== undefined) {
			this.focusConnector(next.id);
		}
	}

	endsOf(connector: string): { readonly from: string; readonly to: string } | undefined {
		return this.state?.connectors.find(({ id }) => id === connector);
	}

	choose(target: Target, more: boolean): void {
		const { connectFrom, picked } = this.around.ui();
		switch (target.kind) {
			case "background":
				if (picked.length > 0) {
					this.around.update({ picked: [] });
				}
				this.around.send({ type: "select", component: null });
				return;
			case "component":
				if (more) {
					this.pick(target.id);
				} else if (connectFrom !== null && connectFrom !== target.id) {
					this.connect(connectFrom, target.id);
					this.around.update({ connectFrom: null });
				} else {
					this.around.send({ type: "select", component: target.id });
				}
				return;
			case "connector":
				this.around.send({ type: "select", component: null, connector: target.id });
				return;
			case "line":
				this.around.send({ type: "reveal", lineBase0: target.lineBase0 });
				return;
			case "group": {
				const group = this.state?.groups.find(({ id }) => id === target.id);
				if (group !== undefined) {
					this.around.send({ type: "reveal", lineBase0: group.lineBase0 });
				}
				return;
			}
		}
	}

	pick(id: string): void {
		const { picked } = this.around.ui();
		this.around.update({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
	}

	connectFrom(id: string): void {
		this.around.update({ connectFrom: id });
	}

	editNumbers(target: Target): void {
		this.around.editNumbers(target);
	}

	remove(target: Target): void {
		if (target.kind === "component") {
			this.around.send({ type: "gesture", gesture: { kind: "delete", id: target.id } });
		} else if (target.kind === "connector") {
			this.around.send({ type: "gesture", gesture: { kind: "disconnect", connector: target.id } });
		}
	}

	rename(target: Target): void {
		if (target.kind === "line") {
			return;
		}
		this.around.update({ overlay: { type: "name", what: { kind: "label", target }, at: this.corner(target) } });
	}

	menu(target: Target): void {
		this.around.update({ overlay: { type: "menu", target, at: this.corner(target) } });
	}

	escape(): void {
		const { connectFrom, picked } = this.around.ui();
		if (connectFrom !== null || picked.length > 0) {
			this.around.update({ connectFrom: null, picked: [] });
		} else {
			this.focusCanvas();
		}
	}

	add(): void {
		this.around.update({ overlay: { type: "add", near: this.state?.selected ?? null, at: null } });
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
			hit?.setAttribute("aria-label", `Arrow from ${label(from)} to ${label(to)}${text === "" ? "" : `: ${text}`}`);
		}
	}

	private hitOf(connector: string): SVGElement | null {
		return this.frame.querySelector(`path.hit[data-connector="${CSS.escape(connector)}"]`);
	}

	/** The theme changed: the same charts in new colours. */
	private redraw(): void {
		if (this.state !== null) {
			this.charts.forget();
			this.drawnKey = "";
			void this.show(this.state);
		}
	}

	private connect(from: string, to: string): void {
		this.around.send({ type: "gesture", gesture: { kind: "connect", from, to } });
	}

	private enclose(area: {
		readonly left: number;
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
	}): void {
		const { left, top } = this.viewport.bounds;
		const { x, y, scale } = this.viewport.current;
		const inside = [...(this.index?.boxes ?? [])].filter(([, box]) => {
			const [middleX, middleY] = [
				left + x + (box.x + box.width / 2) * scale,
				top + y + (box.y + box.height / 2) * scale,
			];
			return middleX >= area.left && middleX <= area.right && middleY >= area.top && middleY <= area.bottom;
		});
		this.around.update({ picked: inside.map(([id]) => id) });
	}

	/** where a menu or a form about something opens */
	private corner(target: Target): Place {
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

/** What an element of the picture stands for. */
function targetOf(element: Element | null): Target {
	const found = element?.closest<SVGElement>("[data-component], [data-connector], [data-group], [data-line]");
	const { component, connector, group, line } = found?.dataset ?? {};
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
