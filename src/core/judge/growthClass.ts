import * as l10n from "@vscode/l10n";

import type { Problem } from "../problem/problem.ts";
import type { Growth } from "./growth.ts";

type Classes = Pick<NonNullable<Problem["growth"]>, "accept" | "reject">;

/** True for O(1), O(log n), O(√n): the work grows less than the input. */
export function isSublinear(accept: string): boolean {
	return /^O\(\s*(?:1|√|sqrt|log)/i.test(accept) && !/·|\*/.test(accept);
}

/**
 * What was measured, in the form of the package's classes: the accepted class itself where nothing else was seen, the
 * nearest power of n where the package speaks of n alone, else the package's rejected class when that is one power above.
 */
export function growthClass(growth: Growth, { accept, reject }: Classes): string {
	if (growth.kind === "unsure") return l10n.t`not sure`;
	if (growth.kind === "same") return accept;
	const excess = Math.max(1, Math.round(growth.slope));
	if (/^O\((?:n|log|[\d\s()√²³])*\)$/.test(accept)) {
		const power = Math.max(Math.round(growth.candidatePower), Math.round(growth.referencePower) + 1);
		return power > 4 ? l10n.t`more than O(n⁴)` : `O(${powers[power - 1] ?? "n"})`;
	}
	return excess === 1 && reject !== undefined
		? reject
		: l10n.t`${powers[Math.min(excess, 4) - 1] ?? "n"} times ${accept}`;
}

const powers = ["n", "n²", "n³", "n⁴"];
