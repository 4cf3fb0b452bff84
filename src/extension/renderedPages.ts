import * as vscode from "vscode";

/**
 * Read-only pages of one scheme, each written when it is read. Files, not a content provider's texts: a page that stands
 * in a window which is opened again waits for a file system (`onFileSystem:<scheme>` starts the extension for it), while
 * a text that nobody provides yet is an error. Every scheme needs that event in package.json.
 */
export class RenderedPages implements vscode.FileSystemProvider, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.changed.event;
	private readonly textOf: (page: vscode.Uri) => string | Promise<string>;
	private readonly registration: vscode.Disposable;
	/** pages that changed are newer: an editor reads them again */
	private version = 1;

	/** `textOf`: the whole Markdown of a page; what cannot be shown is said in it */
	constructor(scheme: string, textOf: (page: vscode.Uri) => string | Promise<string>) {
		this.textOf = textOf;
		this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, {
			isCaseSensitive: true,
			isReadonly: true,
		});
	}

	/** This page may read differently now. */
	change(page: vscode.Uri): void {
		this.version++;
		this.changed.fire([{ type: vscode.FileChangeType.Changed, uri: page }]);
	}

	async stat(page: vscode.Uri): Promise<vscode.FileStat> {
		const { length } = await this.readFile(page);
		return {
			type: vscode.FileType.File,
			ctime: 0,
			mtime: this.version,
			size: length,
			permissions: vscode.FilePermission.Readonly,
		};
	}

	async readFile(page: vscode.Uri): Promise<Uint8Array> {
		return new TextEncoder().encode(await this.textOf(page));
	}

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => {}); // every change is told
	}

	readDirectory(): never {
		throw vscode.FileSystemError.Unavailable();
	}

	createDirectory(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	writeFile(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	delete(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	rename(): never {
		throw vscode.FileSystemError.NoPermissions();
	}

	dispose(): void {
		this.registration.dispose();
		this.changed.dispose();
	}
}
