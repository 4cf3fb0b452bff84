import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { processTagVariable } from "../processTree.ts";
import { environment } from "./environment.ts";
import type { RuntimeOptions } from "./languageRuntime.ts";

/** The saved memory of an embedded Python, made once for each version of it and of our harness. */
export class PyodideSnapshot {
	private readonly options: RuntimeOptions;
	private making = false;
	private path: string | undefined;

	constructor(options: RuntimeOptions) {
		this.options = options;
	}

	/** The file when there is one; else it is begun, beside the run that has to do without. */
	file(): string | undefined {
		this.path ??= this.pathOf();
		if (existsSync(this.path)) {
			return this.path;
		}
		this.make(this.path);
		return undefined;
	}

	private pathOf(): string {
		const { distDir, cacheDir } = this.options;
		const digest = createHash("sha256").update(readFileSync(join(distDir, "harness.py")));
		for (const file of ["pyodide.asm.wasm", "python_stdlib.zip"]) {
			digest.update(` ${statSync(join(distDir, "pyodide", file)).size}`);
		}
		digest.update(readFileSync(join(distDir, "pyodide", "pyodide-lock.json")));
		return join(cacheDir, "pyodide", `${digest.digest("hex").slice(0, 24)}.snapshot`);
	}

	private make(path: string): void {
		if (this.making) {
			return;
		}
		this.making = true;
		const { distDir, execPath, scratchDir, tagPrefix } = this.options;
		const child = spawn(execPath, ["--no-warnings", join(distDir, "pyodideSnapshot.cjs"), path], {
			cwd: scratchDir,
			// tagged, so that it ends with the judge
			env: { ...environment(scratchDir), ELECTRON_RUN_AS_NODE: "1", [processTagVariable]: `${tagPrefix}-snapshot` },
			stdio: "ignore",
			windowsHide: true,
		});
		// without it the next run is as slow as this one
		child.on("error", () => {});
		child.unref();
	}
}
