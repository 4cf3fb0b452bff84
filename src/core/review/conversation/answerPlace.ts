import type { TextRange } from "../../base/textRange.ts";
import type { AnswerText } from "./answerText.ts";
import { partsOfHeading } from "./storyHeadings.ts";

/** The title of the answer, or its first line. */
export function topOf(answer: AnswerText): TextRange {
	return answer.headings[0]?.range ?? answer.lines.rangeAt(0, answer.lines.line(0).length);
}

/** The heading of a part, or what stands under its label, or the title of the answer where the part has neither. */
export function headingOf(part: string, answer: AnswerText): TextRange {
	const names = (parts: readonly string[]): boolean => parts.includes(part);
	const heading = answer.headings.find(({ title }) => names(partsOfHeading(title)));
	const labelled = answer.sentences.find(({ parts }) => names(parts));
	return (
		heading?.range ?? (labelled === undefined ? topOf(answer) : answer.lines.rangeAt(labelled.start, labelled.end))
	);
}
