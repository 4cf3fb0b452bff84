/** labels of 13 px are still read at this */
const readableScale = 0.7;

/** Pan and zoom of the picture; survives redraws, since it is a transform of the frame and not of the drawing. */
export class Viewport {
	private x = 12;
	private y = 12;
	private scale = 1;
	private readonly stage: HTMLElement;
	private readonly frame: HTMLElement;
	private moved = false;

	constructor(stage: HTMLElement, frame: HTMLElement) {
		this.stage = stage;
		this.frame = frame;
		stage.addEventListener(
			"wheel",
			(event) => {
				event.preventDefault();
				if (
					event.ctrlKey ||
					event.metaKey ||
					event.deltaMode !== 0 ||
					Math.abs(event.deltaX) < Math.abs(event.deltaY)
				) {
					this.zoomAt(event.clientX, event.clientY, Math.exp(-event.deltaY / 400));
				} else {
					this.panBy(-event.deltaX, -event.deltaY);
				}
			},
			{ passive: false },
		);
	}

	panBy(dx: number, dy: number): void {
		this.x += dx;
		this.y += dy;
		this.moved = true;
		this.apply();
	}

	zoomAt(clientX: number, clientY: number, factor: number): void {
		const box = this.stage.getBoundingClientRect();
		const scale = Math.min(4, Math.max(0.15, this.scale * factor));
		const [px, py] = [clientX - box.left, clientY - box.top];
		this.x = px - ((px - this.x) * scale) / this.scale;
		this.y = py - ((py - this.y) * scale) / this.scale;
		this.scale = scale;
		this.moved = true;
		this.apply();
	}

	/** Shows the whole picture where it stays readable, as long as the user has not chosen a view. */
	fitUnlessMoved(): void {
		if (!this.moved) {
			this.fit();
		}
	}

	/** A new picture may lie outside the view that was chosen for the old one. */
	fitUnlessSeen(): void {
		const [box, picture] = [this.stage.getBoundingClientRect(), this.frame.getBoundingClientRect()];
		const [seenX, seenY] = [
			Math.min(box.right, picture.right) - Math.max(box.left, picture.left),
			Math.min(box.bottom, picture.bottom) - Math.max(box.top, picture.top),
		];
		if (seenX < Math.min(80, picture.width) || seenY < Math.min(40, picture.height)) {
			this.fit();
		}
	}

	/** `whole`: also when the labels become too small to read. */
	fit(whole = false): void {
		const { width, height } = this.contentSize();
		const box = this.stage.getBoundingClientRect();
		if (width === 0 || box.width === 0) {
			return;
		}
		const least = whole ? 0.1 : readableScale;
		this.scale = Math.min(1.25, Math.max(least, Math.min((box.width - 24) / width, (box.height - 24) / height)));
		// a picture larger than the stage begins at its left edge, where a request enters
		this.x = Math.max(12, (box.width - width * this.scale) / 2);
		this.y = Math.max(12, (box.height - height * this.scale) / 2);
		if (height * this.scale > box.height) {
			this.y = (box.height - height * this.scale) / 2;
		}
		this.moved = false;
		this.apply();
	}

	/** Keeps an element where it was on the screen across a redraw: `before` is its place then. */
	hold(before: DOMRect, after: DOMRect): void {
		this.x += before.left - after.left;
		this.y += before.top - after.top;
		this.apply();
	}

	/** Pans as little as needed to show a place of the screen; nothing where it is in sight. */
	reveal(place: DOMRect): void {
		const stage = this.stage.getBoundingClientRect();
		const [dx, dy] = [
			inside(place.left, place.right, stage.left, stage.right),
			inside(place.top, place.bottom, stage.top, stage.bottom),
		];
		if (dx !== 0 || dy !== 0) {
			this.x += dx;
			this.y += dy;
			this.apply();
		}
	}

	private contentSize(): { readonly width: number; readonly height: number } {
		return { width: this.frame.scrollWidth, height: this.frame.scrollHeight };
	}

	private apply(): void {
		this.frame.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
	}
}

/** How far from..to has to move to lie within low..high, with a margin; its start wins where both do not fit. */
function inside(from: number, to: number, low: number, high: number): number {
	const margin = 16;
	const back = Math.min(0, high - margin - to);
	return from + back < low + margin ? low + margin - from : back;
}
