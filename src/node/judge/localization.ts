import { readFileSync } from "node:fs";

import * as l10n from "@vscode/l10n";

import { textsVariable } from "./textsVariable.ts";

// Imported first, for what it does: tables of texts are read when their module loads. What is started from here is to
// inherit nothing of it: solutions and packages are in no language.
const path = process.env[textsVariable];
delete process.env[textsVariable];
if (path !== undefined) {
	try {
		l10n.config({ contents: readFileSync(path, "utf8") });
	} catch {
		// English then: a language pack that was taken away must not keep anybody from judging
	}
}
