import type { LineIndex } from "../../base/lineIndex.ts";
import type { Section } from "../../design/designDocument.ts";
import type { Sentence } from "../../design/visibleProse.ts";
import { partsOfHeading, type StoryLabel, storyLabels } from "./storyHeadings.ts";
import type { StoryPartId } from "./storyParts.ts";

/** A sentence of an answer, and the parts of a story that it stands under. */
export interface AnswerSentence extends Sentence {
	/** by its heading or label; none where neither names one */
	readonly parts: readonly StoryPartId[];
}

/** Sentences cut at the labels, which are no words of theirs, each with the parts that heading or label gives it. */
export function storySentences(
	sentences: readonly Sentence[],
	sections: readonly Section[],
	lines: LineIndex,
): readonly AnswerSentence[] {
	const headingAbove = headings(sections, lines);
	const headed = new Set(sentences.flatMap(({ start }) => headingAbove(start).parts));
	const labels = storyLabels(lines.text);
	const found: AnswerSentence[] = [];
	let heading = headingAbove(0);
	let labelled: StoryLabel | null = null;
	for (const sentence of sentences) {
		const above = headingAbove(sentence.start);
		if (above.at !== heading.at) {
			labelled = null;
		}
		heading = above;
		let from = sentence.start;
		const add = (to: number): void => {
			const piece = sentence.text.slice(from - sentence.start, to - sentence.start);
			const text = piece.trim();
			if (text !== "") {
				const start = from + piece.indexOf(text);
				found.push({ ...sentence, text, start, end: start + text.length, parts: (labelled ?? heading).parts });
			}
		};
		for (const label of labels.filter(({ start, end }) => start < sentence.end && sentence.start < end)) {
			add(Math.max(from, label.start));
			from = Math.min(label.end, sentence.end);
			const isHeading = label.parts.every((part) => heading.parts.includes(part));
			if (isHeading) {
				labelled = null;
			} else if (heading.parts.length === 0 || !label.parts.every((part) => headed.has(part))) {
				// "Result:" among the steps, where the result has a heading of its own, is the result of a step
				labelled = label;
			}
		}
		add(sentence.end);
	}
	return found;
}

interface HeadingAbove {
	/** offset of the nearest heading */
	readonly at: number;
	/** of that heading, or of the nearest one over it that names any */
	readonly parts: readonly StoryPartId[];
}

function headings(sections: readonly Section[], lines: LineIndex): (offset: number) => HeadingAbove {
	const known = sections.map(({ title, level, range }) => ({
		level,
		start: lines.offsetAt(range.start),
		end: lines.offsetAt(range.end),
		parts: partsOfHeading(title),
	}));
	return (offset) => {
		const around = known.filter(({ start, end }) => start <= offset && offset < end);
		const nearest = around.at(-1);
		// the title of the whole answer names no part of it
		const naming = around.findLast((one) => one.parts.length > 0 && (one === nearest || one.level > 1));
		return { at: nearest?.start ?? 0, parts: naming?.parts ?? [] };
	};
}
