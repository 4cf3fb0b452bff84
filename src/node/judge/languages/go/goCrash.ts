import type { SourceFrame } from "../../../../core/judge/judgeEvent.ts";
import type { Outcome } from "../../../../core/judge/sandbox.ts";
import type { ExplainedExit } from "../languageRuntime.ts";

const mostFrames = 40;

/** How the runtime begins its last words. */
const begins = /^(?:panic: |fatal error: |runtime: (?:out of memory|goroutine stack exceeds|cannot )|SIG[A-Z]+: )/m;

/**
 * What Go writes to stderr when nothing can recover any more: an endless recursion, no memory, a panic in a goroutine of
 * the candidate's own or before the first call. Undefined: it is no such text.
 */
export function goCrash(said: string): ExplainedExit | undefined {
	const at = said.search(begins);
	const outcome = at < 0 ? undefined : outcomeOf(said.slice(at));
	return outcome === undefined ? undefined : { outcome, noise: said.slice(at) };
}

function outcomeOf(said: string): Outcome | undefined {
	if (/^(?:runtime: out of memory|fatal error: .*(?:out of memory|cannot allocate memory))/m.test(said)) {
		return { kind: "memory-limit" };
	}
	const frames = framesOf(said);
	const exceeded = /^runtime: goroutine stack exceeds (\d+)-byte limit/m.exec(said)?.[1];
	if (exceeded !== undefined) {
		const message = `the stack of ${Math.round(Number(exceeded) / 2 ** 20)} MB is full`;
		return { kind: "threw", type: "stack overflow", message, frames };
	}
	const fatal = /^fatal error: (.*)$/m.exec(said)?.[1];
	if (fatal !== undefined) {
		const asleep = /all goroutines are asleep/.test(fatal);
		return {
			kind: "threw",
			type: asleep ? "deadlock" : "fatal error",
			message: asleep ? "all goroutines wait for each other" : fatal,
			frames,
		};
	}
	// "panic: …" up to the stack; a value that was thrown again says so behind it
	const panic = /^panic: ([\s\S]*?)(?:\n\n?goroutine \d+|\n\[signal |$)/m.exec(said)?.[1];
	if (panic === undefined || !/^goroutine \d+/m.test(said)) {
		return undefined;
	}
	const message = panic.trim().replace(/ \[recovered.*\]$/s, "");
	const runtime = /^runtime error: ([\s\S]*)$/.exec(message)?.[1];
	return runtime === undefined
		? { kind: "threw", type: "panic", message: message.slice(0, 2000), frames }
		: { kind: "threw", type: "runtime error", message: runtime.slice(0, 2000), frames };
}

/** The candidate's lines of the first goroutine that has some, innermost first. */
function framesOf(said: string): SourceFrame[] {
	for (const block of said.split(/\n\n(?=goroutine \d+)/).slice(1)) {
		const frames = [...block.matchAll(/^(\S.*)\n\t(?:.*[\\/])?solution\.go:(\d+)/gm)]
			.filter((match) => !match[1]?.startsWith("created by "))
			.slice(0, mostFrames)
			.map((match) => ({
				lineBase0: Number(match[2]) - 1,
				functionName: (match[1] ?? "").replace(/\([^()]*\)$/, "").replace(/^main\./, ""),
			}));
		if (frames.length > 0) {
			return frames;
		}
	}
	return [];
}
