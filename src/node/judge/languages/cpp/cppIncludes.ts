import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import { err, ok, type Result } from "../../../../core/base/result.ts";
import type { CompileError } from "./cppDiagnostics.ts";

/**
 * The compiler runs with the rights of the person, so a text may ask it for headers of the standard library only: no path,
 * no name made of macros. Looked for with comments taken out and with them left in, as either alone can be led astray.
 */
export function checkIncludes(source: string): Result<void, CompileError> {
	const joined = source.replace(/\\[ \t]*\r?\n/g, "");
	const uncommented = joined.replace(/\/\*[\s\S]*?\*\//g, " ").replace(/\/\/.*/g, "");
	for (const text of [joined, uncommented]) {
		for (const line of text.split("\n")) {
			const asked = /^\s*(?:#|%:|\?\?=)\s*(?:include|include_next|import|embed)\b(.*)$/.exec(line)?.[1]?.trim();
			if (asked === undefined) continue;
			const name = /^(?:<([\w+./-]+)>|"([\w+./-]+)")\s*(?:\/[/*].*)?$/.exec(asked);
			const path = name?.[1] ?? name?.[2] ?? "/";
			if (path.startsWith("/") || path.includes("..")) return err(refusal(source, asked));
		}
	}
	return ok(undefined);
}

function refusal(source: string, asked: string): CompileError {
	const line = source.split("\n").findIndex((one) => one.includes(asked));
	return {
		message: failureTexts.cppInclude.say({ asked }),
		frames: line < 0 ? [] : [{ lineBase0: line, functionName: "" }],
	};
}
