import type { PictureHands } from "./pictureHands.ts";
import type { PictureView } from "./pictureView.ts";

/** in pixels of the window */
const panStep = 60;
const panLeap = 240;
const zoomStep = 1.2;

const directions: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

/** Everything that the mouse does on the picture, by keys. What is not meant for the picture is left to the page. */
export function pictureKey(event: KeyboardEvent, picture: PictureView, hands: PictureHands): void {
	if (event.ctrlKey || event.metaKey || event.altKey) {
		return;
	}
	if (onDirection(event, picture, hands) || onPicture(event, picture, hands) || onTarget(event, picture, hands)) {
		event.preventDefault();
	}
}

function onDirection(event: KeyboardEvent, picture: PictureView, hands: PictureHands): boolean {
	const direction = directions[event.key];
	if (direction === undefined) {
		return false;
	}
	const [dx, dy] = direction;
	const target = picture.focusedTarget;
	if (target.kind === "component" && !event.shiftKey) {
		hands.step(target.id, dx, dy);
	} else if (target.kind === "connector" && !event.shiftKey) {
		hands.stepAlong(target.id, dx + dy < 0 ? "from" : "to");
	} else {
		const by = event.shiftKey && target.kind === "background" ? panLeap : panStep;
		picture.pan(-dx * by, -dy * by);
	}
	return true;
}

function onPicture(event: KeyboardEvent, picture: PictureView, hands: PictureHands): boolean {
	switch (event.key) {
		case "+":
		case "=":
			picture.zoom(zoomStep);
			return true;
		case "-":
			picture.zoom(1 / zoomStep);
			return true;
		case "0":
			picture.fit();
			return true;
		case "a":
			hands.add();
			return true;
		case "Escape":
			hands.escape();
			return true;
		default:
			return false;
	}
}

function onTarget(event: KeyboardEvent, picture: PictureView, hands: PictureHands): boolean {
	const target = picture.focusedTarget;
	switch (event.key) {
		case "ContextMenu":
			hands.menu(target);
			return true;
		case "F10":
			if (event.shiftKey) {
				hands.menu(target);
			}
			return event.shiftKey;
		case "Enter":
			if (target.kind === "background") {
				hands.enter();
			} else {
				hands.choose(target, false);
			}
			return true;
	}
	if (target.kind === "background") {
		return false;
	}
	switch (event.key) {
		case " ":
			hands.choose(target, target.kind === "component");
			return true;
		case "c":
		case "C":
			if (target.kind === "component") {
				hands.connectFrom(target.id);
			}
			return true;
		case "e":
		case "E":
			hands.stepArrow(target);
			return true;
		case "n":
		case "N":
			hands.editNumbers(target);
			return true;
		case "F2":
			hands.rename(target);
			return true;
		case "Delete":
		case "Backspace":
			hands.remove(target);
			return true;
		default:
			return false;
	}
}
