import type { Regrade } from "../../core/review/followUp.ts";

/** What an answer changed, for people. */
export function regradeWords({ followUp, reason, changed, after }: Regrade): string {
	return `${followUp.title}: ${reason}${changed ? ` ${after.finding?.message ?? ""}` : ""}`;
}
