import type { SourceFrame } from "../../../../core/judge/judgeEvent.ts";
import type { GoSource } from "./goSource.ts";

/** What a solution needs for nothing: other languages, files, processes, the network. A seat belt, not a wall. */
const refusedImports: readonly { readonly path: RegExp; readonly why: string }[] = [
	{ path: /^C$/, why: "C code is not compiled here: write it in Go." },
	{ path: /^embed$/, why: "there are no files to embed: keep the data in the code." },
	{
		path: /^(?:os\/exec|plugin|syscall|net|net\/(?!url$|netip$|mail$|textproto$).*)$/,
		why: "a solution runs without network and other processes: remove it.",
	},
	{
		path: /\.[^/]*\/|^\.{0,2}\/|^woodshed(?:\/|$)|^$/,
		why: "only Go's standard library is there. Write that part yourself.",
	},
];

const refusedDirectives: readonly { readonly name: RegExp; readonly why: string }[] = [
	{ name: /^go:embed$/, why: "there are no files to embed: keep the data in the code." },
	{ name: /^go:linkname$|^go:cgo/, why: "a solution uses what packages export: remove it." },
	{ name: /^line$/, why: "errors are told at the lines of your file: remove it." },
];

/** The sentence for what cannot be compiled here, at its line. */
export function goRefusal(
	source: GoSource,
): { readonly message: string; readonly frames: readonly SourceFrame[] } | undefined {
	for (const { path, lineBase0 } of source.imports) {
		const row = refusedImports.find((one) => one.path.test(path));
		if (row !== undefined) {
			return { message: `"${path}" cannot be imported: ${row.why}`, frames: [{ lineBase0, functionName: "" }] };
		}
	}
	for (const { name, lineBase0 } of source.directives) {
		const row = refusedDirectives.find((one) => one.name.test(name));
		if (row !== undefined) {
			return { message: `//${name} cannot be used: ${row.why}`, frames: [{ lineBase0, functionName: "" }] };
		}
	}
	return undefined;
}
