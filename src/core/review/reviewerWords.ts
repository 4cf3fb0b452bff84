import * as l10n from "@vscode/l10n";

import { clipboardMode } from "./clipboardMode.ts";
import { offlineMode } from "./offlineReview.ts";

/** Who reviewed, as a person reads it: a model has its own name, whatever the language. */
export function reviewerWords(mode: string): string {
	switch (mode) {
		case offlineMode:
			return l10n.t`Offline checks – no model was used`;
		case clipboardMode:
			return l10n.t`Clipboard – a chat of yours`;
		default:
			return mode;
	}
}
