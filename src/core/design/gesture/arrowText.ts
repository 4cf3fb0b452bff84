import type { Span } from "../flowchart/flowchartTree.ts";
import { labelInPlace, quoteLabel } from "./labelText.ts";

/**
 * An arrow as it is written: `e1@--> |"label"|`, `-- label -->`, `-.->`. Joined again, its parts are the text it came from.
 */
export interface ArrowText {
	/** with its `@`; empty where it has none */
	readonly name: string;
	/** up to the label, with the quotation mark that opens it; the whole arrow where there is no label */
	readonly before: string;
	readonly label: string | undefined;
	readonly after: string;
}

/** `label` counts from the beginning of `text`. */
export function readArrow(text: string, label: Span | undefined): ArrowText {
	const name = nameOf(text);
	return label === undefined
		? { name, before: text.slice(name.length), label: undefined, after: "" }
		: {
				name,
				before: text.slice(name.length, label.start),
				label: text.slice(label.start, label.end),
				after: text.slice(label.end),
			};
}

export function showArrow({ name, before, label, after }: ArrowText): string {
	return `${name}${before}${label ?? ""}${after}`;
}

export function withoutName(text: string): string {
	return text.slice(nameOf(text).length);
}

/** The arrow with another label or none: ways to write it, the nicest first. */
export function relabelled(arrow: ArrowText, label: string): readonly string[] {
	if (label.trim() === "") {
		return [`${arrow.name}${bare(arrow)}`];
	}
	return arrow.label === undefined
		? [`${showArrow(arrow)}|${quoteLabel(label)}|`]
		: labelInPlace(arrow.before, label).map((text) => {
				// between pipes no blank may stand beside quotation marks
				const isTight = text.startsWith('"') && /\|\s*$/.test(arrow.before);
				const [before, after] = isTight
					? [arrow.before.trimEnd(), arrow.after.trimStart()]
					: [arrow.before, arrow.after];
				return showArrow({ name: arrow.name, before, label: text, after });
			});
}

/** The arrow dotted or solid, with its label, heads, length and name: ways to write it, the nicest first. */
export function restroked(arrow: ArrowText, dotted: boolean): readonly string[] {
	const line = lineOf(bare(arrow));
	if ((line.stroke === "dotted") === dotted) {
		return [showArrow(arrow)];
	}
	const fresh = showLine({ ...line, stroke: dotted ? "dotted" : "solid" });
	if (arrow.label === undefined) {
		return [`${arrow.name}${fresh}`];
	}
	const pipe = /\s*\|[\s"`]*$/.exec(arrow.before);
	if (pipe !== null) {
		return [showArrow({ ...arrow, before: `${fresh}${pipe[0]}` })];
	}
	const opening = /^[xo<]?(?:--|==|-\.)/.exec(arrow.before)?.[0] ?? "";
	const closing = /^[\s"`]*/.exec(arrow.after)?.[0] ?? "";
	const end = showLine({ ...line, head: "", stroke: dotted ? "dotted" : "solid" });
	const inside = showArrow({
		...arrow,
		before: `${line.head}${dotted ? "-." : "--"}${arrow.before.slice(opening.length)}`,
		// `-. text .->` ends without the dash that begins `-.->`
		after: `${closing}${dotted ? end.slice(1) : end}`,
	});
	return [inside, `${arrow.name}${fresh}|${quoteLabel(arrow.label)}|`];
}

/** Without name and label: heads, stroke and length as they are. */
export function bare(arrow: ArrowText): string {
	if (arrow.label === undefined) {
		return arrow.before;
	}
	const pipe = /\s*\|[\s"`]*$/.exec(arrow.before);
	if (pipe !== null) {
		return arrow.before.slice(0, pipe.index);
	}
	// `-- foo-->` is read as the label `fo` and an arrow that begins with an o
	const closing = arrow.after.replace(/^[\s"`]*[xo<]?/, "");
	return `${/^[xo<]/.exec(arrow.before)?.[0] ?? ""}${closing.startsWith(".") ? "-" : ""}${closing}`;
}

interface Line {
	readonly head: string;
	readonly stroke: "solid" | "thick" | "dotted";
	readonly length: number;
	readonly end: string;
}

function lineOf(text: string): Line {
	const [, head = "", line = "", end = ""] = /^([xo<]?)([-=.]+)([xo>]?)$/.exec(text.trim()) ?? [];
	const dots = line.replace(/[^.]/g, "").length;
	const stroke = dots > 0 ? "dotted" : line.startsWith("=") ? "thick" : "solid";
	// without a head at its end an arrow is drawn with one dash more
	return { head, stroke, length: dots > 0 ? dots : line.length - (end === "" ? 2 : 1), end };
}

function showLine({ head, stroke, length, end }: Line): string {
	if (stroke === "dotted") {
		return `${head}-${".".repeat(length)}-${end}`;
	}
	const dash = stroke === "thick" ? "=" : "-";
	return `${head}${dash.repeat(length + 1)}${end === "" ? dash : end}`;
}

function nameOf(text: string): string {
	return /^[^\s"[\](){}|]+@(?=[^{"])/.exec(text)?.[0] ?? "";
}
