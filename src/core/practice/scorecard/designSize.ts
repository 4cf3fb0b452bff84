import * as l10n from "@vscode/l10n";

import type { DesignGraph } from "../../design/designGraph.ts";

/** "12 components, 1 arrow" */
export function designSize({ components, connectors }: DesignGraph): string {
	return l10n.t(
		"{0}, {1}",
		components.length === 1 ? l10n.t("1 component") : l10n.t("{0} components", components.length),
		connectors.length === 1 ? l10n.t("1 arrow") : l10n.t("{0} arrows", connectors.length),
	);
}
