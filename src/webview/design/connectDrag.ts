interface Around {
	componentAt(element: Element | null): string | null;
	/** a click on a component */
	chosen(id: string): void;
	/** a drag from one component to another */
	connected(from: string, to: string): void;
	/** a drag on the background, in screen pixels since the last call */
	panned(dx: number, dy: number): void;
	/** a click on the background */
	cleared(): void;
}

/** less is a click with an unsteady hand */
const dragFromPx = 6;

/** Tells clicks, drags between components and drags on the background apart; draws the rubber band. */
export class ConnectDrag {
	private readonly stage: HTMLElement;
	private readonly around: Around;
	private readonly band: SVGSVGElement;
	private readonly line: SVGLineElement;

	constructor(stage: HTMLElement, around: Around) {
		this.stage = stage;
		this.around = around;
		const ns = "http://www.w3.org/2000/svg";
		this.band = document.createElementNS(ns, "svg");
		this.band.setAttribute("class", "band");
		this.band.setAttribute("aria-hidden", "true");
		this.line = document.createElementNS(ns, "line");
		this.band.append(this.line);
		this.band.style.display = "none";
		stage.append(this.band);
		stage.addEventListener("pointerdown", (event) => this.begin(event));
	}

	private begin(down: PointerEvent): void {
		if (down.button !== 0 && down.button !== 1) {
			return;
		}
		const from = this.around.componentAt(down.target as Element);
		let dragged = false;
		let [lastX, lastY] = [down.clientX, down.clientY];
		const move = (event: PointerEvent): void => {
			dragged ||= Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) >= dragFromPx;
			if (!dragged) {
				return;
			}
			if (from === null) {
				this.around.panned(event.clientX - lastX, event.clientY - lastY);
				[lastX, lastY] = [event.clientX, event.clientY];
			} else {
				this.stretch(down, event);
			}
		};
		const finish = (): void => {
			window.removeEventListener("pointermove", move);
			window.removeEventListener("pointerup", up);
			window.removeEventListener("pointercancel", finish);
			this.band.style.display = "none";
		};
		const up = (event: PointerEvent): void => {
			finish();
			const to = this.around.componentAt(document.elementFromPoint(event.clientX, event.clientY));
			if (!dragged) {
				if (from === null) {
					this.around.cleared();
				} else {
					this.around.chosen(from);
				}
			} else if (from !== null && to !== null && to !== from) {
				this.around.connected(from, to);
			}
		};
		window.addEventListener("pointermove", move);
		window.addEventListener("pointerup", up);
		window.addEventListener("pointercancel", finish);
	}

	private stretch(from: PointerEvent, to: PointerEvent): void {
		const box = this.stage.getBoundingClientRect();
		const set = (name: string, value: number): void => this.line.setAttribute(name, String(value));
		set("x1", from.clientX - box.left);
		set("y1", from.clientY - box.top);
		set("x2", to.clientX - box.left);
		set("y2", to.clientY - box.top);
		this.band.style.display = "";
	}
}
