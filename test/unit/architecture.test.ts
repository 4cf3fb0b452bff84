import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const src = join(import.meta.dirname, "..", "..", "src");

/** Which floors each floor may import, besides itself; and which packages of the outside it must not know. */
const floors: Readonly<Record<string, { readonly below: readonly string[]; readonly never: RegExp }>> = {
	core: { below: [], never: /^(vscode|node:.*|openai|mermaid|lit.*|esbuild)$/ },
	protocol: { below: ["core"], never: /^(vscode|node:.*|openai|mermaid|lit.*|esbuild)$/ },
	node: { below: ["core"], never: /^(vscode|mermaid|lit.*)$/ },
	webview: { below: ["protocol", "core"], never: /^(vscode|node:.*|openai|esbuild)$/ },
	extension: { below: ["core", "node", "protocol"], never: /^(mermaid|lit.*|esbuild)$/ },
	cli: { below: ["core", "node"], never: /^(vscode|mermaid|lit.*|esbuild)$/ },
};

interface Import {
	readonly file: string;
	readonly floor: string;
	readonly specifier: string;
}

const imports: readonly Import[] = globSync("*/**/*.ts", { cwd: src }).flatMap((file) =>
	[...readFileSync(join(src, file), "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g)].map(
		([, specifier = ""]) => ({
			file,
			floor: file.split(/[\\/]/)[0] ?? "",
			specifier,
		}),
	),
);

/** The file in `src` that a relative import names, with forward slashes. */
function target({ file, specifier }: Import): string {
	return relative(src, resolve(join(src, file), "..", specifier))
		.split("\\")
		.join("/");
}

describe("the house", () => {
	it("has only the floors that are named here, each with imports", () => {
		assert.deepEqual([...new Set(imports.map(({ floor }) => floor))].sort(), Object.keys(floors).sort());
	});

	it("lets imports go down only", () => {
		const wrong = imports
			.filter(({ specifier }) => specifier.startsWith("."))
			.filter((one) => {
				const to = target(one).split("/")[0] ?? "";
				return to !== one.floor && !floors[one.floor]?.below.includes(to);
			});
		assert.deepEqual(wrong, []);
	});

	it("keeps the editor out of core and node, and the machine out of core and pages", () => {
		assert.deepEqual(
			imports.filter(({ floor, specifier }) => !specifier.startsWith(".") && floors[floor]?.never.test(specifier)),
			[],
		);
	});

	it("lets nobody import a composition root", () => {
		const roots = [
			"extension/extension.ts",
			"cli/main.ts",
			"node/judge/main.ts",
			"webview/design/main.ts",
			"webview/interview/main.ts",
			"webview/progress/main.ts",
			"webview/statement/main.ts",
		];
		assert.deepEqual(
			imports.filter((one) => roots.includes(target(one))),
			[],
		);
	});
});
