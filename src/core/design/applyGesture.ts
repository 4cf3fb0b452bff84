import { assertNever } from "../base/assertNever.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Gesture, TextEdit } from "./gesture.ts";
import { addComponent, connect, type Edited, wrap } from "./gesture/addGestures.ts";
import { disconnect, remove, rename, setNumber } from "./gesture/changeGestures.ts";
import { applyReplacements, type EditedDrawing, readDrawing } from "./gesture/editedDrawing.ts";
import { isExactly, senseOf } from "./gesture/expectedChange.ts";

/**
 * The smallest edits that do what a person did on the picture. Refused, with a sentence for people, when the text would
 * not parse afterwards or would say anything else than before plus the gesture: the text is read again to make sure.
 */
export function applyGesture(text: string, gesture: Gesture): Result<readonly TextEdit[], string> {
	const drawing = readDrawing(text);
	const edited = edit(drawing, gesture);
	if (!edited.ok) {
		return edited;
	}
	const { replacements, made } = edited.value;
	const changes = replacements.filter(({ start, end, text: by }) => text.slice(start, end) !== by);
	const after = readDrawing(applyReplacements(text, changes));
	if (errors(after) > errors(drawing)) {
		return err("This would break the drawing's text; nothing was changed.");
	}
	if (!isExactly(senseOf(drawing.graph), senseOf(after.graph), gesture, made)) {
		return err("This cannot be done here without changing something else; make the change in the text.");
	}
	return ok(changes.map(({ start, end, text: by }) => ({ range: drawing.index.rangeAt(start, end), text: by })));
}

function edit(drawing: EditedDrawing, gesture: Gesture): Result<Edited, string> {
	switch (gesture.kind) {
		case "add":
			return addComponent(drawing, gesture);
		case "connect":
			return connect(drawing, gesture);
		case "disconnect":
			return disconnect(drawing, gesture);
		case "renameLabel":
			return rename(drawing, gesture);
		case "delete":
			return remove(drawing, gesture);
		case "setNumber":
			return setNumber(drawing, gesture);
		case "wrap":
			return wrap(drawing, gesture);
		default:
			return assertNever(gesture);
	}
}

function errors(drawing: EditedDrawing): number {
	return drawing.graph.problems.filter(({ severity }) => severity !== "warning").length;
}
