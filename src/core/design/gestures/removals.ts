import { err, ok, type Result } from "../../base/result.ts";
import type { FlowReference, FlowStatement } from "../flowchart/flowchartTree.ts";
import type { Gesture } from "../gesture.ts";
import type { Chart, ChartEdit } from "./chart.ts";

type Of<K extends Gesture["kind"]> = Extract<Gesture, { kind: K }>;
type Edits = Result<readonly ChartEdit[], string>;

const numbered =
	"This drawing styles its arrows by number (linkStyle), and taking this one out would renumber them. Change it in the text.";

/** Takes one arrow out; what else its line says stays. */
export function disconnect(chart: Chart, gesture: Of<"disconnect">): Edits {
	const link = chart.tree.links.find((one) => one.id === gesture.connector);
	if (link === undefined) {
		return err("This connector is not there any more.");
	}
	if (chart.tree.directives.some(({ kind }) => kind === "linkStyle") && chart.tree.links.at(-1) !== link) {
		return err(numbered);
	}
	const statement = chart.tree.statements[link.statement];
	if (statement === undefined) {
		return err("This connector is not there any more.");
	}
	const at = statement.links.findIndex((span) => span.start === link.span.start && span.end === link.span.end);
	const lines = rewritten(
		chart,
		statement,
		() => true,
		(joint, from, to) => !(joint === at && from === link.from && to === link.to),
	);
	return ok([...replaced(chart, statement, lines), ...metadataOf(chart, [link.id])]);
}

/** Takes a component out with its arrows, its metadata and the lines that style it. */
export function remove(chart: Chart, gesture: Of<"delete">): Edits {
	const { id } = gesture;
	if (chart.vertex(id) === undefined) {
		return err(`There is no component ${id} any more.`);
	}
	const lost = chart.tree.links.filter((link) => link.from === id || link.to === id);
	if (lost.length > 0 && chart.tree.directives.some(({ kind }) => kind === "linkStyle")) {
		return err(numbered);
	}
	const touched = chart.tree.statements.filter((statement) =>
		statement.groups.some((group) => group.some((one) => one.id === id)),
	);
	const edits = touched.flatMap((statement) =>
		replaced(
			chart,
			statement,
			rewritten(
				chart,
				statement,
				(one) => one.id !== id,
				() => true,
			),
		),
	);
	const styles = chart.tree.directives
		.filter((directive) => directive.ids.includes(id))
		.map((directive): ChartEdit => {
			if (directive.ids.length === 1) {
				return chart.removal(directive.span);
			}
			const before = chart.text.slice(directive.span.start, directive.span.end);
			const list = directive.ids.join(",");
			return { ...directive.span, text: before.replace(list, directive.ids.filter((one) => one !== id).join(",")) };
		});
	return ok([
		...edits,
		...styles,
		...metadataOf(
			chart,
			lost.filter((link) => link.named).map((link) => link.id),
		),
	]);
}

/**
 * A statement without some references or arrows, as lines of their own. Every component that the statement alone defines
 * stays: with its label where it has one here, and by name where it would vanish from the drawing.
 */
function rewritten(
	chart: Chart,
	statement: FlowStatement,
	keeps: (reference: FlowReference) => boolean,
	joins: (joint: number, from: string, to: string) => boolean,
): readonly string[] {
	const groups = statement.groups.map((group) => group.filter(keeps));
	const lines: string[] = [];
	const written = new Set<FlowReference>();
	const text = (reference: FlowReference): string => {
		if (written.has(reference)) {
			return reference.id;
		}
		written.add(reference);
		return chart.text.slice(reference.span.start, reference.span.end);
	};
	let open: string | null = null;
	const close = (): void => {
		if (open !== null) {
			lines.push(open);
			open = null;
		}
	};
	for (const [joint, link] of statement.links.entries()) {
		const from = groups[joint] ?? [];
		const to = groups[joint + 1] ?? [];
		const arrow = chart.text.slice(link.start, link.end);
		const pairs = from.flatMap((a) => to.map((b) => [a, b] as const));
		const kept = pairs.filter(([a, b]) => joins(joint, a.id, b.id));
		if (kept.length === pairs.length && kept.length > 0) {
			open ??= from.map(text).join(" & ");
			open += ` ${arrow} ${to.map(text).join(" & ")}`;
			continue;
		}
		close();
		for (const [a, b] of kept) {
			lines.push(`${text(a)} ${arrow} ${text(b)}`);
		}
	}
	close();
	const here = new Set([statement]);
	for (const reference of groups.flat()) {
		const saysMore = reference.span.end > reference.idSpan.end;
		if (!written.has(reference) && (saysMore || !chart.referredOutside(reference.id, here))) {
			if (saysMore || !lines.some((line) => line === reference.id)) {
				lines.push(text(reference));
			}
		}
	}
	return lines;
}

function replaced(chart: Chart, statement: FlowStatement, lines: readonly string[]): readonly ChartEdit[] {
	return lines.length === 0
		? [chart.removal(statement.span)]
		: [{ ...statement.span, text: lines.join(`\n${chart.indentAt(statement.span.start)}`) }];
}

/** Lines like `e3@{ ratio: 0.7 }`: without their arrow they would draw a component of that name. */
function metadataOf(chart: Chart, linkIds: readonly string[]): readonly ChartEdit[] {
	return chart.tree.statements
		.filter((statement) => statement.groups.length === 1 && statement.groups[0]?.length === 1)
		.filter((statement) => linkIds.includes(statement.groups[0]?.[0]?.id ?? ""))
		.map((statement) => chart.removal(statement.span));
}
