import { asSentence } from "../../base/asSentence.ts";
import type { DesignPack } from "../../design/designPack.ts";
import { roundTwists } from "../../design/guide/roundTwists.ts";
import { criterionLadder } from "./criterionLadder.ts";
import { englishOpenings } from "./englishOpenings.ts";
import { interviewLines } from "./interviewLines.ts";
import type { Clarification, InterviewScript } from "./interviewScript.ts";

/**
 * A design round: what the brief gives may be asked for before, then the follow-ups of the rubric, and at its minutes the
 * changed requirements that belong to this attempt (the same that the guided round announces).
 */
export function designScript(
	pack: Pick<DesignPack, "slug" | "title" | "brief" | "rubric" | "twists">,
	attempt = 1,
): InterviewScript {
	return {
		round: "design",
		slug: pack.slug,
		title: pack.title,
		opening: englishOpenings.design(pack.title),
		openingShown: interviewLines.designOpening(pack.title),
		clarifications: givens(pack.brief),
		ladder: criterionLadder(pack.rubric.criteria),
		twists: roundTwists(pack.twists, attempt).map(({ id, minute, text, criterion }) => ({
			id,
			minute,
			text,
			criterion,
		})),
		criteria: pack.rubric.criteria,
	};
}

/** The rows of the brief's table of givens, and what it says may be assumed. */
function givens(brief: string): readonly Clarification[] {
	const rows = [...section(brief, "Givens").matchAll(/^\|([^|\n]+)\|([^|\n]+)\|/gm)]
		.map(([, what = "", value = ""]) => ({ what: what.trim(), value: value.trim() }))
		// the head of the table and the line below it
		.slice(2)
		// English: matched with what is asked
		.map(({ what, value }) => ({ question: `What are the ${what}?`, answer: asSentence(`${what}: ${value}`) }));
	// English: a heading of the brief
	const assumed = section(brief, "What you may assume").trim().replace(/\s+/g, " ");
	// English: matched with what is asked
	const all = assumed === "" ? rows : [...rows, { question: "What may I assume exists already?", answer: assumed }];
	return all.map((one, at) => ({ id: `clarify/${at}`, ...one }));
}

function section(markdown: string, heading: string): string {
	const parts = markdown.split(/^## /m);
	return parts.find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length + 1) ?? "";
}
