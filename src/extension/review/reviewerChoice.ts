import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { parseEndpoint } from "../../node/review/endpoint.ts";
import { onDidChangeSetting, setting, updateSetting } from "../settings.ts";
import { editorModelId, editorModelName, editorModels, vendorName } from "./providers/editorModels.ts";
import { type ChosenSettings, type Provider, type ProviderId, providerIds } from "./providers/provider.ts";
import { providers } from "./providers/providers.ts";
import type { Reviewer } from "./providers/reviewer.ts";
import { ServerAccess } from "./providers/serverAccess.ts";

export type { Reviewer } from "./providers/reviewer.ts";

interface ReviewerItem extends vscode.QuickPickItem {
	readonly provider?: ProviderId;
	/** what the choice writes; null: given up */
	configure?(): Promise<ChosenSettings | null>;
}

/** Which reviewer is chosen, and choosing another: one Quick Pick that says what each needs and what leaves the machine. */
export class ReviewerChoice implements vscode.Disposable {
	readonly access: ServerAccess;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private readonly table: Readonly<Record<ProviderId, Provider>>;
	private readonly subscriptions: vscode.Disposable;

	/** `memory`: where it is kept over windows what each server accepts */
	constructor(secrets: vscode.SecretStorage, memory: vscode.Memento | null = null) {
		this.access = new ServerAccess(secrets, memory);
		this.table = providers(this.access);
		const fire = (): void => this.changed.fire();
		const keys = ["provider", "baseUrl", "model", "api", "editorModel"] as const;
		this.subscriptions = vscode.Disposable.from(
			...keys.map((key) => onDidChangeSetting(`reviewer.${key}`, fire)),
			vscode.lm.onDidChangeChatModels(fire),
		);
	}

	get provider(): Provider {
		return this.table[setting("reviewer.provider")] ?? this.table.offline;
	}

	get label(): string {
		return this.provider.label();
	}

	/** As it is set up now. Throws a HumanError where something is missing. */
	current(): Promise<Reviewer> {
		return this.provider.open();
	}

	/** `why`: what stands above the list instead of the present choice. False: nothing was chosen. */
	async choose(why?: string): Promise<boolean> {
		const picked = await vscode.window.showQuickPick(this.items(), {
			title: l10n.t`Woodshed: Choose Reviewer`,
			placeHolder: why ?? l10n.t`Now: ${this.label}`,
			matchOnDetail: true,
		});
		return picked?.provider !== undefined && this.take((await picked.configure?.()) ?? null, picked.provider);
	}

	/** Another model of the same provider, or another reviewer where there is only one. False: given up. */
	async chooseModel(): Promise<boolean> {
		return this.hasModels() ? this.take(await this.provider.chooseModel()) : this.choose();
	}

	/** Everything about the present provider anew, its address first. False: given up. */
	async reconfigure(): Promise<boolean> {
		return this.take(await this.provider.configure());
	}

	/** The key of the present server. False: none was given. */
	async askKey(): Promise<boolean> {
		const given = await this.access.keys.ask(this.serverOrigin());
		if (given) {
			this.changed.fire();
		}
		return given;
	}

	async forgetKey(): Promise<void> {
		const origin = this.serverOrigin();
		await this.access.keys.forget(origin);
		void vscode.window.showInformationMessage(l10n.t`The key for ${new URL(origin).host} is forgotten.`);
	}

	/** From now on, in this window, three times the time-out. */
	waitLonger(): void {
		this.access.patience *= 3;
	}

	dispose(): void {
		this.subscriptions.dispose();
		this.changed.dispose();
	}

	private hasModels(): boolean {
		return this.provider.server() !== null || this.provider === this.table.editor;
	}

	private serverOrigin(): string {
		const server = this.provider.server();
		const endpoint = server === null ? null : parseEndpoint(server.baseUrl);
		if (!endpoint?.ok) {
			throw new HumanError(
				server === null
					? l10n.t`“${this.label}” needs no key.`
					: l10n.t`Choose a reviewer with an address first: “Woodshed: Choose Reviewer…”.`,
			);
		}
		return endpoint.value.origin;
	}

	private async take(chosen: ChosenSettings | null, provider?: ProviderId): Promise<boolean> {
		if (chosen === null) {
			return false;
		}
		// the provider last: until then the old one stays as it was
		const writes = { ...chosen, ...(provider === undefined ? {} : { "reviewer.provider": provider }) };
		for (const [key, value] of Object.entries(writes) as [keyof typeof writes, never][]) {
			if (setting(key) !== value) {
				await updateSetting(key, value);
			}
		}
		this.access.patience = 1;
		this.changed.fire();
		return true;
	}

	/** Models that the editor has lead: they need nothing more. */
	private async items(): Promise<readonly ReviewerItem[]> {
		const active = setting("reviewer.provider");
		const models = (await editorModels()).map((model): ReviewerItem => {
			const id = editorModelId(model);
			const vendor = vendorName(model.vendor);
			return {
				// English: an icon and a name
				label: `$(sparkle) ${editorModelName(model)}`,
				description: marked(l10n.t`uses your plan`, active === "editor" && setting("reviewer.editorModel") === id),
				detail: l10n.t`Needs nothing more. Your text goes to ${vendor} through VS Code; 1 request a review.`,
				provider: "editor",
				configure: async () => ({ "reviewer.editorModel": id }),
			};
		});
		const rows = providerIds
			.filter((id) => id !== "editor" || models.length === 0)
			.map((id): ReviewerItem => {
				const { title, needs, leaves, configure } = this.table[id];
				return { label: title, description: marked(needs, id === active), detail: leaves, provider: id, configure };
			});
		const separator = (label: string): ReviewerItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
		return models.length === 0
			? rows
			: [separator(l10n.t`in this editor`), ...models, separator(l10n.t`others`), ...rows];
	}
}

function marked(needs: string, active: boolean): string {
	return active ? l10n.t`active · ${needs}` : needs;
}
