import { assertNever } from "../base/assertNever.ts";
import type { LanguageId } from "../problem/problem.ts";
import { failureTexts } from "./failureTexts.ts";
import type { Outcome } from "./sandbox.ts";
import type { Verdict } from "./verdict.ts";

/** What a sentence may need to know. */
interface Situation {
	readonly language: LanguageId;
	readonly timeLimitMs: number;
	readonly memoryMb: number;
	readonly fileName: string;
}

type Ending = Exclude<Outcome, { readonly kind: "returned" }>;

/** What each ending of a call is called. */
const verdicts: Readonly<Record<Ending["kind"], Verdict>> = {
	threw: "runtime-error",
	missing: "runtime-error",
	exited: "runtime-error",
	"time-limit": "time-limit-exceeded",
	"memory-limit": "memory-limit-exceeded",
	"output-limit": "output-limit-exceeded",
	"process-limit": "runtime-error",
};

/** The verdict and the words for a call that did not return. */
export function explainEnding(outcome: Ending, situation: Situation): { verdict: Verdict; message: string } {
	return { verdict: verdicts[outcome.kind], message: words(outcome, situation) };
}

function words(outcome: Ending, { language, timeLimitMs, memoryMb }: Situation): string {
	switch (outcome.kind) {
		case "threw": {
			const { type, message, frames } = outcome;
			return failureTexts.threw.say({ type, message, lineBase0: frames[0]?.lineBase0 });
		}
		case "missing":
			return failureTexts.missing.say({ fact: outcome.message, language });
		case "exited":
			return failureTexts.exited.say({ how: outcome.message });
		case "time-limit":
			return failureTexts.timeLimit.say({ timeLimitMs, lineBase0: outcome.frames[0]?.lineBase0 });
		case "memory-limit":
			return failureTexts.memoryLimit.say({ memoryMb });
		case "output-limit":
			return failureTexts.outputLimit.say();
		case "process-limit":
			return failureTexts.processLimit.say();
		default:
			return assertNever(outcome);
	}
}
