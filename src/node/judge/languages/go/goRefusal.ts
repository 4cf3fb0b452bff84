import type { GoDirectiveRefusal, GoImportRefusal } from "../../../../core/judge/texts/goTexts.ts";
import { failureTexts } from "../../../../core/judge/failureTexts.ts";
import type { SourceFrame } from "../../../../core/judge/judgeEvent.ts";
import type { GoSource } from "./goSource.ts";

/** What a solution needs for nothing: other languages, files, processes, the network. A seat belt, not a wall. */
const refusedImports: readonly { readonly path: RegExp; readonly why: GoImportRefusal }[] = [
	{ path: /^C$/, why: "c" },
	{ path: /^embed$/, why: "embed" },
	{
		path: /^(?:os\/exec|plugin|syscall|net|net\/(?!url$|netip$|mail$|textproto$).*)$/,
		why: "outside",
	},
	{
		path: /\.[^/]*\/|^\.{0,2}\/|^woodshed(?:\/|$)|^$/,
		why: "unknown",
	},
];

const refusedDirectives: readonly { readonly name: RegExp; readonly why: GoDirectiveRefusal }[] = [
	{ name: /^go:embed$/, why: "embed" },
	{ name: /^go:linkname$|^go:cgo/, why: "linkname" },
	{ name: /^line$/, why: "line" },
];

/** The sentence for what cannot be compiled here, at its line. */
export function goRefusal(
	source: GoSource,
): { readonly message: string; readonly frames: readonly SourceFrame[] } | undefined {
	for (const { path, lineBase0 } of source.imports) {
		const row = refusedImports.find((one) => one.path.test(path));
		if (row !== undefined) {
			return { message: failureTexts.goImport.say({ path, why: row.why }), frames: [{ lineBase0, functionName: "" }] };
		}
	}
	for (const { name, lineBase0 } of source.directives) {
		const row = refusedDirectives.find((one) => one.name.test(name));
		if (row !== undefined) {
			return {
				message: failureTexts.goDirective.say({ name, why: row.why }),
				frames: [{ lineBase0, functionName: "" }],
			};
		}
	}
	return undefined;
}
