import * as vscode from "vscode";

import { JudgeClient } from "../../node/judge/judgeClient.ts";
import type { House } from "../house.ts";
import { onDidChangeSetting, setting } from "../settings.ts";

/** The judge's process for this window: started with the first run, anew when its settings change. */
export class JudgeHost implements vscode.Disposable {
	private readonly house: House;
	private readonly subscriptions: readonly vscode.Disposable[];
	private current: JudgeClient | null = null;
	private python: string | undefined;

	constructor(house: House) {
		this.house = house;
		this.subscriptions = (["python.path", "java.home", "go.path", "cpp.compiler", "judge.isolation"] as const).map(
			(key) => onDidChangeSetting(key, () => this.drop()),
		);
	}

	client(): JudgeClient {
		const python = interpreter();
		if (python !== this.python) {
			this.drop();
			this.python = python;
		}
		const java = setting("java.home").trim();
		const go = setting("go.path").trim();
		const cppCompiler = setting("cpp.compiler").trim();
		const texts = vscode.l10n.uri;
		this.current ??= new JudgeClient({
			distDir: vscode.Uri.joinPath(this.house.extensionUri, "dist").fsPath,
			cacheDir: this.house.cacheDir,
			...(python === undefined ? {} : { python }),
			...(java === "" ? {} : { java }),
			...(go === "" ? {} : { go }),
			...(cppCompiler === "" ? {} : { cppCompiler }),
			...(texts?.scheme === "file" ? { texts: texts.fsPath } : {}),
			isolation: setting("judge.isolation") === "basic" ? 1 : "auto",
		});
		return this.current;
	}

	dispose(): void {
		for (const subscription of this.subscriptions) {
			subscription.dispose();
		}
		this.drop();
	}

	private drop(): void {
		this.current?.dispose();
		this.current = null;
	}
}

interface PythonExtension {
	readonly environments?: { getActiveEnvironmentPath?(): { readonly path?: string } };
}

/** The setting, else what the Python extension has chosen (when it is already active); else the judge looks itself. */
function interpreter(): string | undefined {
	const chosen = setting("python.path").trim();
	if (chosen !== "") {
		return chosen;
	}
	const python = vscode.extensions.getExtension<PythonExtension>("ms-python.python");
	return python?.isActive ? python.exports?.environments?.getActiveEnvironmentPath?.().path : undefined;
}
