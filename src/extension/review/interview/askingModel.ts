import * as l10n from "@vscode/l10n";

import type { LanguageModel, ModelRequest } from "../../../core/review/languageModel.ts";

/** A model that sends nothing before `maySend` has said yes to exactly what would be sent. */
export function askingModel(model: LanguageModel, maySend: (request: ModelRequest) => Promise<boolean>): LanguageModel {
	return {
		...model,
		async *stream(request, signal) {
			if (await maySend(request)) {
				yield* model.stream(request, signal);
				return;
			}
			yield { type: "failed", failure: { kind: "consent", message: l10n.t`nothing was sent, as you chose.` } };
		},
	};
}
