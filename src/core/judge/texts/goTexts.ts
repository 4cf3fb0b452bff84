import * as l10n from "@vscode/l10n";

import { asSentence } from "../../base/asSentence.ts";
import { failureText, fixedText } from "../../base/failureText.ts";
import { withFullStop } from "../../base/withFullStop.ts";

const refusedImports = {
	c: l10n.t`C code is not compiled here: write it in Go.`,
	embed: l10n.t`there are no files to embed: keep the data in the code.`,
	outside: l10n.t`a solution runs without network and other processes: remove it.`,
	unknown: l10n.t`only Go's standard library is there. Write that part yourself.`,
} as const;

const refusedDirectives = {
	embed: l10n.t`there are no files to embed: keep the data in the code.`,
	linkname: l10n.t`a solution uses what packages export: remove it.`,
	line: l10n.t`errors are told at the lines of your file: remove it.`,
} as const;

/** What the Go build refuses. */
export const goTexts = {
	goImport: failureText(
		({ path, why }: { path: string; why: keyof typeof refusedImports }) =>
			l10n.t`"${path}" cannot be imported: ${refusedImports[why]}`,
		{ path: "C", why: "c" },
		{ path: "embed", why: "embed" },
		{ path: "os/exec", why: "outside" },
		{ path: "github.com/a/b", why: "unknown" },
	),
	goDirective: failureText(
		({ name, why }: { name: string; why: keyof typeof refusedDirectives }) =>
			l10n.t`//${name} cannot be used: ${refusedDirectives[why]}`,
		{ name: "go:embed", why: "embed" },
		{ name: "go:linkname", why: "linkname" },
		{ name: "line", why: "line" },
	),
	goErrors: failureText(
		({ first, more }: { first: string; more: number }) =>
			`${withFullStop(first)}${more === 0 ? "" : more === 1 ? l10n.t` One more error follows.` : l10n.t` ${more} more errors follow.`}`,
		{ first: "undefined: total", more: 0 },
		{ first: "undefined: total", more: 1 },
		{ first: '"fmt" imported and not used', more: 2 },
	),
	goNotCallable: failureText(
		({ file, why }: { file: string; why: string }) =>
			l10n.t`What ${file} declares cannot be called by the judge: ${withFullStop(why)} Take the declaration from the starter code.`,
		{ file: "solution.go", why: "cannot infer T" },
	),
	goFailed: failureText(
		({ said }: { said: string }) =>
			said === ""
				? l10n.t`The Go compiler failed without a word. Run again; if it stays, run \`go version\` in a terminal to see whether Go works.`
				: asSentence(said.slice(0, 2000)),
		{ said: "" },
		{ said: "go: no space left on device" },
	),
	goTooSlow: failureText(
		({ limitS }: { limitS: number }) =>
			l10n.t`The Go compiler needed more than ${limitS} s and was stopped. Run again; if it stays, look for very large constants or arrays.`,
		{ limitS: 20 },
	),
	goStopped: fixedText(l10n.t`The build was stopped, as nobody waited for it. Run again.`),
} as const;

export type GoImportRefusal = keyof typeof refusedImports;
export type GoDirectiveRefusal = keyof typeof refusedDirectives;
