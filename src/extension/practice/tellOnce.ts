import * as vscode from "vscode";

/** Says each thing once in this window, as a warning; the log has it every time. */
export function tellOnce(log: Pick<vscode.LogOutputChannel, "warn">): (message: string) => void {
	const told = new Set<string>();
	return (message) => {
		log.warn(message);
		if (!told.has(message)) {
			told.add(message);
			void vscode.window.showWarningMessage(message);
		}
	};
}
