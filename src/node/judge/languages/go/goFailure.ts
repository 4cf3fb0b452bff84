import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import type { PreparationFailure } from "../languageRuntime.ts";

interface CompilerError {
	/** from 1; undefined where it is not in the candidate's text */
	readonly line: number | undefined;
	readonly text: string;
}

/** What the compiler said, as the first error at its line and the number of the others. */
export function goFailure(said: string, fileName: string): PreparationFailure {
	const failure = (message: string, line?: number): PreparationFailure => ({
		kind: "compile",
		message,
		frames: line === undefined ? [] : [{ lineBase0: line - 1, functionName: "" }],
	});
	const errors = errorsOf(said);
	const harness = /(?:^|[\\/])harness[\\/]\w+\.go:\d+.*/m.exec(said)?.[0];
	if (harness !== undefined) {
		const message = failureTexts.goPartRefused.say({ said: harness });
		return { ...failure(message), kind: "no-toolchain" };
	}
	const own = errors.filter(({ line }) => line !== undefined);
	const [first] = own;
	if (first !== undefined) {
		const more = own.length - 1;
		return failure(failureTexts.goErrors.say({ first: plain(first.text), more }), first.line);
	}
	const joined = errors[0]?.text;
	if (joined !== undefined) {
		return failure(failureTexts.goNotCallable.say({ file: fileName, why: joined }));
	}
	const outside = importOf(said);
	if (outside !== undefined) {
		return failure(outside);
	}
	const words = said.replace(/^#.*\n/gm, "").trim();
	return failure(failureTexts.goFailed.say({ said: words }));
}

function errorsOf(said: string): CompilerError[] {
	const errors: CompilerError[] = [];
	for (const row of said.split(/\r?\n/)) {
		const found = /^(?:.*[\\/])?(solution|main)\.go:(\d+)(?::\d+)?: (.*)$/.exec(row);
		if (found?.[1] !== undefined && found[3] !== "too many errors") {
			errors.push({ line: found[1] === "solution" ? Number(found[2]) : undefined, text: found[3] ?? "" });
		} else if (/^\t/.test(row) && errors.length > 0) {
			const last = errors[errors.length - 1] as CompilerError;
			errors[errors.length - 1] = { ...last, text: `${last.text} ${row.trim()}` };
		}
	}
	return errors;
}

function plain(text: string): string {
	return importOf(text) ?? text;
}

function importOf(text: string): string | undefined {
	const path =
		/no required module provides package ([^\s;:]+)/.exec(text)?.[1] ??
		/package (\S+) is not in (?:std|GOROOT)/.exec(text)?.[1] ??
		/cannot find (?:module providing )?package "?([^\s":]+)/.exec(text)?.[1] ??
		/use of internal package (\S+) not allowed/.exec(text)?.[1];
	return path === undefined ? undefined : failureTexts.goImport.say({ path, why: "unknown" });
}
