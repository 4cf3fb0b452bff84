import * as vscode from "vscode";

import type { LanguageId } from "../core/problem/problem.ts";
import type { ProviderId } from "./review/providers/provider.ts";

/** The typed door to the settings: every key of package.json with its type. */
export interface Settings {
	readonly practiceFolder: string;
	readonly language: Exclude<LanguageId, "sql">;
	readonly runOnSave: boolean;
	readonly "python.path": string;
	readonly "java.home": string;
	readonly "go.path": string;
	readonly "cpp.compiler": string;
	readonly "judge.isolation": "auto" | "basic";
	readonly "reviewer.provider": ProviderId;
	readonly "reviewer.baseUrl": string;
	readonly "reviewer.model": string;
	readonly "reviewer.api": "auto" | "responses" | "chat";
	/** "vendor/id" */
	readonly "reviewer.editorModel": string;
	/** written by hand: checked where it is read */
	readonly "reviewer.price": unknown;
	readonly "reviewer.timeoutSeconds": number;
	readonly "reviewer.idleSeconds": number;
	readonly "reviewer.runs": 1 | 3 | 5;
	readonly "interview.silenceSeconds": number;
	readonly "design.coach": boolean;
	readonly "design.level": "mid" | "senior" | "staff";
	readonly "design.inlayHints": boolean;
}

export function setting<K extends keyof Settings>(key: K): Settings[K] {
	const value = vscode.workspace.getConfiguration("woodshed").get<Settings[K]>(key);
	if (value === undefined) {
		throw new Error(`The setting woodshed.${key} is not declared.`);
	}
	return value;
}

export async function updateSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
	await vscode.workspace.getConfiguration("woodshed").update(key, value, vscode.ConfigurationTarget.Global);
}

export function onDidChangeSetting(key: keyof Settings, listener: () => void): vscode.Disposable {
	return vscode.workspace.onDidChangeConfiguration((event) => {
		if (event.affectsConfiguration(`woodshed.${key}`)) {
			listener();
		}
	});
}
