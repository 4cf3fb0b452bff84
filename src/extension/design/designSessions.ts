import * as vscode from "vscode";

import type { DesignPack } from "../../core/design/designPack.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { DesignSession } from "./designSession.ts";

/** One session for each open design document, closed with it. */
export class DesignSessions implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<DesignSession>();
	/** a session began or was analysed anew */
	readonly onDidChange = this.changed.event;
	private readonly closed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidClose = this.closed.event;
	private readonly sessions = new Map<string, Promise<DesignSession>>();
	private readonly folder: PracticeFolder;
	private readonly catalogue: Catalogue;
	private readonly progress: Progress;
	private readonly subscriptions: vscode.Disposable;

	constructor(folder: PracticeFolder, catalogue: Catalogue, progress: Progress) {
		this.progress = progress;
		this.folder = folder;
		this.catalogue = catalogue;
		this.subscriptions = vscode.Disposable.from(
			vscode.workspace.onDidOpenTextDocument((document) => void this.of(document)),
			vscode.workspace.onDidCloseTextDocument((document) => this.close(document.uri)),
			folder.onDidChange(() => this.openAll()),
		);
		this.openAll();
	}

	/** Null for a document that is no design of the practice folder. */
	of(document: vscode.TextDocument): Promise<DesignSession> | null {
		const place = this.folder.parse(document.uri);
		if (place?.kind !== "design") {
			return null;
		}
		const key = document.uri.toString();
		const known = this.sessions.get(key);
		if (known !== undefined) {
			return known;
		}
		const opening = this.pack(place.slug).then((pack) => {
			const session = new DesignSession(document, pack, () => this.progress.of(place.slug)?.attempts ?? 1);
			session.onDidChange(() => this.changed.fire(session));
			this.changed.fire(session);
			return session;
		});
		this.sessions.set(key, opening);
		return opening;
	}

	async open(uri: vscode.Uri): Promise<DesignSession | null> {
		return this.of(await vscode.workspace.openTextDocument(uri));
	}

	dispose(): void {
		this.subscriptions.dispose();
		for (const key of [...this.sessions.keys()]) {
			this.close(vscode.Uri.parse(key));
		}
		this.changed.dispose();
		this.closed.dispose();
	}

	private openAll(): void {
		for (const document of vscode.workspace.textDocuments) {
			void this.of(document);
		}
	}

	private close(uri: vscode.Uri): void {
		const session = this.sessions.get(uri.toString());
		if (session !== undefined) {
			this.sessions.delete(uri.toString());
			void session.then((one) => one.dispose());
			this.closed.fire(uri);
		}
	}

	/** A design of the user's own, without a package, is drawn and checked all the same. */
	private async pack(slug: string): Promise<DesignPack | null> {
		const known = (await this.catalogue.list()).some((summary) => summary.slug === slug && summary.round === "design");
		return known ? this.catalogue.designPack(slug) : null;
	}
}
