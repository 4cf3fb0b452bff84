import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

import type { LineIndex } from "../base/lineIndex.ts";
import type { DesignDocument, Fence, ProseBlock, Section } from "./designDocument.ts";
import { instructionRanges } from "./instructions.ts";

/** A Markdown tree node as far as it is read here: offsets are UTF-16, half-open. */
interface MarkdownNode {
	readonly type: string;
	readonly depth?: number | undefined;
	readonly lang?: string | null | undefined;
	readonly children?: readonly MarkdownNode[] | undefined;
	readonly position?:
		| {
				readonly start: { readonly offset?: number | undefined };
				readonly end: { readonly offset?: number | undefined };
		  }
		| undefined;
}

/** Reads a design text: headings, fences and runs of prose with their ranges. Comments are no prose. Never throws. */
export function parseDocument(index: LineIndex): DesignDocument {
	const { text } = index;
	const root: MarkdownNode = fromMarkdown(text, {
		extensions: [gfm(), { disable: { null: inlineConstructs } }],
		mdastExtensions: [gfmFromMarkdown()],
	});
	const collected: Collected = { headings: [], fences: [], blocks: [] };
	collect(root, text, collected);
	const sections = sectionsOf(collected.headings, index);
	const prose = collected.blocks.map(([start, end]): ProseBlock => {
		const section = collected.headings.findLast((heading) => heading.start <= start);
		return { text: text.slice(start, end), range: index.rangeAt(start, end), section: section?.title ?? "" };
	});
	return {
		sections,
		fences: collected.fences.map(({ language, start, end }): Fence => {
			return { language, text: text.slice(start, end), range: index.rangeAt(start, end) };
		}),
		prose,
		instructions: instructionRanges(index),
	};
}

/** Only blocks are asked for, and most of the time of a Markdown parser goes into what stands inside of them. */
const inlineConstructs = [
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"emailAutolink",
	"hardBreakEscape",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink",
	"protocolAutolink",
	"strikethrough",
	"wwwAutolink",
];

/** A `.mmd` file: the whole text is one drawing; a blank one is a drawing that is not begun. */
export function flowchartAsDocument(index: LineIndex): DesignDocument {
	const { text } = index;
	const fences = text.trim() === "" ? [] : [{ language: "mermaid", text, range: index.rangeAt(0, text.length) }];
	return { sections: [], fences, prose: [], instructions: [] };
}

interface Heading {
	readonly level: number;
	readonly title: string;
	readonly start: number;
	readonly end: number;
}

interface Collected {
	readonly headings: Heading[];
	readonly fences: { readonly language: string; readonly start: number; readonly end: number }[];
	readonly blocks: [number, number][];
}

function collect(node: MarkdownNode, text: string, into: Collected): void {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? text.length;
	switch (node.type) {
		case "heading":
			into.headings.push({ level: node.depth ?? 1, title: headingTitle(text.slice(start, end)), start, end });
			return;
		case "code":
			into.fences.push({ language: (node.lang ?? "").toLowerCase(), ...insideFence(text, start, end) });
			return;
		// a heading inside a table or quotation would be an odd section; its text is prose all the same
		case "paragraph":
		case "tableRow":
			into.blocks.push([start, end]);
			return;
		case "html":
		case "definition":
			return;
		default:
			for (const child of node.children ?? []) {
				collect(child, text, into);
			}
	}
}

function headingTitle(raw: string): string {
	return raw
		.replace(/^\s*#{1,6}[ \t]*/, "")
		.replace(/[ \t]+#+[ \t]*$/, "")
		.replace(/\r?\n[ \t]*(?:=+|-+)[ \t]*$/, "")
		.trim();
}

/** Offsets between the fences: from the line behind the opening one to the closing one, or to the end where it is open. */
function insideFence(text: string, start: number, end: number): { start: number; end: number } {
	const block = text.slice(start, end);
	const opening = /^(`{3,}|~{3,})/.exec(block)?.[1];
	if (opening === undefined) {
		return { start, end };
	}
	const firstBreak = block.indexOf("\n");
	if (firstBreak < 0) {
		return { start: end, end };
	}
	const lastBreak = block.lastIndexOf("\n");
	const closed =
		lastBreak >= firstBreak &&
		block
			.slice(lastBreak + 1)
			.trim()
			.startsWith(opening);
	return { start: start + firstBreak + 1, end: closed ? start + Math.max(firstBreak, lastBreak) + 1 : end };
}

function sectionsOf(headings: readonly Heading[], index: LineIndex): Section[] {
	const sections: Section[] = [];
	const first = headings[0]?.start ?? index.text.length;
	if (index.text.slice(0, first).trim() !== "") {
		sections.push({ title: "", level: 0, headingRange: index.rangeAt(0, 0), range: index.rangeAt(0, first) });
	}
	for (const [i, heading] of headings.entries()) {
		const next = headings.slice(i + 1).find((other) => other.level <= heading.level);
		sections.push({
			title: heading.title,
			level: heading.level,
			headingRange: index.rangeAt(heading.start, heading.end),
			range: index.rangeAt(heading.start, next?.start ?? index.text.length),
		});
	}
	return sections;
}
