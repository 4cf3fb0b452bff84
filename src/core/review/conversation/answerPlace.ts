import type { TextRange } from "../../base/textRange.ts";
import type { AnswerText } from "./answerText.ts";
import { partOfHeading } from "./storyText.ts";

/** The title of the answer, or its first line. */
export function topOf(answer: AnswerText): TextRange {
	return answer.headings[0]?.range ?? answer.lines.rangeAt(0, answer.lines.line(0).length);
}

/** The heading of a part, or the title of the answer where the part has none. */
export function headingOf(part: string, answer: AnswerText): TextRange {
	return answer.headings.find(({ title }) => partOfHeading(title) === part)?.range ?? topOf(answer);
}
