import type { PractisedProblem } from "../progress/practisedProblem.ts";
import type { EvidencePlace } from "./evidencePlaces.ts";

/** What a scorecard needs besides the log. */
export interface ScorecardInputs {
	readonly problems: readonly PractisedProblem[];
	/** title of a criterion */
	readonly titleOf: (slug: string, criterion: string) => string;
	/** where the words stand that carry a verdict; null where that is not known */
	readonly placeOf: (slug: string, criterion: string, quote: string) => EvidencePlace | null;
	/** ISO times, UTC: from the first up to and without the second */
	readonly from: string;
	readonly to: string;
	/** the same as days, for people */
	readonly shown: { readonly from: string; readonly to: string };
}
