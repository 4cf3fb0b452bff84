import * as l10n from "@vscode/l10n";

import type { Review } from "../reviewEvent.ts";
import { reviewerWords } from "../reviewerWords.ts";
import { verdictWords } from "../verdictWords.ts";
import { hintsTaken, strongAnswers } from "./closing.ts";
import type { Interview, Turn } from "./interview.ts";
import type { InterviewRound, InterviewScript } from "./interviewScript.ts";
import { scriptSource } from "./said.ts";
import { turnWords } from "./turnWords.ts";

/**
 * The interview as a Markdown file beside the document: who said what and when, the quotes before and after, hints
 * counted, and once it is over, and a mock with it, what strong answers hold. What candidate and model wrote cannot become structure: of all
 * its words only ours are headings, quotes or lists.
 */
export function transcript(script: InterviewScript, interview: Interview, review: Review | null): string {
	const begun = interview.turns[0]?.at;
	const sections = [
		`# ${l10n.t`Interview: ${inline(script.title)}`}`,
		[
			l10n.t`Round: ${roundWords[script.round]}`,
			...(begun === undefined
				? []
				: [l10n.t`begun ${new Date(begun).toISOString().slice(0, 16).replace("T", " ")} UTC`]),
			review === null ? l10n.t`reviewed by: nobody yet` : l10n.t`reviewed by: ${inline(reviewerWords(review.mode))}`,
			l10n.t`hints taken: ${hintsTaken(interview)}`,
		].join(" · "),
		`## ${l10n.t`What was said`}`,
		...interview.turns.map((turn) => turnText(turn, script, begun ?? turn.at)),
	];
	const judged = (review?.rows ?? []).filter((row) => row.state === "grounded" && row.finding?.verdict !== undefined);
	if (judged.length > 0) {
		sections.push(`## ${l10n.t`How the items stand`}`);
		sections.push(...judged.map((row) => `${inline(row.title)}: ${verdictWords(row.finding?.verdict ?? "")}`));
	}
	const strong = interview.phase === "over" && interview.debrief !== "waits" ? strongAnswers(interview, script) : [];
	if (strong.length > 0) {
		sections.push(`## ${l10n.t`What strong answers hold`}`);
		sections.push(...strong.map((one) => `**${inline(one.question)}**\n\n${inline(one.strong)}`));
	}
	return `${sections.join("\n\n")}\n`;
}

const roundWords: Readonly<Record<InterviewRound, string>> = {
	coding: l10n.t`coding`,
	design: l10n.t`design`,
	knowledge: l10n.t`knowledge`,
	depth: l10n.t`depth`,
	values: l10n.t`values`,
};

function turnText(turn: Turn, script: InterviewScript, begun: number): string {
	const time = clock(turn.at - begun);
	if (turn.who === "candidate") {
		const said = paragraphs(turn.text);
		const how = [time, ...(turn.kind === "answer" ? [] : [turnWords[turn.kind]])].join(", ");
		return [`**${l10n.t`You`}** (${how})`, ...(said === "" ? [] : [said])].join("\n\n");
	}
	const item = script.criteria.find((one) => one.id === turn.criterion)?.title;
	const how = [
		time,
		turnWords[turn.kind],
		...(item === undefined ? [] : [l10n.t`on ${inline(item)}`]),
		...(turn.source === scriptSource ? [] : [inline(reviewerWords(turn.source))]),
	].join(", ");
	// the closing's own section says what strong answers hold
	const text = turn.kind === "closing" ? (turn.text.split("\n")[0] ?? "") : turn.text;
	const before = turn.before ?? [];
	return [
		`**${l10n.t`Interviewer`}** (${how})`,
		paragraphs(text),
		...(before.length === 0 ? [] : [l10n.t`Before:`, ...before.map(quoted)]),
		...(turn.quotes.length === 0
			? []
			: [...(turn.before === undefined ? [] : [l10n.t`After:`]), ...turn.quotes.map(quoted)]),
	].join("\n\n");
}

/** "12:05" after the beginning */
function clock(ms: number): string {
	const seconds = Math.max(0, Math.round(ms / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function quoted(text: string): string {
	return `> ${inline(text)}`;
}

/** Each line a paragraph of its own, so that no line can be read with another. */
function paragraphs(text: string): string {
	return text
		.split(/\r\n|[\n\r\u0085\u2028\u2029]/)
		.map(inline)
		.filter((line) => line !== "")
		.join("\n\n");
}

/** One line without any meaning in Markdown, and no more marks than that needs: the file is read as it is, too. */
function inline(text: string): string {
	return text
		.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
		.trim()
		.replace(/[\\`*_[\]<~&@$]|:(?=\/\/)|(?<=www)\.|^[-+#>]|(?<=^\d{1,9})[.)]/gi, (mark) => `\\${mark}`);
}
