import * as l10n from "@vscode/l10n";
import { mkdir, readFile, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

import * as vscode from "vscode";

import { HumanError } from "../../core/base/humanError.ts";
import { failureTexts } from "../../core/judge/failureTexts.ts";
import { type PracticePath, parsePracticePath, practicePathOf } from "../../core/practice/practicePath.ts";
import { AttemptLog } from "../../node/practice/attemptLog.ts";
import { fileExists } from "../fileExists.ts";
import { setting, updateSetting } from "../settings.ts";

/** What the next window should do once it is in the practice folder: survives the reload in between. */
interface Pending {
	/** the slug of a problem, or one of `wishes` */
	readonly open: string;
}

/** Commands that need the folder and go on in it when they were asked for elsewhere. A slug has no dot. */
export const wishes = ["woodshed.setInterviewDate", "woodshed.startRound", "woodshed.stories"] as const;
export type Wish = (typeof wishes)[number];

export function isWish(open: string): open is Wish {
	return (wishes as readonly string[]).includes(open);
}

/**
 * The one folder that Woodshed writes to. A workspace that is not one is never written to without asking: a folder is a
 * practice folder when it has `.woodshed/`, or once the user says so.
 */
export class PracticeFolder implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;
	private folder: vscode.Uri | null = null;
	private attemptLog: AttemptLog | null = null;

	/** The practice folder of this window, or null. */
	get uri(): vscode.Uri | null {
		return this.folder;
	}

	/** Throws a HumanError when this window has no practice folder. */
	get log(): AttemptLog {
		if (this.attemptLog === null) {
			throw new HumanError(failureTexts.noPracticeFolder.say());
		}
		return this.attemptLog;
	}

	/** Finds the practice folder among the workspace's folders. */
	async find(): Promise<void> {
		for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
			if (uri.scheme === "file" && (await fileExists(vscode.Uri.joinPath(uri, ".woodshed")))) {
				this.use(uri);
				return;
			}
		}
	}

	/** Null for a file that is not a solution or design of this window's practice folder. */
	parse(uri: vscode.Uri): PracticePath | null {
		if (this.folder === null || uri.scheme !== "file") {
			return null;
		}
		return parsePracticePath(path.relative(this.folder.fsPath, uri.fsPath).split(path.sep).join("/"));
	}

	contains(uri: vscode.Uri): boolean {
		return this.folder !== null && uri.scheme === "file" && uri.path.startsWith(`${this.folder.path}/`);
	}

	uriOf(place: PracticePath): vscode.Uri {
		return this.inside(practicePathOf(place));
	}

	inside(relative: string): vscode.Uri {
		if (this.folder === null) {
			throw new HumanError(failureTexts.noPracticeFolder.say());
		}
		return vscode.Uri.joinPath(this.folder, relative);
	}

	/**
	 * Makes sure that this window has a practice folder. False: the window is about to reload into it (or the user said
	 * no), and `open` (a slug or a wish) is taken up there.
	 */
	async ensure(open: string): Promise<boolean> {
		if (this.folder !== null) {
			return true;
		}
		const remembered = rememberedFolder();
		const here = vscode.workspace.workspaceFolders?.[0]?.uri;
		if (here?.scheme === "file") {
			const openIt = l10n.t`Open ${shorten(remembered)}`;
			const useHere = l10n.t`Use This Folder`;
			const answer = await vscode.window.showInformationMessage(
				l10n.t`Solutions, stories and your plan live in your practice folder, ${shorten(remembered)}. This workspace is another one and stays untouched unless you say so.`,
				{ modal: true },
				openIt,
				useHere,
			);
			if (answer === useHere) {
				await this.adopt(here);
				return true;
			}
			if (answer !== openIt) {
				return false;
			}
		}
		await this.openWindow(vscode.Uri.file(remembered), { open });
		return false;
	}

	async choose(): Promise<void> {
		const [picked] =
			(await vscode.window.showOpenDialog({
				canSelectFolders: true,
				canSelectFiles: false,
				openLabel: l10n.t`Practise Here`,
				title: l10n.t`Woodshed: Choose Practice Folder`,
				defaultUri: vscode.Uri.file(rememberedFolder()),
			})) ?? [];
		if (picked !== undefined) {
			await updateSetting("practiceFolder", picked.fsPath);
			await this.openWindow(picked, null);
		}
	}

	/** What an earlier window left to open; read once. */
	async takePending(): Promise<string | null> {
		if (this.folder === null) {
			return null;
		}
		const file = this.inside(".woodshed/pending.json").fsPath;
		try {
			const pending = JSON.parse(await readFile(file, "utf8")) as Partial<Pending>;
			await unlink(file);
			return typeof pending.open === "string" ? pending.open : null;
		} catch {
			return null; // There is none, or another window took it.
		}
	}

	dispose(): void {
		this.changed.dispose();
	}

	private async adopt(folder: vscode.Uri): Promise<void> {
		await new AttemptLog(folder.fsPath).create();
		this.use(folder);
	}

	private use(folder: vscode.Uri): void {
		this.folder = folder;
		this.attemptLog = new AttemptLog(folder.fsPath);
		this.changed.fire();
	}

	private async openWindow(folder: vscode.Uri, pending: Pending | null): Promise<void> {
		await new AttemptLog(folder.fsPath).create();
		if (pending !== null) {
			await mkdir(path.join(folder.fsPath, ".woodshed"), { recursive: true });
			await writeFile(path.join(folder.fsPath, ".woodshed", "pending.json"), JSON.stringify(pending));
		}
		await vscode.commands.executeCommand("vscode.openFolder", folder, { forceReuseWindow: true });
	}
}

function rememberedFolder(): string {
	const chosen = setting("practiceFolder").trim();
	return chosen === "" ? path.join(homedir(), "woodshed") : chosen.replace(/^~(?=[/\\]|$)/, homedir());
}

function shorten(folder: string): string {
	return folder.startsWith(homedir()) ? `~${folder.slice(homedir().length)}` : folder;
}
