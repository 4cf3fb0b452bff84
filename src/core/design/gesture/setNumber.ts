import * as l10n from "@vscode/l10n";

import { err, ok } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import { componentKeys, connectorKeys, plainKey } from "../metadataKeys.ts";
import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import { arrowPlace, rewriteArrow } from "./arrowPlace.ts";
import { showArrow } from "./arrowText.ts";
import { arrowOf, chartOf, type EditedDrawing, isComponent, notDrawn, type PlacedArrow } from "./editedDrawing.ts";
import type { EditAnswer } from "./editAnswer.ts";
import { freshArrowName } from "./idNames.ts";
import { insertAtEnd } from "./linePlaces.ts";
import { type PlacedMetadata, setInMetadata } from "./setInMetadata.ts";

/** One key of the metadata of a component or an arrow; null takes it away. */
export function setNumber(drawing: EditedDrawing, gesture: Gesture & { kind: "setNumber" }): EditAnswer {
	const { id, value } = gesture;
	const key = plainKey(gesture.key);
	const written = value === null ? null : valueText(value);
	if (written === undefined) {
		return err(l10n.t`This value cannot be written here: take a number or a word.`);
	}
	const chart = chartOf(drawing, id);
	const isOfComponent = componentKeys.some((known) => known === key);
	const isOfArrow = connectorKeys.some((known) => known === key);
	if (chart !== undefined && isComponent(drawing, id)) {
		return isOfComponent
			? setIn(drawing, chart, id, metadataOf(drawing, id), gesture.key, written)
			: wrongKey(gesture.key, componentKeys);
	}
	const arrow = arrowOf(drawing, id);
	if (arrow === undefined) {
		return err(notDrawn(id));
	}
	if (!isOfArrow) {
		return wrongKey(gesture.key, connectorKeys);
	}
	if (!arrow.link.named) {
		return written === null ? ok([{ replacements: [] }]) : nameAndSet(drawing, arrow, gesture.key, written);
	}
	const blocks = arrow.link.metadata.map((block) => ({ chart: arrow.chart, block }));
	return setIn(drawing, arrow.chart, arrow.link.id, blocks, gesture.key, written);
}

function wrongKey(key: string, known: readonly string[]): EditAnswer {
	return err(l10n.t`"${key}" is no number of this; it can have ${known.join(", ")}.`);
}

function metadataOf(drawing: EditedDrawing, id: string): readonly PlacedMetadata[] {
	return drawing.charts.flatMap((chart) =>
		(chart.tree.vertices.find((vertex) => vertex.id === id)?.metadata ?? []).map((block) => ({ chart, block })),
	);
}

function setIn(
	drawing: EditedDrawing,
	chart: PlacedFlowchart,
	id: string,
	blocks: readonly PlacedMetadata[],
	key: string,
	value: string | null,
): EditAnswer {
	const replacements = setInMetadata(drawing, blocks, key, value);
	return ok([{ replacements: replacements ?? [insertAtEnd(drawing, chart, [`${id}@{ ${key}: ${value} }`])] }]);
}

/** An arrow carries numbers by its name; one without gets the next free `e1`, `e2` … */
function nameAndSet(drawing: EditedDrawing, arrow: PlacedArrow, key: string, value: string): EditAnswer {
	const place = arrowPlace(drawing, arrow);
	if (place === undefined) {
		return err(notDrawn(arrow.id));
	}
	const made = freshArrowName(drawing);
	const named = { ...arrow, link: { ...arrow.link, named: true } };
	const line = insertAtEnd(drawing, arrow.chart, [`${made}@{ ${key}: ${value} }`]);
	const ways = rewriteArrow(drawing, named, place, `${made}@${showArrow({ ...place.text, name: "" })}`);
	return ok(ways.map((replacements) => ({ replacements: [...replacements, line], made })));
}

/** A number or a word as it is; anything else in quotation marks; undefined where even those do not help. */
function valueText(value: string): string | undefined {
	const plain = value.trim();
	if (/^[A-Za-z0-9.+-][A-Za-z0-9 .%/+_-]*$/.test(plain)) {
		return plain;
	}
	return plain === "" || /["\\^\n\r]/.test(plain) ? undefined : `"${plain}"`;
}
