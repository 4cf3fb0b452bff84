import type { Place, Target } from "../boardUi.ts";
import { nextAcross, nextArrow } from "./pictureSteps.ts";
import type { PictureAround, PictureView } from "./pictureView.ts";

/** What mouse and keys do with the things of the picture: the same for both. */
export class PictureHands {
	private readonly picture: PictureView;
	private readonly around: PictureAround;

	constructor(picture: PictureView, around: PictureAround) {
		this.picture = picture;
		this.around = around;
	}

	/** where the picture is entered by the keyboard: what is selected, else what is nearest to the middle */
	enter(): void {
		const id = this.picture.shown?.selected ?? this.picture.nearestToMiddle();
		if (id !== null) {
			this.picture.focus(id);
		}
	}

	step(from: string, dx: number, dy: number): void {
		const next = nextAcross(this.picture.boxes, from, dx, dy);
		if (next !== null) {
			this.picture.focus(next);
		}
	}

	stepArrow(target: Target): void {
		const next = nextArrow(this.picture.shown?.connectors ?? [], target);
		if (next !== null) {
			this.picture.focusConnector(next);
		}
	}

	/** from an arrow to the component at one of its ends */
	stepAlong(connector: string, end: "from" | "to"): void {
		const found = this.picture.shown?.connectors.find(({ id }) => id === connector);
		if (found !== undefined) {
			this.picture.focus(found[end]);
		}
	}

	/** `more`: to pick several */
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
				const group = this.picture.shown?.groups.find(({ id }) => id === target.id);
				if (group !== undefined) {
					this.around.send({ type: "reveal", lineBase0: group.lineBase0 });
				}
				return;
			}
		}
	}

	pickAll(ids: readonly string[]): void {
		this.around.update({ picked: ids });
	}

	connect(from: string, to: string): void {
		this.around.send({ type: "gesture", gesture: { kind: "connect", from, to } });
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
		if (target.kind !== "line" && target.kind !== "background") {
			const at = this.picture.corner(target);
			this.around.update({ overlay: { type: "name", what: { kind: "label", target }, at } });
		}
	}

	menu(target: Target, at: Place = this.picture.corner(target)): void {
		this.around.update({ overlay: { type: "menu", target, at } });
	}

	add(): void {
		this.around.update({ overlay: { type: "add", near: this.picture.shown?.selected ?? null, at: null } });
	}

	/** one thing at a time: what was begun, then the component */
	escape(): void {
		const { connectFrom, picked } = this.around.ui();
		if (connectFrom !== null || picked.length > 0) {
			this.around.update({ connectFrom: null, picked: [] });
		} else {
			this.picture.focusCanvas();
		}
	}

	private pick(id: string): void {
		const { picked } = this.around.ui();
		this.around.update({ picked: picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id] });
	}
}
