import { basename } from "node:path";

import { facts } from "../../../../core/judge/texts/facts.ts";
import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import type { SourceFrame } from "../../../../core/judge/judgeEvent.ts";
import type { CppOutline } from "./cppOutline.ts";
import { mainFile, solutionFile } from "./cppMain.ts";

export interface CompileError {
	readonly message: string;
	readonly frames: readonly SourceFrame[];
}

interface Place {
	readonly file: string;
	readonly lineBase0: number;
}
interface Diagnostic extends Place {
	readonly text: string;
	/** where the candidate's own text led to it */
	readonly from: Place | undefined;
}

/** What g++ or clang++ said, as the first error with its line and the number of the others. `name`: what was to be called. */
export function explainDiagnostics(said: string, name: string, outline: CppOutline): CompileError {
	const all = errorsOf(said);
	const first = all[0];
	const own = all.filter(({ file }) => file === solutionFile);
	if (first === undefined) return linkError(said);
	if (first.file === mainFile) {
		const asserted = /static[ _]assert(?:ion)? failed(?: due to requirement '.*?')?:? "?(.*?)"?$/.exec(first.text)?.[1];
		const declared = declarationOf(asserted ?? name, outline) ?? declarationOf(name, outline);
		if (asserted !== undefined) return error(sentence(asserted), declared);
		if (outline.unclosed !== undefined) {
			return error(failureTexts.cppUnclosed.say(), { lineBase0: outline.unclosed });
		}
		if (own[0] === undefined) {
			const twice = outline.functions.filter((one) => one.name === name);
			return twice.length > 1 || /overload|template/.test(first.text)
				? error(failureTexts.cppSeveral.say({ name }), twice.at(-1) ?? declared)
				: error(failureTexts.cppNotCallable.say({ name, why: plain(first.text) }), declared);
		}
	}
	const shown = own[0] ?? first;
	if (shown.file === solutionFile)
		return error(facts.cppErrors.say({ first: plain(shown.text), more: own.length - 1 }), shown);
	return error(facts.cppElsewhere.say({ text: plain(shown.text), file: shown.file }), shown.from);
}

function errorsOf(said: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	let from: Place | undefined;
	for (const line of said.split("\n")) {
		const match = /^(.+?):(\d+)(?::\d+)?:\s+(fatal error|error|note|warning)?:?\s*(.*)$/.exec(line);
		if (match === null) continue;
		const place = { file: basename(match[1] ?? ""), lineBase0: Number(match[2]) - 1 };
		if (match[3] === "error" || match[3] === "fatal error") {
			found.push({ ...place, text: match[4] ?? "", from });
			from = undefined;
		} else if (place.file === solutionFile) {
			if (match[3] === undefined) {
				// g++: "required from here", before its error
				from = place;
			} else if (match[3] === "note" && /requested here|in instantiation/.test(match[4] ?? "")) {
				// clang++: after its error
				const last = found.at(-1);
				if (last !== undefined && last.file !== solutionFile) found[found.length - 1] = { ...last, from: place };
			}
		}
	}
	return found;
}

function linkError(said: string): CompileError {
	const undefinedName = /undefined (?:reference to|symbol:?) [`']?(.+?)'?$/m.exec(said)?.[1];
	if (undefinedName !== undefined) {
		const line = new RegExp(`${solutionFile}:(\\d+):`).exec(said)?.[1];
		const place = line === undefined ? undefined : { lineBase0: Number(line) - 1 };
		return error(failureTexts.cppNoBody.say({ name: undefinedName }), place);
	}
	if (/out of memory|virtual memory exhausted|cannot allocate memory/i.test(said)) {
		return error(failureTexts.cppCompilerMemory.say(), undefined);
	}
	return error(failureTexts.cppFailed.say({ said: said.trim() }), undefined);
}

function declarationOf(text: string, outline: CppOutline): Place | undefined {
	const named = [...text.matchAll(/`(\w+)`/g)].map((match) => match[1]);
	const all = [...outline.classes.flatMap((one) => one.methods), ...outline.functions, ...outline.classes];
	const found = all.find((one) => (named.length > 0 ? named.includes(one.name) : one.name === text));
	return found === undefined ? undefined : { file: solutionFile, lineBase0: found.lineBase0 };
}

function plain(text: string): string {
	return text
		.replace(/ \[-[\w=+-]+\]$/, "")
		.replace(/std::__cxx11::/g, "std::")
		.replace(/std::basic_string<char>/g, "std::string")
		.slice(0, 600);
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function error(message: string, place: { readonly lineBase0: number } | undefined): CompileError {
	return { message, frames: place === undefined ? [] : [{ lineBase0: place.lineBase0, functionName: "" }] };
}
