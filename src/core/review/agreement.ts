import * as l10n from "@vscode/l10n";

/** How often an item was judged the same when one text was read several times. */
export interface Agreement {
	/** runs that judged the item, 1 or more */
	readonly of: number;
	/** runs with this very verdict on grounded evidence, 0 to `of` */
	readonly same: number;
}

/** True: less than half of the runs say so ("1 of 3"). Such a finding is folded away and counts for no score. */
export function isMinority({ of, same }: Agreement): boolean {
	return same < Math.ceil(of / 2);
}

/** "2 of 3" */
export function agreementWords({ of, same }: Agreement): string {
	return l10n.t`${same} of ${of}`;
}
