import type { TextRange } from "../../base/textRange.ts";
import type { Finding, Severity } from "../finding.ts";

/** What a check says of an answer; its rule is its id, since each says one thing of an answer once. */
export function answerFinding(said: {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly range: TextRange;
	readonly criterion?: string | null;
	readonly evidence?: Finding["evidence"];
}): Finding {
	return {
		id: said.rule,
		source: "check",
		rule: said.rule,
		criterion: said.criterion ?? null,
		severity: said.severity,
		message: said.message,
		anchor: { range: said.range },
		evidence: said.evidence ?? [],
		state: "grounded",
	};
}
