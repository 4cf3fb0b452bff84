import * as vscode from "vscode";

/** Models that the editor offers and that can be asked for a form: those that call tools. Vendors may bring them late. */
export async function editorModels(): Promise<readonly vscode.LanguageModelChat[]> {
	const models = await vscode.lm.selectChatModels();
	return models.filter((model) => supportsTools(model) !== false);
}

/** "copilot/gpt-x": what the setting keeps of a model. */
export function editorModelId({ vendor, id }: Pick<vscode.LanguageModelChat, "vendor" | "id">): string {
	return `${vendor}/${id}`;
}

/** "GPT-x (Copilot)" */
export function editorModelName({
	name,
	id,
	vendor,
}: Pick<vscode.LanguageModelChat, "name" | "id" | "vendor">): string {
	return `${(name || id).replaceAll("$(", "$ (")} (${vendorName(vendor)})`;
}

/** "copilot" → "Copilot": what people call it. */
export function vendorName(vendor: string): string {
	return vendor.charAt(0).toUpperCase() + vendor.slice(1);
}

/** Told by newer editors only. */
function supportsTools(model: vscode.LanguageModelChat): boolean | undefined {
	const { capabilities } = model as { readonly capabilities?: { readonly supportsToolCalling?: boolean } };
	return capabilities?.supportsToolCalling;
}
