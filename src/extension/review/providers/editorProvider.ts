import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { setting } from "../../settings.ts";
import { absentModel } from "./absentModel.ts";
import { named } from "./editorFailure.ts";
import { editorModel } from "./editorModel.ts";
import { editorModelId, editorModelName, editorModels, vendorName } from "./editorModels.ts";
import type { ChosenSettings, Provider } from "./provider.ts";
import type { ServerAccess } from "./serverAccess.ts";

/** Models that the editor already has: Copilot's, or those of any extension that brings some. */
export function editorProvider(access: ServerAccess): Provider {
	const chosen = () => setting("reviewer.editorModel");
	const pick = async (): Promise<ChosenSettings | null> => {
		const models = await editorModels();
		if (models.length === 0) {
			void vscode.window.showInformationMessage(
				l10n.t`The editor offers no language model now. Sign in to Copilot or install an extension that brings models, then choose again.`,
			);
			return null;
		}
		const picked = await vscode.window.showQuickPick(
			models.map((model) => ({
				// English: an icon and a name
				label: `$(sparkle) ${editorModelName(model)}`,
				description: editorModelId(model) === chosen() ? l10n.t`chosen now` : l10n.t`uses your plan`,
				id: editorModelId(model),
			})),
			{ title: l10n.t`Model of the editor`, placeHolder: l10n.t`A review is one request of your plan` },
		);
		return picked === undefined ? null : { "reviewer.editorModel": picked.id };
	};
	return {
		title: l10n.t`$(sparkle) The editor's models`,
		needs: l10n.t`needs Copilot or the like, signed in`,
		leaves: l10n.t`Your text and the problem go to its provider through VS Code.`,
		label: () => labelOf(chosen()),
		configure: pick,
		chooseModel: pick,
		async open() {
			const models = await present();
			const model = models.find((one) => editorModelId(one) === chosen());
			if (model === undefined) {
				const [vendor = "", ...id] = chosen().split("/");
				const facts = {
					host: vendorName(vendor) || l10n.t`the editor`,
					origin: "",
					model: id.join("/") || l10n.t`that you chose`,
				};
				return absentModel(labelOf(chosen()), named(models.length === 0 ? "nomodel" : "notfound", facts));
			}
			const made = editorModel(model, setting("reviewer.timeoutSeconds") * 1000 * wholeAnswer * access.patience);
			return { kind: "model", label: made.label, model: made, origin: made.origin };
		},
		server: () => null,
	};
}

/** An answer comes whole, so it takes longer than the first word of one that streams. */
const wholeAnswer = 5;

function labelOf(chosen: string): string {
	const [vendor = "", ...id] = chosen.split("/");
	return chosen === "" ? l10n.t`no editor model chosen` : `${id.join("/")} (${vendorName(vendor)})`;
}

/** Right after the window has opened an extension may not have brought its models yet. */
async function present(): Promise<readonly vscode.LanguageModelChat[]> {
	const models = await editorModels();
	if (models.length > 0) {
		return models;
	}
	await new Promise<void>((resolve) => {
		const end = () => {
			clearTimeout(timer);
			listening.dispose();
			resolve();
		};
		const timer = setTimeout(end, lateMs);
		const listening = vscode.lm.onDidChangeChatModels(end);
	});
	return editorModels();
}

const lateMs = 2000;
