import * as l10n from "@vscode/l10n";

import type { Provider } from "./provider.ts";

export const offlineLabel = l10n.t`Offline checks – no model`;

/** Deterministic checks: a named mode, never a silent stand-in for a model. */
export function offlineProvider(): Provider {
	return {
		title: l10n.t`$(shield) Offline checks`,
		needs: l10n.t`needs nothing`,
		leaves: l10n.t`Nothing leaves this machine. Deterministic, no score.`,
		label: () => offlineLabel,
		configure: async () => ({}),
		chooseModel: async () => null,
		open: async () => ({ kind: "offline", label: offlineLabel }),
		server: () => null,
	};
}
