import { LineIndex } from "../../base/lineIndex.ts";
import type { TextRange } from "../../base/textRange.ts";
import { parseDocument } from "../../design/parseDocument.ts";
import { type Sentence, visibleProse } from "../../design/visibleProse.ts";
import { instructionPlaces, overlaps } from "../instructionSpans.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { conversationStarter } from "./conversationStarter.ts";
import { type AnswerSentence, storySentences } from "./storySentences.ts";

/** An answer as it is read: the candidate's own sentences, and where the headings are. */
export interface AnswerText {
	readonly lines: LineIndex;
	/** without what the starter holds, comments, and sentences that speak to a reviewer */
	readonly sentences: readonly AnswerSentence[];
	readonly headings: readonly { readonly title: string; readonly range: TextRange }[];
	readonly instructions: readonly TextRange[];
	/** words of those sentences */
	readonly words: number;
}

/** An hour of talk: what comes after it nobody would have heard, and `answer/too-long` says so. */
const mostCharacters = 60_000;

export function readAnswer(text: string, pack: ConversationPack): AnswerText {
	const lines = new LineIndex(text.slice(0, mostCharacters));
	const document = parseDocument(lines);
	const given = new Set(
		conversationStarter(pack)
			.split("\n")
			.map((line) => line.trim()),
	);
	const own = ({ start, end }: Sentence): boolean => {
		const { start: from, end: to } = lines.rangeAt(start, end);
		for (let line = from.lineBase0; line <= to.lineBase0; line++) {
			if (!given.has(lines.line(line).trim())) return true;
		}
		return false;
	};
	const orders = instructionPlaces(lines.text);
	const prose = visibleProse({ ...document, instructions: [] }, lines).filter(
		(sentence) => own(sentence) && !overlaps(orders, sentence.start, sentence.end),
	);
	const sentences =
		pack.round === "values"
			? storySentences(prose, document.sections, lines)
			: prose.map((sentence): AnswerSentence => ({ ...sentence, parts: [] }));
	return {
		lines,
		sentences,
		headings: document.sections
			.filter(({ level }) => level > 0)
			.map(({ title, headingRange }) => ({ title, range: headingRange })),
		instructions: document.instructions,
		words: sentences.reduce((sum, sentence) => sum + wordCount(sentence.text), 0),
	};
}

/** "A/B test" and "p99" are spoken as words too; signs alone are not. */
export function wordCount(text: string): number {
	return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
