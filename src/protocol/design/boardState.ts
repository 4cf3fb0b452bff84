import type { TextRange } from "../../core/base/textRange.ts";
import type { BatchReport } from "../../core/design/batchTime.ts";
import type { Blast, CapacityRow, CoverageRow, LatencyReport, Percentile } from "../../core/design/design.ts";
import type { componentKeys, connectorKeys } from "../../core/design/metadataKeys.ts";
import type { Role } from "../../core/design/role.ts";
import type { RoleFamily } from "../../core/design/roleFamily.ts";
import type { Finding, FindingState, Severity } from "../../core/review/finding.ts";
import type { ReviewRow } from "../../core/review/reviewEvent.ts";
import type { ShownInterview } from "../interview/interviewState.ts";

/** A component as the board shows it; numbers as the text has them. */
export interface ShownComponent {
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	readonly roleLabel: string;
	readonly roleReason: string;
	readonly lineBase0: number;
	readonly numbers: Readonly<Record<(typeof componentKeys)[number], string>>;
	/** load ÷ capacity, where both are known */
	readonly utilisation: number | null;
	readonly onCriticalPath: boolean;
	readonly down: boolean;
	readonly unreachable: boolean;
	readonly worst: Severity | null;
	/** id of the innermost group */
	readonly group: string | null;
	/** numbers that are not stated and would let something be computed: asked for in the form, never a fault */
	readonly asks: readonly { readonly key: string; readonly why: string }[];
}

export interface ShownConnector {
	/** mermaid's element id: `L_a_b_0`, or the id written in the text */
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly label: string;
	readonly lineBase0: number;
	readonly onCriticalPath: boolean;
	/** drawn dotted, or `async: true` */
	readonly async: boolean;
	/** as the text has them; empty where not stated */
	readonly numbers: Readonly<Record<(typeof connectorKeys)[number], string>>;
}

/** A finding in one row of the list; model text is shown as text, never as HTML. */
export interface ShownFinding {
	readonly id: string;
	readonly severity: Severity;
	readonly message: string;
	readonly suggestion: string | null;
	readonly lineBase0: number;
	readonly component: string | null;
	readonly source: Finding["source"];
	readonly state: FindingState;
	readonly stateReason: string | null;
	readonly quote: string | null;
}

export type ShownReview =
	| { readonly type: "none" }
	| { readonly type: "running"; readonly mode: string; readonly rows: readonly ShownRow[]; readonly progress: string }
	| {
			readonly type: "done";
			readonly mode: string;
			readonly offline: boolean;
			/** 0 to 1; null: no score, and `noScoreReason` says why */
			readonly score: number | null;
			readonly noScoreReason: string;
			readonly coverage: number;
			readonly rows: readonly ShownRow[];
			readonly failure: string | null;
			/** the one button beside the failure: "Ask for the Rest" */
			readonly recovery: string | null;
			readonly tokens: string | null;
			readonly injectionSeen: boolean;
			readonly summary: string;
			/** the model hardly quoted the text: what the checks found leads */
			readonly weak: boolean;
			/** what was dropped or asked twice, one sentence each */
			readonly notes: readonly string[];
			/** how a bet before this review went: "You expected 5 of 9 …" */
			readonly bet: string | null;
	  };

export interface ShownRow {
	readonly criterion: string;
	readonly title: string;
	readonly state: ReviewRow["state"];
	readonly verdict: string | null;
	readonly level: string | null;
	readonly lineBase0: number | null;
	readonly text: string;
	/** why it is not verified or contradicted, with where: "You do mention it, line 8" */
	readonly reason: string | null;
	/** "2 of 3" where the text was read several times; `isMinority`: less than half of the readings say so, it counts for nothing */
	readonly agreement: { readonly words: string; readonly isMinority: boolean } | null;
	/** over the reviews: "partial → met · 2 reviews ago"; empty where nothing changed */
	readonly change: string;
	/** what was expected of it; `hit` null: it was not judged */
	readonly bet: { readonly expectedMet: boolean; readonly hit: boolean | null } | null;
}

/** Suppositions the candidate plays with. */
export interface ShownWhatIf {
	readonly down: readonly string[];
	readonly loadFactor: number;
	readonly objective: { readonly percentile: Percentile; readonly ms: number } | null;
}

/** A sequence diagram; participants and messages in the order in which mermaid draws them. */
export interface ShownSequence {
	readonly text: string;
	readonly participants: readonly { readonly id: string; readonly label: string; readonly lineBase0: number }[];
	readonly messages: readonly { readonly label: string; readonly lineBase0: number }[];
}

/** The 50-minute round. Guided: its steps fold to the current one. Free: none of it but the button that starts it. */
export interface ShownGuide {
	readonly mode: "free" | "guided";
	/** ms of round time gone when this was said; running: it goes on from there, by the page's own clock */
	readonly elapsedMs: number;
	readonly running: boolean;
	/** it follows the clock of a round in the status bar: nothing here starts or stops it */
	readonly lent: boolean;
	readonly totalMs: number;
	/** in a mock they do not say what is strong */
	readonly steps: readonly ShownStep[];
	readonly twists: readonly ShownTwist[];
}

export interface ShownStep {
	readonly title: string;
	readonly fromMinute: number;
	readonly toMinute: number;
	/** what a strong answer has */
	readonly strong: readonly string[];
	/** its heading in the text; null where there is none */
	readonly lineBase0: number | null;
	readonly words: number;
}

export interface ShownTwist {
	readonly id: string;
	readonly minute: number;
	/** empty until due */
	readonly text: string;
	readonly due: boolean;
	readonly applied: boolean;
	readonly effects: readonly string[];
}

export const compareWith = ["senior", "staff", "last"] as const;
/** a reference answer, or one's own last attempt */
export type CompareWith = (typeof compareWith)[number];

/** The drawing beside another one, role by role. */
export interface ShownCompare {
	readonly against: CompareWith;
	readonly available: readonly CompareWith[];
	readonly rows: readonly {
		readonly role: string;
		readonly roleLabel: string;
		readonly yours: readonly { readonly label: string; readonly lineBase0: number }[];
		readonly theirs: readonly string[];
		readonly state: "both" | "missing" | "extra" | "changed";
	}[];
	readonly arrows: readonly { readonly text: string; readonly state: "missing" | "extra" }[];
	readonly numbers: readonly { readonly name: string; readonly yours: string | null; readonly theirs: string | null }[];
}

/** Everything that the board shows; the page is a pure function of it. */
export interface BoardState {
	readonly title: string;
	/** the problem, as HTML made by the host from Markdown without raw HTML; empty for a design of one's own */
	readonly briefHtml: string;
	/** why there is no rubric, and what Review does then; null where a problem brings one */
	readonly noRubric: string | null;
	readonly uri: string;
	/** version of the document this was computed from; the page ignores older ones */
	readonly version: number;
	/** flowcharts in document order, as mermaid text without front matter and init directives */
	readonly charts: readonly string[];
	/** first syntax error: the last good picture stays, greyed */
	readonly stale: {
		readonly lineBase0: number;
		readonly message: string /** errors after the first */;
		readonly others: number;
	} | null;
	readonly components: readonly ShownComponent[];
	readonly connectors: readonly ShownConnector[];
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly lineBase0: number;
		readonly members: readonly string[];
	}[];
	/** sequence diagrams: drawn below the flowcharts and clickable, not checked */
	readonly sequences: readonly ShownSequence[];
	/** mermaid fences of kinds that the board does not draw */
	readonly undrawn: readonly { readonly kind: string; readonly lineBase0: number }[];
	readonly estimates: readonly {
		readonly name: string;
		readonly shown: string;
		readonly problem: string | null;
		readonly lineBase0: number;
	}[];
	readonly latency: LatencyReport | null;
	/** what each component of the slowest path adds, in its order; 0 where it states nothing */
	readonly latencyParts: readonly { readonly component: string; readonly ms: number }[];
	/** null where no step says how long it takes */
	readonly batch: BatchReport | null;
	readonly capacity: readonly CapacityRow[];
	/** in the order in which they are listed */
	readonly findings: readonly ShownFinding[];
	/** checks that the text silences, with its reasons */
	readonly silenced: readonly { readonly rule: string; readonly reason: string; readonly lineBase0: number }[];
	/** null while drawing: it would give the answer away */
	readonly coverage: readonly CoverageRow[] | null;
	readonly whatIf: ShownWhatIf;
	readonly blast: Blast | null;
	/** roles of the field, those of one family side by side; `label`: as a fresh component is labelled in the text */
	readonly palette: readonly { readonly role: Role; readonly label: string; readonly family: RoleFamily }[];
	/** component under the caret, to be marked and brought into view */
	readonly selected: string | null;
	/** connector under the caret; never together with a component */
	readonly selectedConnector: string | null;
	readonly review: ShownReview;
	/** the interview about this design, its last words only */
	readonly interview: ShownInterview;
	readonly reviewer: string;
	/** the last refused gesture, in words */
	readonly notice: string | null;
	/** the round's clock, steps and twists; null for a design without a problem */
	readonly guide: ShownGuide | null;
	/** the comparison that was asked for */
	readonly compare: ShownCompare | null;
	/** what there is to compare with */
	readonly comparable: readonly CompareWith[];
}

/** Where a finding or an estimate stands, for the host. */
export type RevealTarget =
	| { readonly lineBase0: number }
	| { readonly component: string }
	| { readonly range: TextRange };
