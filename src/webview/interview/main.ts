import "../base/localization.ts";

import { render } from "lit";

import type { FromInterviewer, InterviewIntent, ToInterviewer } from "../../protocol/interview/interviewMessages.ts";
import type { ShownInterview } from "../../protocol/interview/interviewState.ts";
import { keepFocus } from "../base/keepFocus.ts";
import { vscodeApi } from "../base/vscodeApi.ts";
import { type AnswerDraft, draftAfter, draftAfterReload, emptyDraft, readDraft } from "./answerDraft.ts";
import { interviewView } from "./interviewView.ts";

const api = vscodeApi();
const post = (message: FromInterviewer): void => api.postMessage(message);
let state: ShownInterview | null = null;
/** one for each document, the one that is shown included */
const drafts = new Map<string, AnswerDraft>(
	[(api.getState() as { readonly drafts?: unknown } | undefined)?.drafts ?? []].flat().flatMap((kept) => {
		const draft = readDraft(kept);
		return draft === null ? [] : [[draft.uri, draft] as const];
	}),
);
/** documents whose first state after a reload has come */
const met = new Set<string>();
/** the input gets the keyboard as soon as it is there */
let inputWanted = false;
let typedAt = Number.NEGATIVE_INFINITY;

const uriOf = (shown: ShownInterview | null): string => (shown === null || shown.type === "none" ? "" : shown.uri);

function send(intent: InterviewIntent): void {
	const uri = uriOf(state);
	if (uri === "") {
		return;
	}
	if (intent.type === "typing") {
		if (performance.now() - typedAt < 500) {
			return;
		}
		typedAt = performance.now();
	}
	inputWanted ||= intent.type === "start";
	post({ type: "intent", uri, intent });
}

function write(draft: AnswerDraft): void {
	const before = drafts.get(draft.uri);
	drafts.set(draft.uri, draft);
	api.setState({ drafts: [...drafts.values()].filter(({ text, sent }) => text !== "" || sent !== "") });
	inputWanted ||= draft.about !== null && draft.about !== before?.about;
	draw();
}

function draw(): void {
	if (state === null) {
		return;
	}
	const uri = uriOf(state);
	const view = interviewView({
		state,
		draft: drafts.get(uri) ?? emptyDraft(uri),
		send,
		write,
		openProblem: () => post({ type: "openProblem" }),
	});
	keepFocus(
		() => render(view, document.body),
		// English: a selector
		() => document.querySelector("textarea") ?? document.querySelector<HTMLElement>("footer button, .empty button"),
	);
	if (inputWanted) {
		const input = document.querySelector("textarea");
		input?.focus();
		inputWanted = input === null;
	}
}

const log = (): HTMLElement | null => document.querySelector<HTMLElement>(".log");
/** where the log was scrolled to from here */
let scrolledTo = 0;
/** Whoever has scrolled back reads on; whoever has not is shown what comes. */
const follows = (): boolean => {
	const element = log();
	return (
		element === null ||
		Math.abs(element.scrollTop - scrolledTo) < 2 ||
		element.scrollHeight - element.scrollTop - element.clientHeight < 40
	);
};
/** To the end; but a reply longer than the log is read from its beginning. */
function scroll(): void {
	const element = log();
	if (element !== null) {
		const own = [...element.querySelectorAll<HTMLElement>("li.candidate")].at(-1);
		const reply = own?.nextElementSibling as HTMLElement | null | undefined;
		const end = element.scrollHeight - element.clientHeight;
		element.scrollTo(0, Math.min(end, reply ? reply.offsetTop - element.offsetTop : end));
		scrolledTo = element.scrollTop;
	}
}

window.addEventListener("message", ({ data }: MessageEvent<ToInterviewer>) => {
	if (data.type !== "state") {
		return;
	}
	const follow = follows() || uriOf(state) !== uriOf(data.state);
	const said = state?.type === "held" && data.state.type === "held" && lastOwn(state) !== lastOwn(data.state);
	({ state } = data);
	const uri = uriOf(state);
	const draft = drafts.get(uri);
	if (uri !== "" && draft !== undefined) {
		const after = met.has(uri) ? draftAfter(draft, state) : draftAfterReload(draft, state);
		if (after !== draft) {
			write(after);
		}
	}
	met.add(uri);
	draw();
	if (follow || said) {
		scroll();
	}
});
window.addEventListener("focus", () => {
	if (document.activeElement === document.body) {
		// English: a selector
		document.querySelector<HTMLElement>("textarea, .empty button")?.focus();
	}
});
post({ type: "ready" });

/** when the candidate spoke last */
function lastOwn({ turns }: Extract<ShownInterview, { type: "held" }>): number {
	return turns.findLast(({ who }) => who === "candidate")?.at ?? 0;
}
