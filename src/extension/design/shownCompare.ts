import { arrowText, compareDesigns } from "../../core/design/compareDesigns.ts";
import type { Design } from "../../core/design/design.ts";
import { roleName } from "../../core/design/roleName.ts";
import type { CompareWith, ShownCompare } from "../../protocol/design/boardState.ts";

export function shownCompare(
	yours: Design,
	theirs: Design,
	against: CompareWith,
	available: readonly CompareWith[],
): ShownCompare {
	const { roles, arrows, numbers } = compareDesigns(yours, theirs);
	return {
		against,
		available,
		rows: roles.map((row) => ({
			role: row.role,
			roleLabel: roleName[row.role],
			yours: row.yours.map(({ label, range }) => ({ label, lineBase0: range.start.lineBase0 })),
			theirs: row.theirs.map(({ label }) => label),
			state: row.state,
		})),
		arrows: arrows.map((arrow) => ({ text: arrowText(arrow), state: arrow.state })),
		numbers,
	};
}
