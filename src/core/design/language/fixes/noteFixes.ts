import * as l10n from "@vscode/l10n";

import { nearestWord } from "../../nearestWord.ts";
import { designRules } from "../../rules/designRules.ts";
import type { FixMaker } from "../quickFix.ts";

/** A note that silences nothing: the nearest check for one that does not exist, a reason where there is none. */
export const noteFixes: Readonly<Record<string, FixMaker>> = {
	"syntax/ignore": (text, { anchor }) => {
		const written = text.slice(anchor.range);
		if (!/woodshed-ignore/.test(written)) {
			const near = nearestWord(
				written,
				designRules.map(({ id }) => id),
			);
			return near === undefined
				? []
				: [
						{
							title: l10n.t`Change ${written} to ${near}`,
							edits: [{ range: anchor.range, text: near }],
							preferred: true,
						},
					];
		}
		const named = /woodshed-ignore(?:-file)?\s+[\w/,\s-]*[\w/]/.exec(written)?.[0];
		const colon =
			named === undefined ? "" : (/^\s*:?\s*/.exec(written.slice(written.indexOf(named) + named.length))?.[0] ?? "");
		if (named === undefined) {
			return [];
		}
		const from = text.index.offsetAt(anchor.range.start) + written.indexOf(named) + named.length;
		const reason = "reason";
		const closes = written.includes("-->") ? " " : "";
		const edit = { range: text.index.rangeAt(from, from + colon.length), text: `: ${reason}${closes}`, fill: reason };
		return [{ title: l10n.t`Say why this check does not apply`, edits: [edit], preferred: true }];
	},
};
