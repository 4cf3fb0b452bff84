import * as l10n from "@vscode/l10n";

import { fixedText } from "../../base/failureText.ts";

/** What the code that was run could reach, and how to put walls around it. */
export const isolationTexts = {
	isolationLimits: fixedText(
		l10n.t`Your code ran under limits of time, memory and processes only; it could reach what you can reach.`,
	),
	isolationBelts: fixedText(
		l10n.t`Your code ran under limits, in a folder of its own and with the language's seat belts: they stop accidents, not intent.`,
	),
	isolationWalls: fixedText(
		l10n.t`Your code ran behind walls of the operating system: no network, no other processes, a read-only disk without your home and the problem packages.`,
	),
	wallsNotChosen: fixedText(l10n.t`For walls around it, set woodshed.judge.isolation to "auto".`),
	wallsNotInstalled: fixedText(
		l10n.t`For walls around it, install the package bubblewrap (apt, dnf or pacman install bubblewrap) and reload the window.`,
	),
	wallsRefused: fixedText(
		l10n.t`bubblewrap is installed but may not make a user namespace here. Ubuntu 24.04 blocks that by AppArmor, and so do many containers: allow it with a profile for /usr/bin/bwrap, or leave it as it is.`,
	),
	wallsStopRuntime: fixedText(
		l10n.t`The interpreter does not start behind the walls, most likely because it needs files outside its own folder. Take one from the system's packages: it does.`,
	),
} as const;
