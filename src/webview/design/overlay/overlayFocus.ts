import type { BoardUi, Overlay, Target } from "../boardUi.ts";
import type { PictureView } from "../picture/pictureView.ts";

/** Where the keyboard goes when something opens over the board, and back to when it closes; and where on the page it stands. */
export class OverlayFocus {
	private readonly over: HTMLElement;
	private readonly picture: PictureView;
	private shown: Overlay | null = null;
	private centred: string | null = null;
	private from: { readonly target: Target; readonly element: Element | null } | null = null;

	constructor(over: HTMLElement, picture: PictureView) {
		this.over = over;
		this.picture = picture;
	}

	/** After each drawing of the page. */
	follow({ overlay, search }: BoardUi, bar: HTMLElement): void {
		const opened = overlay !== null && overlay !== this.shown;
		const closed = overlay === null && this.shown !== null;
		if (opened && this.shown === null) {
			this.from = { target: this.picture.focusedTarget, element: document.activeElement };
		}
		this.shown = overlay;
		if (opened) {
			this.place(overlay, bar);
			this.enter(overlay);
		} else if (closed) {
			this.leave(search.current);
		}
		this.look(overlay, search.current);
	}

	private enter(overlay: Overlay): void {
		const element = this.over.querySelector<HTMLElement>("[data-focus]");
		element?.focus();
		if (element instanceof HTMLInputElement && (overlay.type === "name" || overlay.type === "search")) {
			element.select();
		}
	}

	/** Back to what had it, also where that was drawn anew meanwhile. */
	private leave(found: string | null): void {
		const from = this.from;
		this.from = null;
		if (found !== null) {
			this.picture.focus(found);
		} else if (from?.target.kind === "component") {
			this.picture.focus(from.target.id);
		} else if (from?.target.kind === "connector") {
			this.picture.focusConnector(from.target.id);
		} else if (from?.element instanceof HTMLElement && from.element.isConnected && from.element !== document.body) {
			from.element.focus();
		} else {
			this.picture.focusCanvas();
		}
	}

	/** The picture follows the search. */
	private look(overlay: Overlay | null, current: string | null): void {
		const wanted = overlay?.type === "search" ? current : null;
		if (wanted !== null && wanted !== this.centred) {
			this.picture.centre(wanted);
		}
		this.centred = wanted;
	}

	/** At its place, but wholly within the window; without one, under the tools. */
	private place(overlay: Overlay, bar: HTMLElement): void {
		const element = this.over.firstElementChild;
		if (!(element instanceof HTMLElement)) {
			return;
		}
		const { width, height } = element.getBoundingClientRect();
		const under = bar.getBoundingClientRect().bottom + 6;
		const given = "at" in overlay ? overlay.at : null;
		const tool = bar.querySelector(`[data-tool="${toolOf[overlay.type] ?? ""}"]`)?.getBoundingClientRect();
		const x = given?.x ?? tool?.left ?? 8;
		const y = given?.y ?? under;
		element.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
		element.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
	}
}

const toolOf: Readonly<Partial<Record<Overlay["type"], string>>> = {
	add: "add",
	search: "search",
	whatIf: "whatIf",
	export: "download",
};
