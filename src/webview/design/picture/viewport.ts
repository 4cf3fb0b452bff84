/** A place in the picture, in its own units. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface View {
	readonly x: number;
	readonly y: number;
	readonly scale: number;
}

/** labels of 13 px are still read at this */
const readableScale = 0.7;
const [least, most] = [0.1, 4];
const margin = 20;
const controlsHeight = 36;
const glideMs = 160;

/**
 * Pan and zoom of the picture: one transform of the frame, written once a frame of the screen. Survives redraws, since it is no
 * part of the drawing. Sizes are cached, so that moving reads no layout.
 */
export class Viewport {
	private view: View = { x: margin, y: margin, scale: 1 };
	private content = { width: 0, height: 0 };
	private readonly canvas: HTMLElement;
	private readonly frame: HTMLElement;
	private readonly moved: (view: View) => void;
	private rect: DOMRect;
	private written = 1;
	private pending = 0;
	private rest = 0;
	private glide = 0;
	/** the user has chosen a view */
	private chosen = false;

	constructor(canvas: HTMLElement, frame: HTMLElement, moved: (view: View) => void) {
		this.canvas = canvas;
		this.frame = frame;
		this.moved = moved;
		this.rect = canvas.getBoundingClientRect();
		new ResizeObserver(() => this.resized()).observe(canvas);
	}

	get current(): View {
		return this.view;
	}

	/** nobody has chosen the view yet */
	get automatic(): boolean {
		return !this.chosen;
	}

	/** scale of what is on the screen just now */
	get applied(): number {
		return this.written;
	}

	/** of the canvas, in the window */
	get bounds(): DOMRect {
		return this.rect;
	}

	/** Before the first picture: the view that was left last time. */
	restore(view: View): void {
		this.chosen = true;
		this.set(view);
	}

	contentIs(width: number, height: number): void {
		this.content = { width, height };
	}

	panBy(dx: number, dy: number): void {
		this.chosen = true;
		this.set({ ...this.view, x: this.view.x + dx, y: this.view.y + dy });
	}

	/** around a place of the window; around the middle when none is given */
	zoomBy(factor: number, clientX?: number, clientY?: number): void {
		const { x, y, scale } = this.view;
		const next = Math.min(most, Math.max(least, scale * factor));
		const px = clientX === undefined ? this.rect.width / 2 : clientX - this.rect.left;
		const py = clientY === undefined ? this.rect.height / 2 : clientY - this.rect.top;
		this.chosen = true;
		this.set({ x: px - ((px - x) * next) / scale, y: py - ((py - y) * next) / scale, scale: next });
	}

	/** `whole`: also when the labels become too small to read. */
	fit(whole: boolean, glide: boolean): void {
		const { width, height } = this.content;
		if (width === 0 || this.rect.width === 0) {
			return;
		}
		const fitting = Math.min((this.rect.width - 2 * margin) / width, (this.rect.height - 2 * margin) / height);
		const scale = Math.min(1.25, Math.max(whole ? least : readableScale, fitting));
		// a picture larger than the canvas begins at its left edge, where a request enters
		const x = Math.max(margin, (this.rect.width - width * scale) / 2);
		const y = (this.rect.height - height * scale) / 2;
		this.chosen = false;
		this.go({ x, y, scale }, glide);
	}

	/** Keeps a thing of the old picture where it is on the screen: `after` is its place in the new one. */
	hold(before: Box, after: Box): void {
		const { x, y, scale } = this.view;
		const dx = before.x + before.width / 2 - after.x - after.width / 2;
		const dy = before.y + before.height / 2 - after.y - after.height / 2;
		this.set({ x: x + dx * scale, y: y + dy * scale, scale });
	}

	/** Pans as little as needed to show a thing; nothing where it is in sight. */
	reveal(box: Box): void {
		const { x, y, scale } = this.view;
		const dx = inside(x + box.x * scale, x + (box.x + box.width) * scale, this.rect.width);
		// the zoom stands in the lower corner
		const dy = inside(y + box.y * scale, y + (box.y + box.height) * scale, this.rect.height - controlsHeight);
		if (dx !== 0 || dy !== 0) {
			this.go({ x: x + dx, y: y + dy, scale }, true);
		}
	}

	/** Brings a place of the picture to the middle, not smaller than can be read. */
	centreOn(px: number, py: number, glide: boolean, atLeast = 0): void {
		const scale = Math.max(this.view.scale, atLeast);
		this.chosen = true;
		this.go({ x: this.rect.width / 2 - px * scale, y: this.rect.height / 2 - py * scale, scale }, glide);
	}

	/** A new picture may lie outside the view that was chosen for the old one. */
	fitUnlessSeen(): void {
		const { x, y, scale } = this.view;
		const [width, height] = [this.content.width * scale, this.content.height * scale];
		const seenX = Math.min(this.rect.width, x + width) - Math.max(0, x);
		const seenY = Math.min(this.rect.height, y + height) - Math.max(0, y);
		if (seenX < Math.min(80, width) || seenY < Math.min(40, height)) {
			this.fit(false, false);
		}
	}

	/** the part of the picture that is seen */
	get seen(): Box {
		const { x, y, scale } = this.view;
		return { x: -x / scale, y: -y / scale, width: this.rect.width / scale, height: this.rect.height / scale };
	}

	private resized(): void {
		this.rect = this.canvas.getBoundingClientRect();
		if (!this.chosen) {
			this.fit(false, false);
		}
		this.moved(this.view);
	}

	private go(view: View, glide: boolean): void {
		cancelAnimationFrame(this.glide);
		const still =
			// English: CSS
			matchMedia("(prefers-reduced-motion: reduce)").matches ||
			document.body.classList.contains("vscode-reduce-motion");
		if (!glide || still) {
			this.set(view);
			return;
		}
		const from = this.view;
		const began = performance.now();
		const step = (): void => {
			const t = Math.min(1, (performance.now() - began) / glideMs);
			const eased = 1 - (1 - t) ** 3;
			const between = (a: number, b: number): number => a + (b - a) * eased;
			this.set({ x: between(from.x, view.x), y: between(from.y, view.y), scale: between(from.scale, view.scale) });
			if (t < 1) {
				this.glide = requestAnimationFrame(step);
			}
		};
		step();
	}

	private set(view: View): void {
		this.view = view;
		if (this.pending === 0) {
			this.pending = requestAnimationFrame(() => this.write());
		}
	}

	/** While moving, the compositor scales what is painted; at rest it is painted sharp again. */
	private write(): void {
		this.pending = 0;
		const { x, y, scale } = this.view;
		this.written = scale;
		this.frame.style.willChange = "transform";
		// English: CSS
		this.frame.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
		clearTimeout(this.rest);
		this.rest = window.setTimeout(() => {
			this.frame.style.willChange = "";
		}, 200);
		this.moved(this.view);
	}
}

/** How far from..to has to move to lie within 0..size, with a margin; its start wins where both do not fit. */
function inside(from: number, to: number, size: number): number {
	const back = Math.min(0, size - margin - to);
	return from + back < margin ? margin - from : back;
}
