import { stat } from "node:fs/promises";
import path from "node:path";

import * as vscode from "vscode";

/** how late the editor's own watcher may be without anybody waiting for it */
const lookEveryMs = 3_000;

/**
 * Tells of files in one folder of the practice folder that any window writes or deletes. The editor's watcher begins late,
 * drops a file that came and went within one of its beats, and sees nothing on some shared disks: so the few files that
 * matter here are looked at every few seconds, too. The same change may be told twice.
 */
export class WatchedFiles implements vscode.Disposable {
	private readonly folder: vscode.Uri;
	private readonly names: () => Iterable<string>;
	private readonly tell: (name: string) => void;
	private readonly watcher: vscode.FileSystemWatcher;
	private readonly timer: NodeJS.Timeout;
	/** by name, as they were when last looked at */
	private readonly seen = new Map<string, string>();
	private looking = false;
	private disposed = false;

	/** `glob`: of file names. `names`: the files to look at, asked each time; one that is new among them is told once. */
	constructor(folder: vscode.Uri, glob: string, names: () => Iterable<string>, tell: (name: string) => void) {
		this.folder = folder;
		this.names = names;
		this.tell = tell;
		this.watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
		const told = (file: vscode.Uri): void => tell(path.posix.basename(file.path));
		this.watcher.onDidChange(told);
		this.watcher.onDidCreate(told);
		this.watcher.onDidDelete(told);
		this.timer = setInterval(() => void this.look(), lookEveryMs);
	}

	dispose(): void {
		this.disposed = true;
		clearInterval(this.timer);
		this.watcher.dispose();
	}

	private async look(): Promise<void> {
		if (this.looking) {
			return; // the disk is slower than the beat
		}
		this.looking = true;
		try {
			for (const name of [...this.names()]) {
				const now = await stampOf(path.join(this.folder.fsPath, name));
				if (this.disposed) {
					return;
				}
				if (this.seen.get(name) !== now) {
					this.seen.set(name, now);
					this.tell(name);
				}
			}
		} finally {
			this.looking = false; // also where one who was told fails
		}
	}
}

/** The same for a file that was not touched. */
async function stampOf(file: string): Promise<string> {
	return stat(file).then(
		({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
		() => "gone",
	);
}
