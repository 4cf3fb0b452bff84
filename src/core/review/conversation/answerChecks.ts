import * as l10n from "@vscode/l10n";

import type { Finding } from "../finding.ts";
import { answerFinding } from "./answerFinding.ts";
import { topOf } from "./answerPlace.ts";
import type { AnswerText } from "./answerText.ts";
import type { ConversationPack } from "./conversationPack.ts";
import { meaningFinder } from "./meaningFinder.ts";
import { spokenMinutes } from "./spokenTime.ts";
import { storyChecks } from "./storyChecks.ts";

/** What is a fact about an answer whatever its content: phrases that count against it, its length, and how a story is told. */
export function answerChecks(answer: AnswerText, pack: ConversationPack): readonly Finding[] {
	if (answer.sentences.length === 0) {
		return [
			answerFinding({
				rule: "answer/empty",
				severity: "info",
				message: l10n.t`There is no answer yet. Speak it aloud first, then write down what you said.`,
				range: topOf(answer),
			}),
		];
	}
	return [
		...pitfallFindings(answer, pack),
		...lengthFindings(answer, pack),
		...(pack.round === "values" ? storyChecks(answer) : []),
	];
}

function* pitfallFindings(answer: AnswerText, pack: ConversationPack): Iterable<Finding> {
	for (const pitfall of pack.pitfalls) {
		const find = meaningFinder(pitfall.phrases);
		for (const sentence of answer.sentences) {
			const said = find(sentence.text);
			if (said !== null) {
				const range = answer.lines.rangeAt(sentence.start + said.start, sentence.start + said.end);
				const quote = sentence.text.slice(said.start, said.end);
				yield answerFinding({
					rule: `answer/pitfall/${pitfall.id}`,
					severity: "warning",
					criterion: pitfall.criterion ?? null,
					message: l10n.t`“${quote}” counts against you. ${pitfall.message}`,
					range,
					evidence: [{ kind: "quote", quote, range }],
				});
				break;
			}
		}
	}
}

/** so much over the time, and the interviewer stops you */
const patience = 1.2;

function* lengthFindings(answer: AnswerText, pack: ConversationPack): Iterable<Finding> {
	const minutes = spokenMinutes(answer.words);
	if (minutes > pack.minutes * patience) {
		yield answerFinding({
			rule: "answer/too-long",
			severity: "warning",
			message: l10n.t`Spoken, this takes about ${minutes} minutes; you have ${pack.minutes}. An interviewer who has to stop you hears the end of nothing. Cut what answers no question.`,
			range: topOf(answer),
			evidence: [{ kind: "computed", text: l10n.t`${answer.words} words at 140 a minute = ${minutes} minutes` }],
		});
	}
}
