import type { Place, Target } from "../boardUi.ts";

/** a part of the window */
export interface Area {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

interface Around {
	/** `around`: nothing but the inside of a group is that group */
	targetAt(element: Element | null, around?: boolean): Target;
	/** a click; `more`: with Shift, to pick several */
	chosen(target: Target, more: boolean): void;
	/** a drag from one component to another */
	connected(from: string, to: string): void;
	/** a drag on the background, in screen pixels since the last call */
	panned(dx: number, dy: number): void;
	/** two fingers, or a wheel */
	zoomed(factor: number, at: Place): void;
	/** a drag on the background with Shift */
	enclosed(area: Area): void;
	/** right click, or a long press of touch */
	menu(target: Target, at: Place): void;
}

/** less is a click with an unsteady hand */
const dragFromPx = 6;
/** a wheel's events closer than this belong together */
const wheelGapMs = 160;

/** Tells clicks, drags between components, drags on the background, pinches and wheels apart; draws the band between. */
export class Pointer {
	private readonly canvas: HTMLElement;
	private readonly around: Around;
	private readonly band = document.createElementNS(ns, "svg");
	private readonly line = document.createElementNS(ns, "line");
	private readonly area = document.createElementNS(ns, "rect");
	private readonly down = new Map<number, PointerEvent>();
	private stop: (() => void) | null = null;
	private aimed: Element | null = null;
	private wheel = { at: 0, notches: false };

	constructor(canvas: HTMLElement, around: Around) {
		this.canvas = canvas;
		this.around = around;
		this.band.setAttribute("class", "band");
		this.band.setAttribute("aria-hidden", "true");
		this.band.append(this.line, this.area);
		this.show(null);
		canvas.append(this.band);
		canvas.addEventListener("pointerdown", (event) => this.begin(event));
		canvas.addEventListener("wheel", (event) => this.turn(event), { passive: false });
		canvas.addEventListener("contextmenu", (event) => {
			event.preventDefault();
			// from the keyboard it comes without a place; the keys handle that
			if (event.clientX !== 0 || event.clientY !== 0) {
				around.menu(around.targetAt(event.target as Element, true), { x: event.clientX, y: event.clientY });
			}
		});
	}

	private begin(down: PointerEvent): void {
		this.down.set(down.pointerId, down);
		if (this.down.size === 2) {
			this.stop?.();
			this.pinch();
			return;
		}
		if (this.down.size > 2 || (down.button !== 0 && down.button !== 1)) {
			this.forgetOnUp(down);
			return;
		}
		const from = this.around.targetAt(down.target as Element);
		const box = this.canvas.getBoundingClientRect();
		let dragged = false;
		let [lastX, lastY] = [down.clientX, down.clientY];
		const move = (event: PointerEvent): void => {
			if (event.pointerId !== down.pointerId) {
				return;
			}
			dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= dragFromPx;
			if (!dragged) {
				return;
			}
			if (from.kind === "component") {
				this.stretch(box, down, event);
			} else if (down.shiftKey) {
				this.enclose(box, down, event);
			} else {
				this.around.panned(event.clientX - lastX, event.clientY - lastY);
				[lastX, lastY] = [event.clientX, event.clientY];
			}
		};
		const finish = (): void => {
			window.removeEventListener("pointermove", move);
			window.removeEventListener("pointerup", up);
			window.removeEventListener("pointercancel", finish);
			this.down.delete(down.pointerId);
			this.stop = null;
			this.show(null);
		};
		const up = (event: PointerEvent): void => {
			if (event.pointerId !== down.pointerId) {
				return;
			}
			finish();
			if (!dragged) {
				this.around.chosen(from, event.shiftKey);
			} else if (from.kind === "component") {
				const to = this.around.targetAt(document.elementFromPoint(event.clientX, event.clientY));
				if (to.kind === "component" && to.id !== from.id) {
					this.around.connected(from.id, to.id);
				}
			} else if (down.shiftKey) {
				this.around.enclosed(between(down, event));
			}
		};
		this.stop = finish;
		window.addEventListener("pointermove", move);
		window.addEventListener("pointerup", up);
		window.addEventListener("pointercancel", finish);
	}

	private forgetOnUp({ pointerId }: PointerEvent): void {
		const up = (event: PointerEvent): void => {
			if (event.pointerId === pointerId) {
				this.down.delete(pointerId);
				window.removeEventListener("pointerup", up);
				window.removeEventListener("pointercancel", up);
			}
		};
		window.addEventListener("pointerup", up);
		window.addEventListener("pointercancel", up);
	}

	private pinch(): void {
		const places = new Map([...this.down].map(([id, { clientX, clientY }]) => [id, { x: clientX, y: clientY }]));
		const measure = (): { readonly x: number; readonly y: number; readonly spread: number } => {
			const [a = { x: 0, y: 0 }, b = a] = [...places.values()];
			return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
		};
		let last = measure();
		const move = (event: PointerEvent): void => {
			if (!places.has(event.pointerId)) {
				return;
			}
			places.set(event.pointerId, { x: event.clientX, y: event.clientY });
			const now = measure();
			this.around.panned(now.x - last.x, now.y - last.y);
			this.around.zoomed(now.spread / last.spread, now);
			last = now;
		};
		const up = ({ pointerId }: PointerEvent): void => {
			if (places.has(pointerId)) {
				this.down.clear();
				window.removeEventListener("pointermove", move);
				window.removeEventListener("pointerup", up);
				window.removeEventListener("pointercancel", up);
			}
		};
		window.addEventListener("pointermove", move);
		window.addEventListener("pointerup", up);
		window.addEventListener("pointercancel", up);
	}

	/** A wheel with notches zooms, as on a map; two fingers on a pad pan, and zoom when pinched (which comes with Ctrl). */
	private turn(event: WheelEvent): void {
		event.preventDefault();
		if (event.timeStamp - this.wheel.at > wheelGapMs) {
			const whole = Number.isInteger(event.deltaY) && Math.abs(event.deltaY) >= 50 && event.deltaX === 0;
			this.wheel.notches = event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL || whole;
		}
		this.wheel.at = event.timeStamp;
		if (event.ctrlKey || event.metaKey || (this.wheel.notches && !event.shiftKey)) {
			const pace = this.wheel.notches ? 400 : 100;
			this.around.zoomed(Math.exp(-Math.max(-200, Math.min(200, event.deltaY)) / pace), {
				x: event.clientX,
				y: event.clientY,
			});
		} else {
			this.around.panned(-event.deltaX - (event.shiftKey ? event.deltaY : 0), event.shiftKey ? 0 : -event.deltaY);
		}
	}

	private stretch(box: DOMRect, from: PointerEvent, to: PointerEvent): void {
		attributes(this.line, {
			x1: from.clientX - box.left,
			y1: from.clientY - box.top,
			x2: to.clientX - box.left,
			y2: to.clientY - box.top,
		});
		this.show(this.line);
		const under = document.elementFromPoint(to.clientX, to.clientY)?.closest("g.node") ?? null;
		if (under !== this.aimed) {
			this.aimed?.classList.remove("aim");
			under?.classList.add("aim");
			this.aimed = under;
		}
	}

	private enclose(box: DOMRect, from: PointerEvent, to: PointerEvent): void {
		const { left, top, right, bottom } = between(from, to);
		attributes(this.area, { x: left - box.left, y: top - box.top, width: right - left, height: bottom - top });
		this.show(this.area);
	}

	private show(shape: Element | null): void {
		this.band.style.display = shape === null ? "none" : "";
		this.line.style.display = shape === this.line ? "" : "none";
		this.area.style.display = shape === this.area ? "" : "none";
		if (shape === null) {
			this.aimed?.classList.remove("aim");
			this.aimed = null;
		}
	}
}

const ns = "http://www.w3.org/2000/svg";

function between(a: PointerEvent, b: PointerEvent): Area {
	return {
		left: Math.min(a.clientX, b.clientX),
		top: Math.min(a.clientY, b.clientY),
		right: Math.max(a.clientX, b.clientX),
		bottom: Math.max(a.clientY, b.clientY),
	};
}

function attributes(element: Element, values: Readonly<Record<string, number>>): void {
	for (const [name, value] of Object.entries(values)) {
		element.setAttribute(name, String(value));
	}
}
