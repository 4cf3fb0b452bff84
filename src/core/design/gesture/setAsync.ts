import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { metadataFlag, plainKey } from "../metadataKeys.ts";
import { arrowPlace, rewriteArrow } from "./arrowPlace.ts";
import { restroked } from "./arrowText.ts";
import { arrowOf, type EditedDrawing } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { setInMetadata } from "./setInMetadata.ts";

/** An arrow dotted or solid; an `async` in its metadata, which would say otherwise, follows. */
export function setAsync(drawing: EditedDrawing, { connector, async }: Gesture & { kind: "setAsync" }): EditAnswer {
	const arrow = arrowOf(drawing, connector);
	const place = arrow === undefined ? undefined : arrowPlace(drawing, arrow);
	if (arrow === undefined || place === undefined) {
		return err(l10n.t`The arrow "${connector}" is not drawn (any more).`);
	}
	const blocks = arrow.link.metadata.map((block) => ({ chart: arrow.chart, block }));
	const said = blocks
		.flatMap(({ block }) => block.entries)
		.filter(({ key }) => plainKey(key) === "async")
		.at(-1)?.value;
	const flag = metadataFlag(said);
	const isWrong = said !== undefined && (flag ?? arrow.link.dotted) !== async;
	const numbers = isWrong ? (setInMetadata(drawing, blocks, "async", String(async)) ?? []) : [];
	if (arrow.link.dotted === async) {
		return ok([{ replacements: numbers }]);
	}
	const ways = restroked(place.text, async).flatMap((text) => rewriteArrow(drawing, arrow, place, text));
	return ok(ways.map((replacements) => ({ replacements: [...replacements, ...numbers] })));
}
