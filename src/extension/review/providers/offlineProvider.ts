import type { Provider } from "./provider.ts";

export const offlineLabel = "Offline checks – no model";

/** Deterministic checks: a named mode, never a silent stand-in for a model. */
export function offlineProvider(): Provider {
	return {
		title: "$(shield) Offline checks",
		needs: "needs nothing",
		leaves: "Nothing leaves this machine. Deterministic, no score.",
		label: () => offlineLabel,
		configure: async () => ({}),
		chooseModel: async () => null,
		open: async () => ({ kind: "offline", label: offlineLabel }),
		server: () => null,
	};
}
