import type { Signal } from "../base/signal.ts";
import type { TextRange } from "../base/textRange.ts";
import type { DesignGraph } from "../design/designGraph.ts";
import type { Finding } from "./finding.ts";
import type { JudgedFact } from "./judgedFact.ts";
import type { LanguageModel } from "./languageModel.ts";
import type { ReviewRow } from "./reviewEvent.ts";
import type { PromptInput } from "./reviewPrompt.ts";
import type { ReviewSource } from "./reviewSource.ts";
import type { Criterion } from "./rubric.ts";

/** A wait that ends early when the signal aborts; core has no clock of its own. */
export type Wait = (ms: number, signal: Signal) => Promise<void>;

export interface ReviewRequest {
	readonly title: string;
	/** Markdown: the brief of a design, the statement of a coding problem */
	readonly problem: string;
	readonly criteria: readonly Criterion[];
	/** as they are sent; the first is the reviewed document, and ranges are in it */
	readonly sources: readonly ReviewSource[];
	readonly graph?: DesignGraph;
	/** instruction spans already found in the first source */
	readonly instructions?: readonly TextRange[];
	/** the starter that the candidate began with: its lines earn nothing */
	readonly givenText?: string;
	/** deterministic findings: facts for the model, and part of the result */
	readonly checks: readonly Finding[];
	/** what the judge saw of the first source, [] before it ran; absent for a text that no judge runs */
	readonly facts?: readonly JudgedFact[];
	readonly model: LanguageModel;
	/** both letters and digits, fresh for each review */
	readonly nonce: string;
	readonly receipt: string;
	readonly wait: Wait;
	/** at most so many criteria in one request: "review in parts" */
	readonly itemsPerCall?: number;
	/** at most so many items whose evidence was not found are asked for once more, one request each; 6 unless given, 0: none */
	readonly repairs?: number;
	/** finished rows of a review that was stopped: kept, only the others are asked for */
	readonly previous?: readonly ReviewRow[];
	readonly exchange?: PromptInput["exchange"];
}
