import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";

/** The candidate's files and the folder they are in. */
export const practiceTexts = {
	/** with a button to trust it */
	trustFirst: fixedText(l10n.t`This folder is not trusted, so nothing in it is run. Trust it to run your solution.`),
	notTrusted: fixedText(
		l10n.t`This folder is not trusted, so nothing in it is run. Trust it (command “Workspaces: Manage Workspace Trust”) to run your solution.`,
	),
	ownCases: failureText(
		({ message, lineBase0 }: { message: string; lineBase0: number }) =>
			l10n.t`Your cases.yaml, line ${lineBase0 + 1}: ${asSentence(message)} Correct it there, then run again.`,
		{ message: "All mapping items must start at the same column at line 4, column 1:", lineBase0: 3 },
		{ message: "Each case is “- in: [arguments]” with, if you know it, “out: result” below it.", lineBase0: 0 },
	),
	ownCaseNumber: failureText(
		({ text }: { text: string }) =>
			l10n.t`${text} cannot be kept in this file. It holds finite numbers, and whole ones up to ±9007199254740991.`,
		{ text: "9007199254740993" },
	),
	ownCaseShape: fixedText(l10n.t`Each case is “- in: [arguments]” with, if you know it, “out: result” below it.`),
	foundCaseUnwritten: failureText(
		({ path }: { path: string }) =>
			l10n.t`The failing case could not be written into ${path}. Look whether it may be changed, then search again.`,
		{ path: "/home/me/practice/coding/tiny-sum/cases.yaml" },
	),
	caseTooLarge: fixedText(
		l10n.t`This case is built at run time and too large to keep as text. Choose “Find a Failing Case” to look for a small one.`,
	),
	attemptUnwritten: failureText(
		({ kept, path }: { kept: string; path: string }) =>
			l10n.t`The old text is kept in ${kept}, but ${path} could not be written. Look whether it may be changed, then start over again.`,
		{ kept: "attempts/2.py", path: "/home/me/practice/coding/tiny-sum/solution.py" },
	),
	noLanguage: failureText(
		({ slug }: { slug: string }) =>
			l10n.t`The problem “${slug}” names no language to solve it in. Please report this package.`,
		{ slug: "tiny-sum" },
	),
	noPracticeFolder: fixedText(l10n.t`This window has no practice folder. Use “Woodshed: Open Problem…” to open one.`),
	noFolderSettings: fixedText(
		l10n.t`This window has no practice folder, so its settings stay as they are. Use “Woodshed: Open Problem…” to open one.`,
	),
	noSolution: fixedText(l10n.t`Open a solution first: “Woodshed: Open Problem…”.`),
	noDesign: fixedText(l10n.t`Open a design first: “Woodshed: Open Problem…” and choose a design round.`),
	noDrawing: fixedText(
		l10n.t`Open a design or a drawing (a .mmd file) first: “Woodshed: Open Problem…”, or choose the file in the explorer.`,
	),
	logUnwritten: failureText(
		({ path, why }: { path: string; why: string }) =>
			l10n.t`Woodshed could not write to its log, ${path} (${asClause(why)}). Your files are safe; this result is recorded as soon as it can be, while this window is open. Look whether the disk is full and the file may be changed.`,
		{ path: "/home/me/woodshed/.woodshed/log.jsonl", why: "permission denied" },
	),
	folderGone: failureText(
		({ path }: { path: string }) =>
			l10n.t`Your practice folder is no longer at ${path}, so nothing is recorded. Move it back, or open it where it is now (“File: Open Folder…”).`,
		{ path: "/home/me/woodshed" },
	),
	/** anything that nobody foresaw, with a button that shows the log */
	fault: failureText(
		({ why }: { why: string }) => l10n.t`Woodshed failed. ${asSentence(why)} Try again; if it stays, please report it.`,
		{ why: "Cannot read properties of null (reading 'uri')" },
		{ why: "The file is gone." },
	),
	oneLanguage: fixedText(
		l10n.t`This problem is solved in one language only. Choose another problem for another language.`,
	),
} as const;
