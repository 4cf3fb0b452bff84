import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import type { Drill } from "../../core/review/drill.ts";
import type { House } from "../house.ts";

interface DesignItem extends vscode.QuickPickItem {
	readonly slug: string | null;
}

/** The design to hunt in, or any: one that was reviewed where there is such, since a drill shows a whole answer. */
export async function pickDesign({
	catalogue,
	progress,
}: Pick<House, "catalogue" | "progress">): Promise<string | undefined> {
	const designs = (await catalogue.list()).filter(({ round }) => round === "design");
	const isNew = (slug: string): boolean => ["new", "started"].includes(progress.of(slug)?.state ?? "new");
	const items = designs.map(({ slug, title, topics }): DesignItem => {
		const hunted = progress.of(slug)?.drilled.length ?? 0;
		return {
			slug,
			label: title,
			description: [isNew(slug) ? l10n.t`not reviewed yet` : "", hunted === 0 ? "" : l10n.t`${hunted} hunted`]
				.filter(Boolean)
				.join(" · "),
			detail: topics.join(", "),
		};
	});
	const any: DesignItem = {
		slug: null,
		label: l10n.t`$(question) Any design`,
		detail: l10n.t`One that you had reviewed, if there is one`,
	};
	const picked = await vscode.window.showQuickPick([any, ...items], {
		title: l10n.t`Woodshed: Spot the Flaw`,
		placeHolder: l10n.t`In which design? A drill shows a whole answer, so try it yourself first.`,
		matchOnDetail: true,
	});
	if (picked === undefined || picked.slug !== null) {
		return picked?.slug ?? undefined;
	}
	const tried = designs.filter(({ slug }) => !isNew(slug));
	const among = tried.length > 0 ? tried : designs;
	return among[Math.floor(Math.random() * among.length)]?.slug;
}

/** The criterion that the flaw costs, as the candidate sees it. */
export async function pickCriterion({ choices }: Drill, marked: string): Promise<string | undefined> {
	const words = marked.trim().replace(/\s+/g, " ");
	const picked = await vscode.window.showQuickPick(
		choices.map(({ id, title, question }) => ({ id, label: title, detail: question })),
		{
			title: l10n.t`What does the flaw cost?`,
			placeHolder:
				words === ""
					? l10n.t`Nothing is marked, so something is missing. Esc goes back to the text.`
					: l10n.t`Marked: “${words.length > 60 ? `${words.slice(0, 59)}…` : words}”. Esc goes back to the text.`,
			matchOnDetail: true,
		},
	);
	return picked?.id;
}
