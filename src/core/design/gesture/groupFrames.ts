import type { PlacedFlowchart } from "../parseDesignGraph.ts";
import type { EditedDrawing } from "./editedDrawing.ts";

/** One `subgraph … end`, in the order of opening: its place in the list is the `depth` of the statements right inside. */
export interface GroupFrame {
	/** of its group; a group may be written in several frames */
	readonly id: string;
	/** index of the frame around it, −1 for none */
	readonly parent: number;
	/** offsets in the whole text: of the word `subgraph`, of the end of its title, of its `end`; undefined where that is missing */
	readonly start: number;
	readonly headEnd: number;
	readonly end: number | undefined;
	/** where the id stands; undefined for a group that has words for a name, or none */
	readonly idSpan: { readonly start: number; readonly end: number } | undefined;
	/** `direction TB` lines right inside */
	readonly directions: readonly { readonly start: number; readonly end: number }[];
}

interface OpenFrame {
	readonly frame: Omit<GroupFrame, "end" | "directions">;
	end: number | undefined;
	readonly directions: { start: number; end: number }[];
}

export function groupFrames({ text }: EditedDrawing, chart: PlacedFlowchart): readonly GroupFrame[] {
	const { tree, start: offset } = chart;
	const frames: OpenFrame[] = [];
	const open: number[] = [];
	for (const found of masked(text, chart).matchAll(
		/(^|[\n;])([^\S\n]*)(subgraph\b[^\n;]*|end\b|direction\s[^\n;]*)/g,
	)) {
		const [, before = "", blank = "", words = ""] = found;
		const start = offset + found.index + before.length + blank.length;
		const innermost = open.at(-1);
		if (words.startsWith("direction")) {
			const end = start + words.trimEnd().length;
			if (innermost !== undefined) {
				frames[innermost]?.directions.push({ start, end });
			}
		} else if (words.startsWith("end")) {
			const closed = open.pop();
			const frame = closed === undefined ? undefined : frames[closed];
			if (frame !== undefined) {
				frame.end = start;
			}
		} else {
			const written = text.slice(start, start + words.trimEnd().length);
			const group = tree.subgraphs.find(({ span }) => offset + span.start === start);
			open.push(frames.length);
			frames.push({
				frame: { ...headOf(written, start, group?.id), parent: innermost ?? -1, start },
				end: undefined,
				directions: [],
			});
		}
	}
	return frames.map(({ frame, end, directions }) => ({ ...frame, end, directions }));
}

export function framesOf(frames: readonly GroupFrame[], id: string): readonly number[] {
	return frames.flatMap((frame, i) => (frame.id === id ? [i] : []));
}

/** From the frame itself outwards; ends with −1, the drawing itself. */
export function outwards(frames: readonly GroupFrame[], index: number): readonly number[] {
	const path = [index];
	for (let at = index; at >= 0; ) {
		at = frames[at]?.parent ?? -1;
		path.push(at);
	}
	return path;
}

/** The chart's text with statements, styles, comments and quotations blanked: only the frame of groups is left to find. */
function masked(text: string, { tree, start, end }: PlacedFlowchart): string {
	const characters = text.slice(start, end).split("");
	for (const { span } of [...tree.statements, ...tree.directives]) {
		for (let i = span.start; i < span.end; i++) {
			characters[i] = "_";
		}
	}
	return characters
		.join("")
		.replace(/^[^\S\n]*%%[^\n]*/gm, (comment) => "_".repeat(comment.length))
		.replace(/"[^"]*"/g, (quotation) => "_".repeat(quotation.length));
}

function headOf(head: string, start: number, known: string | undefined): Pick<GroupFrame, "id" | "headEnd" | "idSpan"> {
	const name = /^subgraph[^\S\n]+("[^"]*"|[^\s["]+)[^\S\n]*(?:\[[^\n]*)?$/.exec(head)?.[1] ?? "";
	const from = start + head.indexOf(name, "subgraph".length);
	const quotes = name.startsWith('"') ? 1 : 0;
	const id = known ?? name.slice(quotes, name.length - quotes);
	const isId = name !== "" && name.slice(quotes, name.length - quotes).trim() === id;
	return {
		id,
		headEnd: start + head.length,
		idSpan: isId ? { start: from + quotes, end: from + name.length - quotes } : undefined,
	};
}
