import { relative, resolve } from "node:path";

import { HumanError } from "../../core/base/humanError.ts";
import { err, ok, type Result } from "../../core/base/result.ts";
import type { PackFault } from "../../core/problem/packFault.ts";
import type { PackFolder } from "./packFolder.ts";

const parts = { "generators.ts": "generators", "contract.ts": "contract", "check.ts": "check" } as const;

/**
 * Generators, contract and checker of a package as one ES module text. They may import types only, and each other:
 * nothing from outside the folder may enter a pack.
 */
export async function bundlePackCode(files: PackFolder): Promise<Result<string, readonly PackFault[]>> {
	const present = Object.entries(parts).filter(([file]) => files.texts.has(file));
	const { build } = await loadEsbuild();
	const root = resolve(files.folder);
	const faults: PackFault[] = [];
	try {
		const result = await build({
			stdin: {
				contents: `${present.map(([file, name]) => `export { ${name} } from "./${file}";`).join("\n")}\nexport {};\n`,
				resolveDir: root,
				sourcefile: "pack.ts",
				loader: "ts",
			},
			absWorkingDir: root,
			bundle: true,
			write: false,
			metafile: true,
			format: "esm",
			platform: "neutral",
			target: "node20",
			charset: "utf8",
			legalComments: "none",
			logLevel: "silent",
			tsconfigRaw: "{}",
		});
		for (const input of Object.keys(result.metafile.inputs)) {
			const file = relative(root, resolve(root, input)).replaceAll("\\", "/");
			if (input !== "pack.ts" && !Object.hasOwn(parts, file)) {
				faults.push({ file, message: "is imported by the package's code; a package may import types only" });
			}
		}
		return faults.length > 0 ? err(faults) : ok(result.outputFiles[0]?.text ?? "");
	} catch (error) {
		return err(faultsOf(error));
	}
}

async function loadEsbuild(): Promise<typeof import("esbuild")> {
	try {
		return await import("esbuild");
	} catch {
		throw new HumanError(
			"Problem packages are compiled in a checkout of Woodshed only. Build the pack there (npm run -s woodshed -- pack <folder> --out <folder>) and use the .pack file.",
		);
	}
}

interface EsbuildFailure {
	readonly errors: readonly {
		readonly text: string;
		readonly location?: { readonly file: string; readonly line: number; readonly column: number } | null;
	}[];
}

function faultsOf(error: unknown): PackFault[] {
	if (!(error instanceof Error) || !("errors" in error)) throw error;
	return (error as Error & EsbuildFailure).errors.map(({ text, location }) =>
		location
			? { file: location.file, at: { lineBase0: location.line - 1, character: location.column }, message: text }
			: { file: "generators.ts", message: text },
	);
}
