import * as l10n from "@vscode/l10n";

/** Characters of output that a run keeps in all, and of each case in any event. */
const wholeRun = 64 * 1024;
const eachCase = 2 * 1024;

/**
 * What cases printed, cut so that a run as a whole stays small: every one of them goes through the editor, which stands
 * still while it takes megabytes.
 */
export class KeptOutput {
	private left = wholeRun;

	keep(output: string): string {
		const allowed = Math.max(this.left, eachCase);
		this.left -= Math.min(output.length, allowed);
		return output.length <= allowed
			? output
			: l10n.t(
					"{0}\n… {1} more characters are left out, as this run printed much",
					output.slice(0, allowed),
					output.length - allowed,
				);
	}
}
