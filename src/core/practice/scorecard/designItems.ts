import * as l10n from "@vscode/l10n";

/** What a program scores of a design, as the log calls it. */
export const designItems = ["estimates", "structure"] as const;
export type DesignItem = (typeof designItems)[number];

export function designItemTitle(item: DesignItem): string {
	const titles: Readonly<Record<DesignItem, string>> = {
		estimates: l10n.t("Estimates"),
		structure: l10n.t("Structure"),
	};
	return titles[item];
}
