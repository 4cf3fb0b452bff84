import type * as vscode from "vscode";

import type { DisposableStore } from "./lifecycle.ts";
import type { ActiveDocument } from "./practice/activeDocument.ts";
import type { PracticeFolder } from "./practice/practiceFolder.ts";
import type { RoundRules } from "./practice/rounds/roundRules.ts";
import type { Progress } from "./practice/progress.ts";
import type { Catalogue } from "./problem/catalogue.ts";

/** What every feature stands on; made once in `activate`, owned by its store. */
export interface House {
	readonly store: DisposableStore;
	readonly extensionUri: vscode.Uri;
	/** may be thrown away at any time */
	readonly cacheDir: string;
	readonly log: vscode.LogOutputChannel;
	/** what time it is for the candidate, ms since 1970: the only clock of plan, log, rounds, reviews and interviews */
	readonly nowMs: () => number;
	readonly folder: PracticeFolder;
	readonly progress: Progress;
	readonly rules: RoundRules;
	readonly catalogue: Catalogue;
	readonly active: ActiveDocument;
	readonly secrets: vscode.SecretStorage;
	/** what this machine remembers over windows */
	readonly memory: vscode.Memento;
	/** what this workspace remembers */
	readonly workspaceMemory: vscode.Memento;
}
