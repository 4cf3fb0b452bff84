import * as l10n from "@vscode/l10n";

import { type Complexity, parseComplexity, sameComplexity, showComplexity } from "./complexity.ts";
import type { GrowthReport } from "./growthReport.ts";

/** What a candidate says that the solution costs, each in the form "O(n log n)"; null: nothing was said. */
export interface ComplexityClaim {
	readonly time: string | null;
	readonly space: string | null;
}

export interface ClaimAnswer {
	readonly standing: "right" | "not-so" | "cannot-tell";
	/** one to three sentences */
	readonly text: string;
}

/** The claimed time beside what was measured. The class of the reference is told only once something was measured. */
export function answerTimeClaim(claimed: string, growth: GrowthReport | null): ClaimAnswer {
	const [claim, accepted] = [read(claimed), growth === null ? null : read(growth.accepted)];
	if (growth === null) return cannotTell(l10n.t`Nothing is measured yet.`);
	const reference = l10n.t`The reference is ${growth.accepted}.`;
	if (growth.kind === "unsure") return cannotTell(l10n.t`The measurement is not sure: ${growth.why}. ${reference}`);
	const measured = growth.kind === "same" ? accepted : read(growth.measured);
	const seen =
		growth.kind === "same"
			? l10n.t`It grows like the reference (${growth.shown}).`
			: l10n.t`Measured: ${growth.measured} (${growth.shown}).`;
	if (claim === null || measured === null) return cannotTell(`${seen} ${reference}`);
	if (sameComplexity(claim, measured)) return { standing: "right", text: `${seen} ${reference}` };
	if (claim.kind === "other" ? !isOfNAlone(claim) : measured.kind === "other") {
		return cannotTell(
			l10n.t`${seen} ${claimed} speaks of other sizes than ${growth.accepted}, so the two are not compared.`,
		);
	}
	if (claim.kind === "of-n" && measured.kind === "of-n" && claim.power === measured.power) {
		return cannotTell(
			l10n.t`${seen} ${reference} ${showComplexity(claim)} and ${showComplexity(measured)} are never told apart by measuring.`,
		);
	}
	return {
		standing: "not-so",
		text: `${seen} ${growth.kind === "same" ? reference : l10n.t`${claimed} would grow otherwise.`}`,
	};
}

/** The claimed space beside what the package declares of its reference ("O(n) time, O(1) memory"). It is never measured. */
export function answerSpaceClaim(claimed: string, declaredCost: string): ClaimAnswer {
	const declared = /(O\([^,;]*\)) (?:memory|space)/.exec(declaredCost)?.[1];
	if (declared === undefined) {
		return cannotTell(l10n.t`Space is not measured, and the package declares none for its reference.`);
	}
	const [claim, reference] = [read(claimed), read(declared)];
	return claim !== null && reference !== null && sameComplexity(claim, reference)
		? {
				standing: "right",
				text: l10n.t`The reference declares ${declared} too. Space is compared with that only, not measured.`,
			}
		: cannotTell(l10n.t`The reference declares ${declared}. Yours may differ from it: space is not measured.`);
}

/** A class that no power of n is: 2ⁿ, n! */
function isOfNAlone(complexity: Complexity): boolean {
	return complexity.kind === "of-n" || /^\d+(?:\.\d+)?ⁿ$|^n!$/.test(complexity.text);
}

function read(text: string): Complexity | null {
	const parsed = parseComplexity(text);
	return parsed.ok ? parsed.value : null;
}

function cannotTell(text: string): ClaimAnswer {
	return { standing: "cannot-tell", text };
}
