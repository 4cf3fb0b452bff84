import * as l10n from "@vscode/l10n";

import type { DesignPack } from "../../design/designPack.ts";
import { analyseDesign } from "../../design/analyseDesign.ts";
import { readAnswer } from "../../review/conversation/answerText.ts";
import type { ConversationPack } from "../../review/conversation/conversationPack.ts";
import type { Dimension } from "./dimension.ts";
import { designDimensions } from "./designDimensions.ts";
import { designSize } from "./designSize.ts";

/** What a reader who was not there must know of one problem, card or prompt. */
export interface SubjectFacts {
	/** what was asked, as plain text; "" where it is not known */
	readonly asked: string;
	/** where the answer stands, and what it is in a few words; null: nothing was written */
	readonly answer: { readonly path: string; readonly text: string } | null;
	/** ids of what a reader has to judge; empty where a program judges all */
	readonly criteria: readonly string[];
	/** what a program scores without the log */
	readonly dimensions: readonly Dimension[];
}

export const noFacts: SubjectFacts = { asked: "", answer: null, criteria: [], dimensions: [] };

/** A text of the practice folder. */
interface Written {
	readonly path: string;
	readonly text: string;
}

export function designFacts(pack: DesignPack, written: Written | null): SubjectFacts {
	const criteria = pack.rubric.criteria.map(({ id }) => id);
	const asked = askedIn(pack.brief);
	if (written === null) {
		return { asked, answer: null, criteria, dimensions: [] };
	}
	const design = analyseDesign(written.text, { pack, includeAbsences: true });
	const estimates = design.estimates.length;
	const size = l10n.t(
		"a design: {0}, {1}",
		designSize(design.graph),
		estimates === 1 ? l10n.t("1 estimate") : l10n.t("{0} estimates", estimates),
	);
	return {
		asked,
		answer: { path: written.path, text: size },
		criteria,
		dimensions: designDimensions(design, written.text, pack, written.path),
	};
}

/** A story of one's own life is not copied: what of it a judgement rests on is quoted beside the judgement. */
export function conversationFacts(pack: ConversationPack, written: Written | null): SubjectFacts {
	const answer = written === null ? null : readAnswer(written.text, pack);
	const words = answer === null ? "" : l10n.t("{0} words", answer.words);
	const begin = answer?.sentences.map(({ text }) => text.trim()).join(" ") ?? "";
	return {
		asked: askedIn(pack.question),
		answer:
			written === null || answer === null || answer.words === 0
				? null
				: {
						path: written.path,
						text: pack.round === "values" ? words : l10n.t("{0}, “{1}”", words, shortened(begin, longestBegin)),
					},
		criteria: pack.criteria.map(({ id }) => id),
		dimensions: [],
	};
}

/** `statement`: Markdown. */
export function solutionFacts(statement: string, written: Written | null): SubjectFacts {
	const lines = written?.text.split("\n").filter((line) => line.trim() !== "").length ?? 0;
	return {
		asked: askedIn(statement),
		answer:
			written === null
				? null
				: { path: written.path, text: lines === 1 ? l10n.t("1 line") : l10n.t("{0} lines", lines) },
		criteria: [],
		dimensions: [],
	};
}

const longestAsked = 560;
const longestBegin = 240;

/** The paragraphs of a task up to its first list, table or heading, without marks of Markdown. */
function askedIn(markdown: string): string {
	const paragraphs = markdown
		.replace(/\r\n?/g, "\n")
		.split(/\n\s*\n/)
		.map((one) => one.trim());
	const first = paragraphs.findIndex((one) => one !== "" && !/^(?:#|\*[^*])/.test(one));
	const rest = paragraphs.slice(Math.max(0, first));
	const end = rest.findIndex((one) => /^(?:#|\||>|```|[-*] |\d+\. |\*\*Rules\*\*)/.test(one));
	const text = rest.slice(0, end < 0 ? undefined : end).join(" ");
	return wholeSentences(shortened(text.replace(/[*`]/g, "").replace(/\s+/g, " ").trim(), longestAsked));
}

/** What leads over to a list that is left out is left out, too. */
function wholeSentences(text: string): string {
	return /^.*[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}

/** Ends at a word. */
function shortened(text: string, longest: number): string {
	return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
}
