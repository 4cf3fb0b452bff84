import * as l10n from "@vscode/l10n";

import { asClause } from "../../base/asClause.ts";
import { failureText } from "../../base/failureText.ts";

/** The log of the practice folder, and why it cannot be used. */
export const logTexts = {
	logUnread: failureText(
		({ path, why }: { path: string; why: string }) =>
			l10n.t(
				"Woodshed could not read its log, {0} ({1}), so what is shown of your progress may be old. Look whether the file may be read.",
				path,
				asClause(why),
			),
		{ path: "/home/me/woodshed/.woodshed/log.jsonl", why: "permission denied" },
	),
	logNoFile: failureText(
		({ path }: { path: string }) =>
			l10n.t(
				"{0} is not a file, so nothing is recorded. Give it another name; Woodshed then begins a log in its place.",
				path,
			),
		{ path: "/home/me/woodshed/.woodshed/log.jsonl" },
	),
	logFolderTaken: failureText(
		({ path }: { path: string }) =>
			l10n.t(
				"{0} is not a folder, so nothing is recorded. Give it another name; Woodshed then makes the folder for its log.",
				path,
			),
		{ path: "/home/me/woodshed/.woodshed" },
	),
	logElsewhere: failureText(
		({ path }: { path: string }) =>
			l10n.t(
				"{0} is a link that leads out of its folder, so Woodshed neither reads nor writes it. Remove the link, and move the log itself to its place.",
				path,
			),
		{ path: "/home/me/woodshed/.woodshed/log.jsonl" },
	),
} as const;
