import * as vscode from "vscode";

/** Every context key that `when` clauses in package.json use. */
interface ContextKeys {
	/** the active editor holds a solution of the practice folder */
	readonly "woodshed.solutionActive": boolean;
	/** the active editor holds a design document */
	readonly "woodshed.designActive": boolean;
	/** the active editor holds what was said to a card or a values prompt */
	readonly "woodshed.answerActive": boolean;
	/** the active editor holds a drawing alone, a `.mmd` file of any folder */
	readonly "woodshed.drawingActive": boolean;
	/** this window has no practice folder: there is nowhere to keep a plan */
	readonly "woodshed.noPracticeFolder": boolean;
	/** everything is there: an empty list is empty, and not on its way */
	readonly "woodshed.ready": boolean;
	/** the log has a date for the interview */
	readonly "woodshed.datePlanned": boolean;
}

export function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
	void vscode.commands.executeCommand("setContext", key, value);
}
