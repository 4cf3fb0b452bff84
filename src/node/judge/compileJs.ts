import { pathToFileURL } from "node:url";

import { transform } from "sucrase";

import { facts } from "../../core/judge/texts/facts.ts";
import type { SourceFrame } from "../../core/judge/judgeEvent.ts";
import { err, ok, type Result } from "../../core/base/result.ts";

/**
 * Strips types and turns `export` and `import` into CommonJS; every line keeps its number, so that stack traces point
 * into the candidate's file. With `mapped`, the code ends in a source map from `compiled`, where it will lie, to `original`,
 * as columns move all the same.
 */
export function compileJs(
	source: string,
	language: "typescript" | "javascript",
	mapped?: { readonly compiled: string; readonly original: string },
): Result<string, { readonly message: string; readonly frames: readonly SourceFrame[] }> {
	try {
		const { code, sourceMap } = transform(source, {
			transforms: language === "typescript" ? ["typescript", "imports"] : ["imports"],
			disableESTransforms: true,
			preserveDynamicImport: true,
			...(mapped === undefined
				? {}
				: {
						sourceMapOptions: { compiledFilename: mapped.compiled },
						filePath: pathToFileURL(mapped.original).href,
					}),
		});
		if (sourceMap === undefined) {
			return ok(code);
		}
		const map = Buffer.from(JSON.stringify(sourceMap)).toString("base64");
		return ok(`${code}\n//# sourceMappingURL=data:application/json;charset=utf-8;base64,${map}\n`);
	} catch (error) {
		const { message, loc } = error as Error & { loc?: { line?: number } };
		return err({
			message: facts.syntaxError.say({
				message: message.replace(/^Error transforming \S*: /, "").replace(/ \(\d+:\d+\)$/, ""),
			}),
			frames: loc?.line === undefined ? [] : [{ lineBase0: loc.line - 1, functionName: "" }],
		});
	}
}
