import { transform } from "sucrase";

import type { SourceFrame } from "../../core/judge/judgeEvent.ts";
import { err, ok, type Result } from "../../core/base/result.ts";

/**
 * Strips types and turns `export` and `import` into CommonJS; every line keeps its number, so that stack traces point
 * into the candidate's file.
 */
export function compileJs(
	source: string,
	language: "typescript" | "javascript",
): Result<string, { readonly message: string; readonly frames: readonly SourceFrame[] }> {
	try {
		const { code } = transform(source, {
			transforms: language === "typescript" ? ["typescript", "imports"] : ["imports"],
			disableESTransforms: true,
			preserveDynamicImport: true,
		});
		return ok(code);
	} catch (error) {
		const { message, loc } = error as Error & { loc?: { line?: number } };
		return err({
			message: `SyntaxError: ${message.replace(/^Error transforming [^:]*: /, "").replace(/ \(\d+:\d+\)$/, "")}`,
			frames: loc?.line === undefined ? [] : [{ lineBase0: loc.line - 1, functionName: "" }],
		});
	}
}
