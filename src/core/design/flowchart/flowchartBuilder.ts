import * as l10n from "@vscode/l10n";

import type { FlowLink, FlowMetadata, FlowSubgraph, FlowVertex, Span } from "./flowchartTree.ts";
import { isShapeName } from "./shapeNames.ts";

/** What a link says before its ends are known. */
export type LinkSketch = Omit<FlowLink, "id" | "named" | "from" | "to" | "metadata" | "statement"> & {
	readonly name?: string;
};

/** Keeps the books as mermaid does: who is a vertex, what a link is called, which subgraph a vertex belongs to. */
export class FlowchartBuilder {
	readonly vertices = new Map<string, FlowVertex>();
	readonly links: FlowLink[] = [];
	readonly subgraphs: FlowSubgraph[] = [];
	private readonly linkById = new Map<string, FlowLink>();
	private readonly linksBetween = new Map<string, number>();
	private readonly subgraphById = new Map<string, FlowSubgraph>();
	private readonly claimed = new Set<string>();
	private subgraphCount = 0;

	/** A place where an id stands as a vertex. */
	refer(
		id: string,
		span: Span,
		shape?: { readonly label: string; readonly labelSpan: Span; readonly span: Span; readonly open: string },
	): void {
		// mermaid looks among the links first, so metadata of a link never makes a vertex
		if (this.linkById.has(id)) {
			return;
		}
		let vertex = this.vertices.get(id);
		if (vertex === undefined) {
			vertex = { id, defined: span, references: [], metadata: [] };
			this.vertices.set(id, vertex);
		}
		vertex.references.push(span);
		if (shape !== undefined) {
			vertex.label = shape.label;
			vertex.labelSpan = shape.labelSpan;
			vertex.labelInMetadata = false;
			vertex.defined = span;
			vertex.shapeSpan = shape.span;
			vertex.shape = shape.open;
		}
	}

	/** Answers with a sentence where mermaid would refuse the whole drawing. */
	describe(id: string, metadata: FlowMetadata): string | undefined {
		const subgraph = this.subgraphById.get(id);
		const link = this.linkById.get(id);
		if (subgraph !== undefined || link !== undefined) {
			link?.metadata.push(metadata);
			return undefined;
		}
		const vertex = this.vertices.get(id);
		if (vertex === undefined) {
			return undefined;
		}
		vertex.metadata.push(metadata);
		for (const entry of metadata.entries) {
			if (entry.key === "label" && entry.value !== "") {
				vertex.label = entry.value;
				const quotes = entry.quoted ? 1 : 0;
				vertex.labelSpan = { start: entry.valueStart + quotes, end: entry.valueEnd - quotes };
				vertex.labelInMetadata = true;
			}
			if (entry.key === "shape" && (entry.quoted ? entry.value !== "" : !nothing.test(entry.value))) {
				if (!isShapeName(entry.value)) {
					return l10n.t`There is no shape "${entry.value}"; leave \`shape\` out or take one of mermaid's, such as rect or cyl.`;
				}
				vertex.shape = entry.value;
			}
		}
		// a picture without a label has no text at all
		const pictured = metadata.entries.some(({ key, value }) => (key === "icon" || key === "img") && value !== "");
		if (pictured && (vertex.label ?? id) === id) {
			vertex.label = "";
		}
		return undefined;
	}

	/** Every `from` to every `to`; a name goes to the pair next to the arrow. */
	join(from: readonly string[], to: readonly string[], sketch: LinkSketch, statement: number): void {
		const { name, ...rest } = sketch;
		for (const a of from) {
			for (const b of to) {
				const named = a === from[from.length - 1] && b === to[0];
				this.addLink(a, b, named ? name : undefined, { ...rest, statement });
			}
		}
	}

	private addLink(
		from: string,
		to: string,
		name: string | undefined,
		rest: Omit<FlowLink, "id" | "named" | "from" | "to" | "metadata">,
	): void {
		const pair = JSON.stringify([from, to]);
		const between = this.linksBetween.get(pair) ?? 0;
		this.linksBetween.set(pair, between + 1);
		const named = name !== undefined && !this.linkById.has(name);
		// mermaid counts 0, 2, 3 …
		const id = named ? name : `L_${from}_${to}_${between === 0 ? 0 : between + 1}`;
		const link: FlowLink = { id, named, from, to, metadata: [], ...rest };
		this.links.push(link);
		if (!this.linkById.has(id)) {
			this.linkById.set(id, link);
		}
	}

	/** Closes a subgraph and answers with its id. Inner ones close first, and a vertex stays with the first that has it. */
	group(
		name: { readonly id: string; readonly title: string; readonly titleIsId: boolean },
		members: readonly string[],
		where: Pick<FlowSubgraph, "span" | "titleSpan" | "endSpan">,
	): string {
		const id = name.titleIsId && /\s/.test(name.id) ? `subGraph${this.subgraphCount}` : name.id.trim();
		this.subgraphCount++;
		const own = [...new Set(members)].filter(
			(member) => member.trim() !== "" && !this.claimed.has(member) && member !== id,
		);
		for (const member of own) {
			this.claimed.add(member);
		}
		const existing = this.subgraphById.get(id);
		if (existing !== undefined) {
			existing.members.push(...own);
		} else {
			const subgraph: FlowSubgraph = { id, title: name.title.trim(), members: own, ...where };
			this.subgraphs.push(subgraph);
			this.subgraphById.set(id, subgraph);
		}
		return id;
	}
}

/** values that say nothing to mermaid */
const nothing = /^(?:|~|null|Null|NULL|false|False|FALSE|-?0(?:\.0*)?)$/;
