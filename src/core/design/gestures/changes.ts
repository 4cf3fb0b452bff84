import { err, ok, type Result } from "../../base/result.ts";
import type { Gesture } from "../gesture.ts";
import type { Chart, ChartEdit } from "./chart.ts";
import { insideQuotes, labelText, quoted } from "./labelText.ts";

type Of<K extends Gesture["kind"]> = Extract<Gesture, { kind: K }>;
type Edits = Result<readonly ChartEdit[], string>;

export function renameLabel(chart: Chart, gesture: Of<"renameLabel">): Edits {
	const vertex = chart.vertex(gesture.id);
	if (vertex === undefined) {
		return err(`There is no component ${gesture.id} any more.`);
	}
	if (gesture.label.trim() === "") {
		return err("A label needs at least one letter.");
	}
	const { labelSpan } = vertex;
	if (labelSpan === undefined) {
		const { end } = vertex.defined;
		return ok([{ start: end, end, text: labelText(gesture.label) }]);
	}
	const inQuotes = chart.text[labelSpan.start - 1] === '"' && chart.text[labelSpan.end] === '"';
	return ok([{ ...labelSpan, text: inQuotes ? insideQuotes(gesture.label) : quoted(gesture.label) }]);
}

/** Writes one key of `id@{ … }`: into the block that has it, else into the last block, else on a line of its own. */
export function setNumber(chart: Chart, gesture: Of<"setNumber">): Edits {
	const vertex = chart.vertex(gesture.id);
	if (vertex === undefined) {
		return err(`There is no component ${gesture.id} any more.`);
	}
	const { key } = gesture;
	const value = gesture.value?.trim() ?? null;
	if (value !== null && key !== "kind" && !/^\d+(?:\.\d+)?(?:e\d+)?$/.test(value)) {
		return err(`${key} is a number, such as 70; “${value}” is not one.`);
	}
	if (value !== null && key === "kind" && !/^[a-z]+(?:-[a-z]+)*$/.test(value)) {
		return err(`A kind is a word like feature-store; “${value}” is not one.`);
	}
	const block = vertex.metadata.find((one) => one.entries.some((entry) => entry.key === key));
	const entry = block?.entries.find((one) => one.key === key);
	if (block !== undefined && entry !== undefined) {
		return value === null
			? ok([withoutEntry(chart, block, entry)])
			: ok([{ start: entry.valueStart, end: entry.valueEnd, text: value }]);
	}
	if (value === null) {
		return ok([]);
	}
	const last = vertex.metadata.at(-1);
	const lastEntry = last?.entries.at(-1);
	if (lastEntry !== undefined) {
		return ok([{ start: lastEntry.end, end: lastEntry.end, text: `, ${key}: ${value}` }]);
	}
	if (last !== undefined) {
		return ok([{ ...last.span, text: `@{ ${key}: ${value} }` }]);
	}
	return ok([chart.lineAfter(chart.endOfAll, `${chart.indent}${gesture.id}@{ ${key}: ${value} }`)]);
}

type Block = NonNullable<ReturnType<Chart["vertex"]>>["metadata"][number];

/** The only entry takes its whole block with it: `a@{ }` says nothing. */
function withoutEntry(chart: Chart, block: Block, entry: Block["entries"][number]): ChartEdit {
	const at = block.entries.indexOf(entry);
	const next = block.entries[at + 1];
	const before = block.entries[at - 1];
	if (next !== undefined) {
		return { start: entry.start, end: next.start, text: "" };
	}
	if (before !== undefined) {
		return { start: before.end, end: entry.end, text: "" };
	}
	const alone = chart.tree.statements.find(
		(one) =>
			one.links.length === 0 &&
			one.groups.length === 1 &&
			one.span.end === block.span.end &&
			one.groups[0]?.length === 1,
	);
	const bare = alone?.groups[0]?.[0];
	return alone !== undefined &&
		bare !== undefined &&
		bare.idSpan.end === block.span.start &&
		mentionedElsewhere(chart, bare.id)
		? chart.removal(alone.span)
		: { ...block.span, text: "" };
}

function mentionedElsewhere(chart: Chart, id: string): boolean {
	return (chart.vertex(id)?.references.length ?? 0) > 1;
}
