import type { LogEvent } from "../logEvent.ts";
import type { Sitting } from "../progress/sittings.ts";

/**
 * What belongs to a problem as it was sat in a round: what happened in the round, and how it was judged after it. Not what
 * came of it later: another attempt, another round, a second submission or review, the answer to a follow-up. `events`: in
 * order of time.
 */
export function sittingEvents(
	{ slug, fromMs, toMs }: Sitting,
	events: readonly LogEvent[],
	all: readonly Sitting[],
): readonly LogEvent[] {
	const next = Math.min(...all.flatMap((one) => (one.slug === slug && one.fromMs > fromMs ? [one.fromMs] : [])));
	const own = events.filter((event) => {
		const ms = Date.parse(event.at);
		return "slug" in event && event.slug === slug && ms >= fromMs && ms < Math.max(next, toMs);
	});
	const within = own.filter(({ at }) => Date.parse(at) <= toMs);
	const after = own.filter(({ at }) => Date.parse(at) > toMs);
	const another = after.findIndex(({ kind }) => kind === "attemptStarted");
	const seen = new Set<string>();
	return [
		...within,
		...after.slice(0, another < 0 ? undefined : another).filter((event) => {
			const judgement = judgementOf(event);
			const isKept = judgement !== null && (judgement.often || !seen.has(judgement.of));
			if (judgement !== null) {
				seen.add(judgement.of);
			}
			return isKept;
		}),
	];
}

/** Null: it judges nothing that was sat. `often`: not only the first one counts. */
function judgementOf(event: LogEvent): { readonly of: string; readonly often: boolean } | null {
	switch (event.kind) {
		case "judged":
			return event.mode === "submit" ? { of: event.kind, often: false } : null;
		case "reviewed":
			return event.failure === null ? { of: event.promptVersion === null ? "checks" : "model", often: false } : null;
		case "claimed":
			return { of: event.kind, often: false };
		case "rebutted":
		case "predicted":
			return { of: event.kind, often: true };
		default:
			return null;
	}
}
