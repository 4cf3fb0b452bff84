import * as vscode from "vscode";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import { debugMark, ownPythonType } from "./debugConfiguration.ts";

/** Makes `woodshed-python` debuggable: the debugpy of the user's own interpreter speaks the debug protocol on its standard streams. */
export function registerPythonDebugAdapter(): vscode.Disposable {
	return vscode.debug.registerDebugAdapterDescriptorFactory(ownPythonType, {
		createDebugAdapterDescriptor({ configuration }) {
			const { python, cwd } = configuration as { readonly python?: unknown; readonly cwd?: unknown };
			if (typeof python !== "string" || typeof cwd !== "string" || configuration[debugMark] === undefined) {
				throw new HumanError(failureTexts.debugOther.say());
			}
			return new vscode.DebugAdapterExecutable(python, ["-B", "-m", "debugpy.adapter"], { cwd });
		},
	});
}
