import type { Finding } from "../../review/finding.ts";
import type { DesignText } from "./designText.ts";
import { estimateFixes } from "./fixes/estimateFixes.ts";
import { flowchartFixes } from "./fixes/flowchartFixes.ts";
import { metadataFixes } from "./fixes/metadataFixes.ts";
import { noteFixes } from "./fixes/noteFixes.ts";
import { proseFixes } from "./fixes/proseFixes.ts";
import { structureFixes } from "./fixes/structureFixes.ts";
import { suppressHere } from "./fixes/suppressHere.ts";
import type { FixMaker, QuickFix } from "./quickFix.ts";

/** By rule; a rule that is not here has no fix but to be silenced at its place. */
const fixTable: Readonly<Record<string, FixMaker>> = {
	...flowchartFixes,
	...metadataFixes,
	...estimateFixes,
	...proseFixes,
	...structureFixes,
	...noteFixes,
};

/** What can be done about a finding, the likeliest first. Every edit is one of the text as it stands. */
export function quickFixes(text: DesignText, finding: Finding): readonly QuickFix[] {
	const make = Object.hasOwn(fixTable, finding.rule) ? fixTable[finding.rule] : undefined;
	return [...(make?.(text, finding) ?? []), ...suppressHere(text, finding)];
}
