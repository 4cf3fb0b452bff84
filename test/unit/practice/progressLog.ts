import type { LogEvent, NewLogEvent } from "../../../src/core/practice/logEvent.ts";

/** Events of a log, each at its time: "2026-11-02 10:05" (UTC). */
export function logOf(...lines: readonly (readonly [at: string, event: NewLogEvent])[]): readonly LogEvent[] {
	return lines.map(
		([at, event], index): LogEvent => ({
			v: 1,
			id: `01ARZ3NDEKTSV4RRFFQ69G${String(index).padStart(4, "0")}`,
			at: `${at.replace(" ", "T")}:00.000Z`,
			...event,
		}),
	);
}

export function started(slug: string, attempt = 1): NewLogEvent {
	return { kind: "attemptStarted", slug, round: "coding", language: "python", attempt };
}

export function judged(
	slug: string,
	verdict: "accepted" | "wrong-answer",
	mode: "run" | "submit" = "submit",
): NewLogEvent {
	const passed = verdict === "accepted" ? 2 : 1;
	return { kind: "judged", slug, language: "python", mode, verdict, passed, total: 2, failed: [], wallMs: 5 };
}

export type Items = Extract<NewLogEvent, { kind: "reviewed" }>["items"];

/** Items as "scale met sixteen shards": criterion, verdict, and the words that carry it; all grounded. A check judges nothing. */
export function reviewed(slug: string, items: readonly string[], mode = "model a"): NewLogEvent {
	return {
		kind: "reviewed",
		slug,
		mode,
		score: null,
		coverage: 1,
		items: items.map((item) => {
			const [, criterion = "", verdict = "", quote] = /^(\S+) (\S+)(?: (.+))?$/s.exec(item) ?? [];
			return {
				criterion,
				state: "grounded",
				verdict: mode === "offline" ? null : verdict,
				...(quote === undefined ? {} : { quote }),
			};
		}),
		failure: null,
		promptVersion: mode === "offline" ? null : 1,
	};
}

/** A review that failed after these items: by a wrong key, before any. */
export function failed(slug: string, items: readonly string[] = []): NewLogEvent {
	return { ...reviewed(slug, items), failure: items.length === 0 ? "auth" : "timeout" } as NewLogEvent;
}

export const problems = [
	{ slug: "delay", title: "Smallest stall-free start", round: "coding", category: "algorithms", minutes: 20 },
	{ slug: "cache", title: "Cache by kilobytes", round: "coding", category: "algorithms", minutes: 30 },
	{ slug: "skips", title: "Skip rate by genre", round: "data", category: "sql", minutes: 20 },
	{ slug: "home", title: "Order the Home page", round: "design", category: "ml-system-design", minutes: 50 },
	{ slug: "drift", title: "Three features moved overnight", round: "knowledge", category: "knowledge", minutes: 5 },
];
