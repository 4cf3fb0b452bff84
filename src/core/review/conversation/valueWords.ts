import * as l10n from "@vscode/l10n";

import type { ValueName } from "./conversationPack.ts";

/** A value as a person reads it, alone: "Playful". */
export const valueWords: Readonly<Record<ValueName, string>> = {
	innovative: l10n.t("Innovative"),
	sincere: l10n.t("Sincere"),
	passionate: l10n.t("Passionate"),
	collaborative: l10n.t("Collaborative"),
	playful: l10n.t("Playful"),
};
