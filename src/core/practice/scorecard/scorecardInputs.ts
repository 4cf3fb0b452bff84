import type { PractisedProblem } from "../progress/practisedProblem.ts";
import type { EvidencePlace } from "./evidencePlaces.ts";
import type { SubjectFacts } from "./subjectFacts.ts";

/** What a scorecard needs besides the log. */
export interface ScorecardInputs {
	readonly problems: readonly PractisedProblem[];
	/** title of a criterion */
	readonly titleOf: (slug: string, criterion: string) => string;
	/** where the words stand that carry a verdict; null where that is not known */
	readonly placeOf: (slug: string, criterion: string, quote: string) => EvidencePlace | null;
	/** what the log does not hold of a problem, card or prompt */
	readonly factsOf: (slug: string) => SubjectFacts;
	/** the candidate's day of an ISO time: "2026-11-02" */
	readonly dayOf: (at: string) => string;
	/** ISO times, UTC: from the first up to and without the second */
	readonly from: string;
	readonly to: string;
	/** the same as days, for people */
	readonly shown: { readonly from: string; readonly to: string };
}
