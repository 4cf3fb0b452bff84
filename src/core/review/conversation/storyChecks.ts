import * as l10n from "@vscode/l10n";

import type { Finding } from "../finding.ts";
import { answerFinding } from "./answerFinding.ts";
import { headingOf, topOf } from "./answerPlace.ts";
import { type AnswerText, wordCount } from "./answerText.ts";
import { spokenMinutes } from "./spokenTime.ts";
import type { StoryPartId } from "./storyParts.ts";
import type { AnswerSentence } from "./storySentences.ts";
import { hasNumber } from "./storyText.ts";

/** How a story is told: “I” against “we”, a number in the result, its length and the share of each part. */
export function* storyChecks(answer: AnswerText): Iterable<Finding> {
	const marked = answer.sentences.some(({ parts }) => parts.length > 0);
	const of = (part: StoryPartId): readonly AnswerSentence[] =>
		answer.sentences.filter(({ parts }) => parts.includes(part));
	yield* firstPerson(answer, marked ? of("action") : answer.sentences);
	if (marked) {
		yield* measuredResult(answer, of("result"));
		yield* shares(answer, of("situation"), of("action"));
	}
	yield* tooShort(answer);
}

/** so few are no habit */
const fewestWe = 3;

function* firstPerson(answer: AnswerText, sentences: readonly AnswerSentence[]): Iterable<Finding> {
	const text = sentences.map((sentence) => sentence.text).join("\n");
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const own = count(/\bI\b(?!\s*\/)/g);
	const together = count(/\bwe\b/gi);
	const first = sentences.find((sentence) => /\bwe\b/i.test(sentence.text));
	if (together >= fewestWe && together > own && first !== undefined) {
		const range = answer.lines.rangeAt(first.start, first.end);
		yield answerFinding({
			rule: "story/we",
			criterion: "action",
			severity: "warning",
			message: l10n.t`“We” stands ${together} times where you act, “I” ${times(own)}. The interviewer hires you and has to guess what was yours. Say who did each step.`,
			range,
			evidence: [
				{ kind: "quote", quote: first.text, range },
				{ kind: "computed", text: l10n.t`“I” ${own}, “we” ${together}` },
			],
		});
	}
}

function times(count: number): string {
	return count === 0 ? l10n.t`never` : count === 1 ? l10n.t`once` : l10n.t`${count} times`;
}

function* measuredResult(answer: AnswerText, sentences: readonly AnswerSentence[]): Iterable<Finding> {
	const [first] = sentences;
	const last = sentences.at(-1);
	if (first !== undefined && last !== undefined && !sentences.some(({ text }) => hasNumber(text))) {
		yield answerFinding({
			rule: "story/no-number",
			criterion: "result",
			severity: "warning",
			message: l10n.t`The result has no number. “It went well” is what every candidate says. Give what moved, by how much, and what did not.`,
			range: answer.lines.rangeAt(first.start, last.end),
		});
	}
}

const mostSituation = 0.35;
const leastAction = 0.35;

function* shares(
	answer: AnswerText,
	situation: readonly AnswerSentence[],
	action: readonly AnswerSentence[],
): Iterable<Finding> {
	const words = (sentences: readonly AnswerSentence[]) => sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
	const percent = (part: number) => Math.round((100 * part) / answer.words);
	// under "Situation and Task" nobody knows where the one ends
	const long = words(situation.filter(({ parts }) => parts.length === 1));
	if (long > mostSituation * answer.words) {
		yield answerFinding({
			rule: "story/long-situation",
			criterion: "situation",
			severity: "info",
			message: l10n.t`The situation takes ${percent(long)} % of the time; a fifth is enough. What you did is what is judged. Keep who, when and what was at stake.`,
			range: headingOf("situation", answer),
		});
	}
	const done = words(action);
	if (done > 0 && done < leastAction * answer.words) {
		yield answerFinding({
			rule: "story/short-action",
			criterion: "action",
			severity: "info",
			message: l10n.t`What you did takes ${percent(done)} % of the time; half is usual. There your choices show. Tell what you rejected and why.`,
			range: headingOf("action", answer),
		});
	}
}

const leastMinutes = 0.7;

function* tooShort(answer: AnswerText): Iterable<Finding> {
	const minutes = spokenMinutes(answer.words);
	if (minutes < leastMinutes) {
		yield answerFinding({
			rule: "story/too-short",
			severity: "info",
			message: l10n.t`Spoken, this takes about ${minutes} minutes; two to three are expected. So short, a story has no choices in it. Tell what you did step by step.`,
			range: topOf(answer),
			evidence: [{ kind: "computed", text: l10n.t`${answer.words} words at 140 a minute = ${minutes} minutes` }],
		});
	}
}
