import * as vscode from "vscode";

import type { CompareWith } from "../../protocol/design/boardState.ts";
import type { DesignSession } from "./designSession.ts";

/** What a design can be held against: the references once an attempt was reviewed, and the attempt kept before this one. */
export class DesignPartners {
	/** `hasLast`: an earlier attempt is kept */
	available(session: DesignSession, hasLast: boolean): readonly CompareWith[] {
		if (session.isDrawing) {
			return []; // attempts beside it are those of a design
		}
		const references: readonly CompareWith[] = session.pack !== null && session.wasReviewed ? ["senior", "staff"] : [];
		return [...references, ...(hasLast ? ["last" as const] : [])];
	}

	async hasLast(session: DesignSession): Promise<boolean> {
		return (await lastAttempt(session.document.uri)) !== null;
	}

	/** The other text; null where it may not be seen yet, or is not there. */
	async text(session: DesignSession, against: CompareWith): Promise<string | null> {
		if (against === "last") {
			const uri = await lastAttempt(session.document.uri);
			return uri === null ? null : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
		}
		return session.pack !== null && session.wasReviewed ? session.pack.references[against] : null;
	}
}

async function lastAttempt(design: vscode.Uri): Promise<vscode.Uri | null> {
	const folder = vscode.Uri.joinPath(design, "..", "attempts");
	try {
		const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
		const numbers = names.flatMap((name) => (/^\d+\.md$/.test(name) ? [Number.parseInt(name, 10)] : []));
		return numbers.length === 0 ? null : vscode.Uri.joinPath(folder, `${Math.max(...numbers)}.md`);
	} catch {
		return null; // there is no such folder before the second attempt
	}
}
