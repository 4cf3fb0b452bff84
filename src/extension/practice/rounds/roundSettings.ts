import { isDeepStrictEqual } from "node:util";

import * as vscode from "vscode";

import type { RoundPreset } from "../../../core/practice/rounds/round.ts";

const memoryKey = "woodshed.roundSettings";

/** What a round wrote over settings of the practice folder; `before` null: the folder had no value of its own. */
type Written = Readonly<Record<string, { readonly before: unknown; readonly wrote: unknown }>>;

/** The editor of a round: settings of the practice folder only, remembered before they are written. */
export class RoundSettings {
	private readonly memory: vscode.Memento;

	/** `memory`: of the workspace, so that a window after a crash finds it */
	constructor(memory: vscode.Memento) {
		this.memory = memory;
	}

	async apply(preset: RoundPreset): Promise<void> {
		await this.restore();
		const configuration = vscode.workspace.getConfiguration();
		const written: Written = Object.fromEntries(
			Object.entries(presets[preset](configuration)).map(([key, wrote]) => [
				key,
				{ before: configuration.inspect(key)?.workspaceValue ?? null, wrote },
			]),
		);
		await this.memory.update(memoryKey, written);
		for (const [key, { wrote }] of Object.entries(written)) {
			await configuration.update(key, wrote, vscode.ConfigurationTarget.Workspace);
		}
	}

	/** Gives back what was there. What the candidate changed since stays; what a crash left unwritten is not touched. */
	async restore(): Promise<void> {
		const written = this.memory.get<Written>(memoryKey);
		if (written === undefined) {
			return;
		}
		const configuration = vscode.workspace.getConfiguration();
		for (const [key, { before, wrote }] of Object.entries(written)) {
			if (isDeepStrictEqual(plain(configuration.inspect(key)?.workspaceValue), wrote)) {
				await configuration.update(key, before ?? undefined, vscode.ConfigurationTarget.Workspace);
			}
		}
		await this.memory.update(memoryKey, undefined);
	}
}

const presets: Readonly<
	Record<RoundPreset, (configuration: vscode.WorkspaceConfiguration) => Readonly<Record<string, unknown>>>
> = {
	ide: () => ({ "editor.inlineSuggest.enabled": false }),
	pad: (configuration) => ({
		"editor.inlineSuggest.enabled": false,
		"editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
		"editor.suggestOnTriggerCharacters": false,
		"editor.wordBasedSuggestions": "off",
		"editor.parameterHints.enabled": false,
		// a newer editor has words for it, an older one yes and no
		"editor.hover.enabled":
			typeof configuration.inspect("editor.hover.enabled")?.defaultValue === "string" ? "off" : false,
	}),
};

/** A value of a configuration can be a proxy, which is equal to nothing. */
function plain(value: unknown): unknown {
	return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
