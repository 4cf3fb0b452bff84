import * as l10n from "@vscode/l10n";

import { assertNever } from "../base/assertNever.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Gesture, TextEdit } from "./gesture.ts";
import { addComponent } from "./gesture/addComponent.ts";
import { bypass } from "./gesture/bypass.ts";
import { connect } from "./gesture/connect.ts";
import { senseOf } from "./gesture/drawingSense.ts";
import type { EditAnswer } from "./gesture/editAnswer.ts";
import { type EditedDrawing, readDrawing } from "./gesture/editedDrawing.ts";
import { isExactly } from "./gesture/expectedChange.ts";
import { insertOn } from "./gesture/insertOn.ts";
import { moveTo } from "./gesture/moveTo.ts";
import { disconnect, remove } from "./gesture/remove.ts";
import { renameId } from "./gesture/renameId.ts";
import { renameLabel } from "./gesture/renameLabel.ts";
import { applyReplacements, ordered } from "./gesture/replacement.ts";
import { reverse } from "./gesture/reverse.ts";
import { setAsync } from "./gesture/setAsync.ts";
import { setNumber } from "./gesture/setNumber.ts";
import { unwrap } from "./gesture/unwrap.ts";
import { wrap } from "./gesture/wrap.ts";

/**
 * The smallest edits that do what a person did on the picture. Refused, with a sentence for people, when the text would
 * not parse afterwards or would say anything else than before plus the gesture: the text is read again to make sure.
 * `plainFlowchart`: the text is a `.mmd` file; where it is not said, the text's beginning tells.
 */
export function applyGesture(
	text: string,
	gesture: Gesture,
	options: { readonly plainFlowchart?: boolean } = {},
): Result<readonly TextEdit[], string> {
	const drawing = readDrawing(text, options);
	const ways = edit(drawing, gesture);
	if (!ways.ok) {
		return ways;
	}
	let breaks = false;
	for (const { replacements, made } of ways.value) {
		const changes = ordered(text, replacements);
		if (changes === undefined) {
			continue;
		}
		const after = readDrawing(applyReplacements(text, changes), { plainFlowchart: drawing.plainFlowchart });
		if (errors(after) > errors(drawing)) {
			breaks = true;
		} else if (isExactly(senseOf(drawing), senseOf(after), gesture, made)) {
			return ok(changes.map(({ start, end, text: by }) => ({ range: drawing.index.rangeAt(start, end), text: by })));
		}
	}
	return err(
		breaks
			? l10n.t`This would break the drawing's text; nothing was changed.`
			: l10n.t`This cannot be done here without changing something else; make the change in the text.`,
	);
}

function edit(drawing: EditedDrawing, gesture: Gesture): EditAnswer {
	switch (gesture.kind) {
		case "add":
			return addComponent(drawing, gesture);
		case "connect":
			return connect(drawing, gesture);
		case "disconnect":
			return disconnect(drawing, gesture);
		case "renameLabel":
			return renameLabel(drawing, gesture);
		case "renameId":
			return renameId(drawing, gesture);
		case "delete":
			return remove(drawing, gesture);
		case "setNumber":
			return setNumber(drawing, gesture);
		case "wrap":
			return wrap(drawing, gesture);
		case "unwrap":
			return unwrap(drawing, gesture);
		case "moveTo":
			return moveTo(drawing, gesture);
		case "insertOn":
			return insertOn(drawing, gesture);
		case "bypass":
			return bypass(drawing, gesture);
		case "reverse":
			return reverse(drawing, gesture);
		case "setAsync":
			return setAsync(drawing, gesture);
		default:
			return assertNever(gesture);
	}
}

function errors(drawing: EditedDrawing): number {
	return drawing.graph.problems.filter(({ severity }) => severity !== "warning").length;
}
