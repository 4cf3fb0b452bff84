import type { ShownInterview } from "../../protocol/interview/interviewState.ts";

/** What is being said: the page's own, and kept over a reload, so that no typed word is lost. */
export interface AnswerDraft {
	/** the document that it is about; words for one are never sent to another */
	readonly uri: string;
	/** in the input */
	readonly text: string;
	/** sent, and not answered yet: until then nobody else keeps it; "" when nothing is on its way */
	readonly sent: string;
	/** the last `returned` that went back into the input */
	readonly returnedId: number;
	/** the words object to this item; null: they answer */
	readonly about: { readonly criterion: string; readonly title: string } | null;
}

export function emptyDraft(uri: string): AnswerDraft {
	return { uri, text: "", sent: "", returnedId: 0, about: null };
}

/** The draft once the host has said how things are. Words that came to nothing go back to the page that sent them. */
export function draftAfter(draft: AnswerDraft, state: ShownInterview): AnswerDraft {
	if (state.type !== "held" || state.uri !== draft.uri) {
		return draft;
	}
	const { returned, turns, busy } = state;
	const returnedId = returned?.id ?? 0;
	if (returned !== null && returnedId !== draft.returnedId && draft.sent !== "") {
		return { ...draft, text: joined(returned.text, draft.text), sent: "", returnedId };
	}
	const heard = busy === null && turns.some((turn) => turn.who === "candidate" && turn.text === draft.sent);
	const sent = heard ? "" : draft.sent;
	return sent === draft.sent && returnedId === draft.returnedId ? draft : { ...draft, sent, returnedId };
}

/** The first state after a reload: what was on its way and never came goes back into the input. */
export function draftAfterReload(draft: AnswerDraft, state: ShownInterview): AnswerDraft {
	const after = draftAfter(draft, state);
	const onItsWay = state.type === "held" && state.busy !== null;
	return after.sent === "" || onItsWay ? after : { ...after, text: joined(after.sent, after.text), sent: "" };
}

export function sentDraft(draft: AnswerDraft): AnswerDraft {
	return { ...draft, text: "", sent: draft.text, about: null };
}

/** What an earlier page kept; null where that is of no known form. */
export function readDraft(kept: unknown): AnswerDraft | null {
	const { uri, text, sent } = (kept ?? {}) as Partial<Record<keyof AnswerDraft, unknown>>;
	return typeof uri === "string" && typeof text === "string" && typeof sent === "string"
		? { ...emptyDraft(uri), text, sent }
		: null;
}

/** Words that are there already stay, below those that came back. */
function joined(back: string, now: string): string {
	return now.trim() === "" || now === back ? back : `${back}\n${now}`;
}
