import { answerAlike, type CaseAnswers } from "./answersToCases.ts";
import type { GateFinding, NamingFigures } from "./gateFinding.ts";

/** A wrong solution and what it answers to the cases. */
export interface KnownAnswers {
	readonly file: string;
	readonly mistake: string;
	readonly answers: CaseAnswers;
}

const leastNamedPercent = 80;

/**
 * Step 9: each wrong solution in turn is taken for a submission, and the others for what is known. It must be named right
 * by another that makes the same mistake, for at least 80 % of them; and never by one that makes another mistake.
 */
export function checkFingerprints(known: readonly KnownAnswers[]): {
	readonly figures: NamingFigures;
	readonly findings: readonly GateFinding[];
} {
	const findings: GateFinding[] = [];
	const alone: string[] = [];
	let right = 0;
	for (const [i, one] of known.entries()) {
		const alike = known.filter((other) => other !== one && answerAlike(one.answers, other.answers));
		const other = alike.find(({ mistake }) => mistake !== one.mistake);
		if (other !== undefined) {
			if (known.indexOf(other) > i) findings.push(confused(one, other));
		} else if (alike.length > 0) right++;
		else alone.push(one.file);
	}
	if (right * 100 < known.length * leastNamedPercent) {
		const message = `${right} of ${known.length} wrong solutions are recognised by another one that makes the same mistake; ${leastNamedPercent} % are needed. Write these once more, in another language or on another idea: ${alone.join(", ")}.`;
		findings.push({ step: 9, where: "solutions/wrong", message });
	}
	return { figures: { wrong: known.length, named: right }, findings };
}

function confused(one: KnownAnswers, other: KnownAnswers): GateFinding {
	const message = `answers every case as ${other.file} does, which has the mistake "${other.mistake}" instead of "${one.mistake}": a case that tells them apart is missing, or it is one mistake.`;
	return { step: 9, where: `solutions/${one.file}`, message };
}
