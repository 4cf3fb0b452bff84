import * as l10n from "@vscode/l10n";
import type * as vscode from "vscode";

import type { DebugPlan } from "../../node/judge/debugPlan.ts";

/** Our own way to debugpy, for an editor without the Python Debugger extension. Declared in package.json. */
export const ownPythonType = "woodshed-python";
export const pythonDebuggerExtension = "ms-python.debugpy";

/** What tells our sessions from all others; the value is the run's own. */
export const debugMark = "woodshedCase";

export interface DebugStart {
	readonly plan: DebugPlan;
	/** shown as the session's name */
	readonly caseName: string;
	readonly mark: string;
	readonly distDir: string;
	/** a Node, or an Electron that runs as one */
	readonly execPath: string;
	readonly hasPythonExtension: boolean;
	/** put into every process of the session */
	readonly env: Readonly<Record<string, string>>;
}

/** How the editor's debuggers are asked to start one case: the debug runners of `distDir` are nobody's code to look at. */
export function debugConfiguration(start: DebugStart): vscode.DebugConfiguration {
	const { plan, distDir } = start;
	const common = {
		request: "launch",
		name: l10n.t`Woodshed: ${start.caseName}`,
		[debugMark]: start.mark,
		args: [plan.jobFile],
		cwd: plan.scratchDir,
		console: "internalConsole",
		internalConsoleOptions: "openOnSessionStart",
	};
	switch (plan.debugger) {
		case "javascript":
			return {
				...common,
				type: "node",
				program: join(distDir, "debugJs.cjs"),
				runtimeExecutable: start.execPath,
				// the stack of a run is as deep; the main thread of Windows has no more than a megabyte
				runtimeArgs: ["--no-warnings", ...(process.platform === "win32" ? [] : ["--stack-size=6000"])],
				env: { ...start.env, ELECTRON_RUN_AS_NODE: "1" },
				autoAttachChildProcesses: false,
				// what was compiled lies outside the workspace, with its source map inside
				outFiles: [join(plan.folder, "*.js")],
				resolveSourceMapLocations: [join(plan.folder, "**")],
				pauseForSourceMap: true,
				skipFiles: ["<node_internals>/**", join(distDir, "**")],
			};
		case "python":
			return {
				...common,
				type: start.hasPythonExtension ? "debugpy" : ownPythonType,
				program: join(distDir, "debugPython.py"),
				python: plan.python,
				pythonArgs: ["-Xfrozen_modules=off", "-Xutf8", "-B"],
				env: { ...start.env },
				justMyCode: true,
				rules: [{ path: join(distDir, "**"), include: false }],
				subProcess: false,
			};
	}
}

/** Patterns of both debuggers take forward slashes on every system. */
function join(folder: string, name: string): string {
	return `${folder.replaceAll("\\", "/")}/${name}`;
}
