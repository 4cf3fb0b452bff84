import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";

import { HumanError } from "../../../core/base/humanError.ts";
import type { Interview } from "../../../core/review/interview/interview.ts";
import type { PracticeFolder } from "../../practice/practiceFolder.ts";
import { WatchedFiles } from "../../practice/watchedFiles.ts";
import { InterviewSession, type SessionAround } from "./interviewSession.ts";
import type { InterviewSubject } from "./interviewSubject.ts";
import { type KeptInterview, KeptInterviews } from "./keptInterviews.ts";

/** What is known of one document: what an interview about it is made from, and the interview. */
export interface InterviewEntry {
	readonly subject: InterviewSubject;
	/** null: not begun */
	readonly session: InterviewSession | null;
}

export interface EntriesAround extends Omit<SessionAround, "kept" | "changed" | "forgotten"> {
	readonly folder: Pick<PracticeFolder, "uri">;
	/** null: a document that no interview goes with */
	subject(uri: vscode.Uri): Promise<InterviewSubject | null>;
	readonly changed: (uri: vscode.Uri) => void;
	readonly warn: (message: string) => void;
	readonly showError: (error: unknown) => void;
}

/** The documents of this practice folder that were asked about, each read from disk when it first is. */
export class InterviewEntries {
	private readonly around: EntriesAround;
	/** null: no problem goes with it, or it could not be read */
	private readonly known = new Map<string, InterviewEntry | null>();
	private readonly loading = new Map<string, Promise<InterviewEntry | null>>();
	private kept: KeptInterviews | null = null;
	private watcher: WatchedFiles | null = null;

	constructor(around: EntriesAround) {
		this.around = around;
	}

	/** Undefined: not read yet. */
	of(uri: string): InterviewEntry | null | undefined {
		return this.known.get(uri);
	}

	session(uri: vscode.Uri): InterviewSession | null {
		return this.known.get(uri.toString())?.session ?? null;
	}

	sessions(): readonly InterviewSession[] {
		return [...this.known.values()].flatMap((entry) => entry?.session ?? []);
	}

	load(uri: vscode.Uri): Promise<InterviewEntry | null> {
		const key = uri.toString();
		const known = this.known.get(key);
		if (known !== undefined) {
			return Promise.resolve(known);
		}
		const loading = this.loading.get(key) ?? this.read(uri);
		this.loading.set(key, loading);
		return loading;
	}

	/** Looks at the disk: another window may have begun one, gone on with this one, or begun a fresh attempt. */
	async look(uri: vscode.Uri): Promise<void> {
		const entry = this.known.get(uri.toString());
		const { kept } = this;
		if (entry == null || kept === null) {
			return;
		}
		const { subject, session } = entry;
		const found = await kept.read(subject.name);
		if (kept !== this.kept || this.known.get(uri.toString()) !== entry) {
			return;
		}
		if (found !== null && found.path === subject.path) {
			if (session === null) {
				this.restore(uri, subject, found);
				this.around.changed(uri);
			} else {
				await session.follow(found);
			}
		} else if (found === null && session?.isKept && session.busy === null && !(await kept.exists(subject.name))) {
			session.leave();
			this.forgotten(uri);
		}
	}

	/** A new interview takes the place of one that is over. */
	begin(uri: vscode.Uri, subject: InterviewSubject, interview: Interview): InterviewSession {
		const session = new InterviewSession(uri, subject, this.sessionAround(uri), { interview });
		this.known.set(uri.toString(), { subject, session });
		return session;
	}

	/** What was read is read anew when it is asked for. */
	forget(uri: vscode.Uri): void {
		this.known.delete(uri.toString());
		this.loading.delete(uri.toString());
	}

	/** Another window began a fresh attempt. */
	private forgotten(uri: vscode.Uri): void {
		this.forget(uri);
		this.around.changed(uri);
	}

	/** Another practice folder, or the first. */
	open(): void {
		const { folder, warn } = this.around;
		this.close();
		this.known.clear();
		this.loading.clear();
		this.kept = folder.uri === null ? null : new KeptInterviews(folder.uri.fsPath, warn);
		if (folder.uri !== null) {
			const names = (): string[] => [...this.known.values()].flatMap((entry) => (entry === null ? [] : fileOf(entry)));
			const look = (name: string): void => void this.lookAt(name).catch(this.around.showError);
			this.watcher = new WatchedFiles(vscode.Uri.joinPath(folder.uri, ".woodshed/interviews"), "*.json", names, look);
		}
	}

	close(): void {
		this.watcher?.dispose();
		this.watcher = null;
		for (const session of this.sessions()) {
			session.stop();
		}
	}

	private async read(uri: vscode.Uri): Promise<InterviewEntry | null> {
		const key = uri.toString();
		const { kept } = this;
		const subject = await this.around.subject(uri).catch((error: unknown) => {
			this.loading.delete(key);
			this.known.set(key, null); // said once, not with every state that is shown
			throw error;
		});
		const before = subject === null || kept === null ? null : await kept.read(subject.name);
		if (kept !== this.kept || this.known.has(key)) {
			return this.known.get(key) ?? null;
		}
		const entry = subject === null ? null : { subject, session: null };
		this.known.set(key, entry);
		if (subject !== null && before !== null && before.path === subject.path) {
			this.restore(uri, subject, before);
		}
		this.loading.delete(key);
		this.around.changed(uri);
		return this.known.get(key) ?? null;
	}

	private restore(uri: vscode.Uri, subject: InterviewSubject, kept: KeptInterview): InterviewSession {
		const held = { interview: kept.interview, place: kept.transcript };
		const session = new InterviewSession(uri, subject, this.sessionAround(uri), held);
		this.known.set(uri.toString(), { subject, session });
		return session;
	}

	/** `file`: name of one that was written or deleted, here or elsewhere. */
	private async lookAt(file: string): Promise<void> {
		for (const [uri, entry] of this.known) {
			if (entry !== null && file === fileOf(entry)) {
				await this.look(vscode.Uri.parse(uri));
			}
		}
	}

	private sessionAround(uri: vscode.Uri): SessionAround {
		const { around, kept } = this;
		if (kept === null) {
			throw new HumanError(l10n.t`This window has no practice folder, so an interview could not be kept.`);
		}
		return { ...around, kept, changed: () => around.changed(uri), forgotten: () => this.forgotten(uri) };
	}
}

function fileOf({ subject }: InterviewEntry): string {
	return `${subject.name}.json`;
}
