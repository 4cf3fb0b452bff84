import { resolve } from "node:path";

import { LineIndex } from "../core/base/lineIndex.ts";
import type { DesignGraph } from "../core/design/designGraph.ts";
import { isPlainFlowchart } from "../core/design/isPlainFlowchart.ts";
import { flowchartAsDocument, parseDocument } from "../core/design/parseDocument.ts";
import { flowchartsOf, parseDesignGraph } from "../core/design/parseDesignGraph.ts";
import type { Command } from "./command.ts";
import { parseCommandLine } from "./commandLine.ts";
import { readDesignText } from "./readDesignText.ts";

export const command: Command = {
	name: "graph",
	usage: "graph <file.md|file.mmd> [--json]",
	summary: "Reads the drawings of a design: components with their roles, connectors, groups, problems.",
	async run(args, io) {
		const { values, positionals } = parseCommandLine(command, args, { options: {}, least: 1, most: 1 });
		const file = resolve(io.callerFolder, positionals[0] ?? "");
		const index = new LineIndex(await readDesignText(file));
		const document = isPlainFlowchart(file) ? flowchartAsDocument(index) : parseDocument(index);
		const graph = parseDesignGraph(flowchartsOf(document, index), index);
		io.out(values.json ? JSON.stringify(asJson(graph)) : asText(graph));
		return graph.problems.some(({ severity }) => severity !== "warning") ? 1 : 0;
	},
};

function asJson(graph: DesignGraph) {
	return {
		components: graph.components.map(({ id, label, role, roleReason, range, group, meta }) => ({
			id,
			label,
			role,
			roleReason,
			range,
			...(group === undefined ? {} : { group }),
			meta: Object.fromEntries(meta.entries.map(({ key, value }) => [key, value])),
		})),
		connectors: graph.connectors.map(({ id, from, to, label, range, async, ratio, sequence }) => ({
			id,
			from,
			to,
			label,
			range,
			async,
			...(ratio === undefined ? {} : { ratio }),
			...(sequence === undefined ? {} : { sequence }),
		})),
		groups: graph.groups,
		problems: graph.problems,
	};
}

function asText(graph: DesignGraph): string {
	const line = (range: { readonly start: { readonly lineBase0: number } }) =>
		String(range.start.lineBase0 + 1).padStart(4);
	return [
		...graph.components.map(
			({ id, label, role, roleReason, range }) => `${line(range)}  ${id}  "${label}"  ${role} (${roleReason})`,
		),
		...graph.connectors.map(
			({ from, to, label, range, async }) =>
				`${line(range)}  ${from} ${async ? "-.->" : "-->"} ${to}${label === "" ? "" : `  "${label}"`}`,
		),
		...graph.groups.map(
			({ id, title, members, range }) => `${line(range)}  group ${id} "${title}": ${members.join(", ")}`,
		),
		...graph.problems.map(({ message, range }) => `${line(range)}  problem: ${message}`),
	].join("\n");
}
