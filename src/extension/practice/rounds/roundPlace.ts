import { randomUUID } from "node:crypto";

import * as vscode from "vscode";

import { RoundFile } from "../../../node/practice/roundFile.ts";
import { RoundOwnership } from "../../../node/practice/roundOwnership.ts";
import type { PracticeFolder } from "../practiceFolder.ts";
import { WatchedFiles } from "../watchedFiles.ts";

/** Where the round of the practice folder is kept, with the name of the window that it runs in. */
export class RoundPlace implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	/** this or another window wrote or removed the round */
	readonly onDidChange = this.changed.event;
	private readonly folder: PracticeFolder;
	private readonly window: string;
	private readonly ownershipOf: (practiceFolder: string, window: string) => RoundOwnership;
	private readonly subscription: vscode.Disposable;
	private watcher: WatchedFiles | null = null;
	private known: { readonly folder: string; readonly round: RoundFile; readonly owner: RoundOwnership } | null = null;

	constructor(
		folder: PracticeFolder,
		ownershipOf = (practiceFolder: string, window: string) => new RoundOwnership(practiceFolder, window),
	) {
		this.folder = folder;
		this.window = randomUUID();
		this.ownershipOf = ownershipOf;
		this.subscription = folder.onDidChange(() => this.watch());
		this.watch();
	}

	/** Throws a HumanError when this window has no practice folder; so does `owner`. */
	get round(): RoundFile {
		return this.here().round;
	}

	get owner(): RoundOwnership {
		return this.here().owner;
	}

	dispose(): void {
		this.watcher?.dispose();
		this.subscription.dispose();
		this.changed.dispose();
	}

	private here() {
		const folder = this.folder.inside(".").fsPath;
		if (this.known?.folder !== folder) {
			this.known = { folder, round: new RoundFile(folder), owner: this.ownershipOf(folder, this.window) };
		}
		return this.known;
	}

	private watch(): void {
		this.watcher?.dispose();
		this.watcher = null;
		if (this.folder.uri !== null) {
			const tell = (): void => this.changed.fire();
			const folder = vscode.Uri.joinPath(this.folder.uri, ".woodshed");
			this.watcher = new WatchedFiles(folder, "round.json", () => ["round.json"], tell);
		}
	}
}
