import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";

import * as vscode from "vscode";

import { replaceFile } from "../../../node/replaceFile.ts";
import { type TranscriptPlace, writeTranscriptPart } from "./transcriptPart.ts";

/** What is to be written: an interview as far as it has come. */
export interface Told {
	readonly turns: number;
	/** Markdown of the turns from this one on */
	part(fromTurn: number): string;
}

/** `interview.md` beside a document. The candidate may write in it too: their words are never written over. */
export class TranscriptFile {
	readonly uri: vscode.Uri;
	private tail: Promise<unknown> = Promise.resolve();

	constructor(document: vscode.Uri) {
		this.uri = vscode.Uri.joinPath(document, "..", "interview.md");
	}

	/** Resolves with the place as it is then; unchanged while an editor holds unsaved words of the candidate's. */
	write(place: () => TranscriptPlace, told: Told): Promise<TranscriptPlace> {
		const written = this.tail.then(() => this.writeNow(place(), told));
		this.tail = written.catch(() => undefined);
		return written;
	}

	private async writeNow(place: TranscriptPlace, { turns, part }: Told): Promise<TranscriptPlace> {
		const isThis = (document: vscode.TextDocument): boolean => document.uri.toString() === this.uri.toString();
		if (vscode.workspace.textDocuments.some((document) => isThis(document) && document.isDirty)) {
			return place;
		}
		const file = this.uri.fsPath;
		const now = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
			if (error.code === "ENOENT") {
				return "";
			}
			throw error;
		});
		const next = writeTranscriptPart(now, place, turns, part);
		if (next.text !== now) {
			await mkdir(path.dirname(file), { recursive: true });
			await replaceFile(file, next.text);
		}
		return next.place;
	}
}
