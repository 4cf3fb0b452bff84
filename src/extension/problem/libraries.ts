import { join } from "node:path";

import * as vscode from "vscode";

import { DesignLibrary } from "../../node/design/designLibrary.ts";
import { PackLibrary } from "../../node/problem/packLibrary.ts";
import { ConversationLibrary } from "../../node/review/conversation/conversationLibrary.ts";
import type { Libraries } from "./catalogue.ts";

/** The problems that ship, and those that lie in the practice folder: built packs, designs as folders, cards and values prompts as files. */
export function openLibraries(extensionUri: vscode.Uri, practiceFolder: vscode.Uri | null): Libraries {
	const shipped = vscode.Uri.joinPath(extensionUri, "dist", "packs").fsPath;
	const own = practiceFolder === null ? [] : [join(practiceFolder.fsPath, "problems")];
	const packs = [shipped, ...own.map((folder) => join(folder, "packs"))];
	return {
		coding: new PackLibrary([shipped], own),
		design: new DesignLibrary(
			packs,
			own.map((folder) => join(folder, "design")),
		),
		conversation: new ConversationLibrary(
			packs,
			own.flatMap((folder) => [join(folder, "knowledge"), join(folder, "values")]),
		),
	};
}
