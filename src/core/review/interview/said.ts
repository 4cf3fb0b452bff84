import type { Interview, SaidKind, SpokenKind, Turn } from "./interview.ts";

/** What the interviewer says, with what is usually left out: no item, no quotes, out of the package. */
export interface Spoken {
	readonly kind: SpokenKind;
	readonly text: string;
	/** Unix ms */
	readonly at: number;
	readonly criterion?: string | null;
	readonly quotes?: readonly string[];
	readonly before?: readonly string[];
	readonly source?: string;
}

/** The interview with one more turn of the interviewer's. */
export function said(interview: Interview, spoken: Spoken): Interview {
	const { kind, text, at, criterion = null, quotes = [], before, source = scriptSource } = spoken;
	const turn: Turn = {
		who: "interviewer",
		kind,
		text,
		at,
		criterion,
		quotes,
		...(before === undefined ? {} : { before }),
		source,
	};
	return { ...interview, turns: [...interview.turns, turn] };
}

/** The interview with one more turn of the candidate's. */
export function heard(interview: Interview, kind: SaidKind, text: string, at: number): Interview {
	return { ...interview, turns: [...interview.turns, { who: "candidate", kind, text, at }] };
}

/** Word for word out of the package, or one of the interviewer's own fixed lines. */
export const scriptSource = "script";
