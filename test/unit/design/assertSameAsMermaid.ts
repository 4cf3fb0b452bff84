import assert from "node:assert/strict";

import { parseFlowchart } from "../../../src/core/design/flowchart/parseFlowchart.ts";
import type { MermaidReading } from "./mermaidOracle.ts";

/** Both read the same vertices, links and subgraphs, or both refuse the text; and the text at every range is what it says. */
export function assertSameAsMermaid(text: string, mermaid: MermaidReading | undefined): void {
	const ours = parseFlowchart(text);
	const errors = ours.problems.filter((problem) => problem.severity === "error");
	if (mermaid === undefined) {
		assert.ok(errors.length > 0, `mermaid refuses this, we do not:\n${text}`);
		return;
	}
	assert.deepEqual(errors, [], `mermaid accepts this:\n${text}`);
	const groups = new Set(ours.subgraphs.map((one) => one.id));
	const vertices = ours.vertices.filter((vertex) => !groups.has(vertex.id));
	assert.deepEqual(
		vertices.map((vertex) => [vertex.id, plain(vertex.label ?? vertex.id)]).sort(),
		mermaid.vertices.map(([name, label]) => [name, plain(label)]).sort(),
		text,
	);
	assert.deepEqual(
		ours.links.map(({ id, from, to, label, dotted, invisible }) => ({
			id,
			from,
			to,
			text: plain(label),
			dotted,
			invisible,
		})),
		mermaid.links.map(({ id, from, to, text: label, stroke }) => ({
			id,
			from,
			to,
			text: plain(label),
			dotted: stroke === "dotted",
			invisible: stroke === "invisible",
		})),
		text,
	);
	assert.deepEqual(
		ours.subgraphs.map((one) => ({ id: one.id, title: plain(one.title), members: [...one.members].sort() })),
		mermaid.subgraphs.map((one) => ({ ...one, title: plain(one.title), members: [...one.members].sort() })),
		text,
	);
	for (const vertex of vertices) {
		for (const { start, end } of vertex.references) {
			// a directive within an id is taken away before the id is read
			const written = text.slice(start, end);
			assert.ok(written === vertex.id || written.includes("%%{"), `${written} for ${vertex.id} in\n${text}`);
		}
	}
}

/** Labels as compared: entities decoded from mermaid's own masks, line breaks and blanks as one blank. */
export function plain(label: string): string {
	return String(label)
		.replace(/ﬂ°°?(\w+)¶ß/g, "#$1;")
		.replace(/^"(.*)"$/s, "$1")
		.replace(/\s+/g, " ")
		.trim();
}
