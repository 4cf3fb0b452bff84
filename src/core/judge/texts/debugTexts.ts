import * as l10n from "@vscode/l10n";

import { failureText, fixedText } from "../../base/failureText.ts";

/** A case that does not get into a debugger. */
export const debugTexts = {
	noDebugger: failureText(
		({ label }: { label: string }) =>
			l10n.t`Debugging a case is for Python, TypeScript and JavaScript. For ${label}: print what you want to see, then Run.`,
		{ label: "Go" },
	),
	caseGone: fixedText(l10n.t`There is no such case any more. Run again, then debug a failing case.`),
	caseHidden: failureText(
		({ name }: { name: string }) =>
			l10n.t`“${name}” stays hidden until it has failed. Run first: a failed case can be debugged.`,
		{ name: "empty list" },
	),
	noSample: fixedText(l10n.t`This problem has no sample to debug. Run first: a failed case can be debugged.`),
	debugBusy: fixedText(l10n.t`A case is in the debugger already. Stop it first (Shift+F5), then debug this one.`),
	debugUnsaved: failureText(
		({ path }: { path: string }) =>
			l10n.t`${path} could not be saved, and the debugger needs it on the disk. Look whether it may be changed, then debug again.`,
		{ path: "/home/me/practice/coding/tiny-sum/solution.py" },
	),
	debugNotStarted: fixedText(
		l10n.t`The debugger did not start. Look at the Debug Console for the reason, then debug again.`,
	),
	/** `why`: the compile error at its line */
	debugNotCompiled: failureText(
		({ why }: { why: string }) => l10n.t`Nothing to debug yet, your text does not compile. ${why}`,
		{ why: "Line 3: SyntaxError: Unexpected token." },
	),
	debugNotLoaded: failureText(({ why }: { why: string }) => `Your file could not be loaded. ${why}`.trim(), {
		why: "Line 3: TypeError: x is not a function.",
	}),
	debugStale: fixedText(
		l10n.t`Your file has changed since: stop this session and choose Debug again to see the new text.`,
	),
	debugEmbeddedPython: failureText(
		({ oldest }: { oldest: string }) =>
			l10n.t`The embedded Python cannot be debugged. Install Python ${oldest} or newer, or name one in the setting woodshed.python.path, and debug again.`,
		{ oldest: "3.9" },
	),
	debugNoDebugpy: failureText(
		({ python }: { python: string }) =>
			l10n.t`There is no debugger for Python here. Install the Python Debugger extension, or run \`"${python}" -m pip install debugpy\` in a terminal; then debug again.`,
		{ python: "/usr/bin/python3" },
	),
	debugOther: fixedText(l10n.t`Woodshed debugs cases only: choose Debug above the function of a solution.`),
} as const;
