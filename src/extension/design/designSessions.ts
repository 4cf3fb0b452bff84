import * as vscode from "vscode";

import type { DesignPack } from "../../core/design/designPack.ts";
import { isDrawingFile } from "../practice/isDrawingFile.ts";
import type { PracticeFolder } from "../practice/practiceFolder.ts";
import type { Progress } from "../practice/progress.ts";
import type { Catalogue } from "../problem/catalogue.ts";
import { DesignSession } from "./designSession.ts";

/**
 * One session for each open design document, closed with it. A drawing (`.mmd`) of the practice folder has one too; any
 * other drawing from the moment that somebody opens it here, so that nobody's files are remarked on unasked.
 */
export class DesignSessions implements vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<DesignSession>();
	/** a session began or was analysed anew */
	readonly onDidChange = this.changed.event;
	private readonly closed = new vscode.EventEmitter<vscode.Uri>();
	readonly onDidClose = this.closed.event;
	private readonly sessions = new Map<string, Promise<DesignSession>>();
	/** drawings outside of the practice folder that were asked for */
	private readonly asked = new Set<string>();
	/** documents that a board shows: their sessions outlive the editor */
	private readonly kept = new Set<string>();
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
			vscode.workspace.onDidCloseTextDocument((document) => void this.close(document.uri)),
			folder.onDidChange(() => this.openAll()),
		);
		this.openAll();
	}

	/** Null for a document that is neither a design of the practice folder nor a drawing that was asked for. */
	of(document: vscode.TextDocument): Promise<DesignSession> | null {
		const { uri } = document;
		const key = uri.toString();
		const place = this.folder.parse(uri);
		const slug = place?.kind === "design" ? place.slug : null;
		if (slug === null && !(isDrawingFile(uri) && (this.asked.has(key) || this.folder.contains(uri)))) {
			return null;
		}
		const known = this.sessions.get(key);
		if (known !== undefined) {
			return known;
		}
		const opening = this.pack(slug).then((pack) => {
			const attempt = (): number => (slug === null ? 1 : (this.progress.of(slug)?.attempts ?? 1));
			const session = new DesignSession(document, pack, attempt);
			session.onDidChange(() => this.changed.fire(session));
			this.changed.fire(session);
			return session;
		});
		this.sessions.set(key, opening);
		return opening;
	}

	/** The session that there is; none is begun. */
	async at(uri: vscode.Uri): Promise<DesignSession | null> {
		return (await this.sessions.get(uri.toString())) ?? null;
	}

	/** Rejects when there is no such file (any more). */
	async open(uri: vscode.Uri): Promise<DesignSession | null> {
		if (isDrawingFile(uri)) {
			this.asked.add(uri.toString());
		}
		return this.of(await vscode.workspace.openTextDocument(uri));
	}

	/** Keeps the session of this document while a board shows it, also when no editor does. */
	keep(uri: vscode.Uri): vscode.Disposable {
		const key = uri.toString();
		this.kept.add(key);
		return new vscode.Disposable(() => {
			this.kept.delete(key);
			if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === key)) {
				this.end(uri);
			}
		});
	}

	dispose(): void {
		this.subscriptions.dispose();
		for (const key of [...this.sessions.keys()]) {
			this.end(vscode.Uri.parse(key));
		}
		this.changed.dispose();
		this.closed.dispose();
	}

	private openAll(): void {
		for (const document of vscode.workspace.textDocuments) {
			void this.of(document);
		}
	}

	private async close(uri: vscode.Uri): Promise<void> {
		const session = this.sessions.get(uri.toString());
		if (session === undefined || !this.kept.has(uri.toString())) {
			this.end(uri);
			return;
		}
		try {
			const document = await vscode.workspace.openTextDocument(uri);
			(await session).reopen(document);
		} catch {
			this.end(uri); // the file is gone
		}
	}

	private end(uri: vscode.Uri): void {
		const session = this.sessions.get(uri.toString());
		if (session !== undefined) {
			this.sessions.delete(uri.toString());
			void session.then((one) => one.dispose());
			this.closed.fire(uri);
		}
	}

	/** A design of the user's own, without a package, is drawn and checked all the same. */
	private async pack(slug: string | null): Promise<DesignPack | null> {
		if (slug === null) {
			return null;
		}
		const known = (await this.catalogue.list()).some((summary) => summary.slug === slug && summary.round === "design");
		return known ? this.catalogue.designPack(slug) : null;
	}
}
