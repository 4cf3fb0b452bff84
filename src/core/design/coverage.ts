import type { LineIndex } from "../base/lineIndex.ts";
import type { TextRange } from "../base/textRange.ts";
import type { Criterion } from "../review/rubric.ts";
import { givesReason, isSentence, statesNumberWithUnit } from "./argument.ts";
import type { CoverageRow } from "./design.ts";
import type { DesignDocument } from "./designDocument.ts";
import type { DesignGraph } from "./designGraph.ts";
import type { DesignPack } from "./designPack.ts";
import { termMatcher } from "./termMatcher.ts";
import { rangesTouch, type Sentence } from "./visibleProse.ts";

/**
 * Which criteria have text at all, and which earn credit without a model. A mentioned word covers; credit needs a sentence
 * that carries a choice with its reason or a number with its unit, an own estimate, or a drawn and connected component.
 * What the starter already says earns nothing.
 */
export function coverageOf(
	pack: DesignPack,
	document: DesignDocument,
	graph: DesignGraph,
	sentences: readonly Sentence[],
	index: LineIndex,
): readonly CoverageRow[] {
	const statements = statementsOf(pack, document, graph, sentences, index);
	return pack.rubric.criteria.map((criterion) => rowOf(criterion, statements, [pack.title, ...pack.topics]));
}

/** Something that may speak to a criterion, and whether it carries weight. */
interface Statement {
	readonly text: string;
	readonly range: TextRange;
	/** `topic`: words that are the topic's own, and therefore no argument for it */
	weighs(topic: readonly string[]): boolean;
}

const mostEvidence = 6;

function rowOf(criterion: Criterion, statements: readonly Statement[], field: readonly string[]): CoverageRow {
	const topic = [...criterion.synonyms, ...field];
	const speaksOfIt = termMatcher(criterion.synonyms);
	const found = statements.filter(({ text }) => speaksOfIt(text));
	const weighty = found.filter((statement) => statement.weighs(topic));
	return {
		criterion: criterion.id,
		title: criterion.title,
		covered: found.length > 0,
		credited: weighty.length > 0,
		evidence: (weighty.length > 0 ? weighty : found).slice(0, mostEvidence).map(({ text, range }) => ({ text, range })),
	};
}

function statementsOf(
	pack: DesignPack,
	document: DesignDocument,
	graph: DesignGraph,
	sentences: readonly Sentence[],
	index: LineIndex,
): readonly Statement[] {
	const hidden = (range: TextRange) => document.instructions.some((span) => rangesTouch(span, range));
	const starter = new Set(pack.starter.split("\n").map((line) => line.trim()));
	const prose = sentences.map((sentence): Statement => {
		const { text } = sentence;
		const weighs = (topic: readonly string[]) =>
			isSentence(text) && (statesNumberWithUnit(text) || givesReason(text, topic));
		return { text, range: index.rangeAt(sentence.start, sentence.end), weighs };
	});
	const estimates = document.fences
		.filter((fence) => /^estimates?\b/.test(fence.language) && !hidden(fence.range))
		.flatMap((fence) => {
			const first = fence.range.start.lineBase0;
			return fence.text.split("\n").map((line, i): Statement => {
				const range = {
					start: { lineBase0: first + i, character: 0 },
					end: { lineBase0: first + i, character: line.length },
				};
				return { text: line.trim(), range, weighs: () => /=.*\d/.test(line) && !starter.has(line.trim()) };
			});
		})
		.filter(({ text }) => text !== "" && !starter.has(text));
	const connected = new Set(graph.connectors.flatMap(({ from, to }) => [from, to]));
	const drawn = graph.components
		.filter(({ range }) => !hidden(range))
		.map((component): Statement => {
			return {
				text: component.label,
				range: component.range,
				weighs: () => connected.has(component.id) && !pack.starter.includes(`${component.id}[`),
			};
		});
	const arrows = graph.connectors
		.filter(({ label, range }) => label !== "" && !hidden(range))
		.map((connector): Statement => ({ text: connector.label, range: connector.range, weighs: () => false }));
	return [...prose, ...estimates, ...drawn, ...arrows];
}
