import { existsSync, readdirSync } from "node:fs";
import { basename, join, relative } from "node:path";

/**
 * One thing the build makes. `source` is what must exist for it to be made at all.
 * @typedef {{ name: string, kind: "node" | "webview" | "integration" | "copy" | "packs", source: string,
 *   output: string, format?: "cjs" | "esm", terminal: boolean, copies?: [string, string][] }} Entry
 */

const judgeProcesses = (root) => {
	const folder = join(root, "src", "node", "judge");
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter((name) => name === "main.ts" || name.endsWith("Main.ts"));
};

const webviewPages = (root) => {
	const folder = join(root, "src", "webview");
	if (!existsSync(folder)) return [];
	return readdirSync(folder).filter((name) => existsSync(join(folder, name, "main.ts")));
};

/** Folders of the judge that are shipped as sources: the user's own toolchain compiles them. */
const sourceFolders = ["java", "cpp", "go"];

const shippedSources = (root) =>
	sourceFolders
		.filter((name) => existsSync(join(root, "src", "node", "judge", name)))
		.flatMap((name) =>
			readdirSync(join(root, "src", "node", "judge", name), { withFileTypes: true, recursive: true })
				.filter((item) => item.isFile())
				.map((item) => relative(join(root, "src", "node", "judge"), join(item.parentPath, item.name)))
				.map((path) => path.replaceAll("\\", "/"))
				.sort()
				.map((path) => [`src/node/judge/${path}`, `dist/${path}`]),
		);

/** The readings of the plan are shown as they are. */
const readings = (root) => {
	const folder = join(root, "problems", "readings");
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.endsWith(".md"))
		.sort()
		.map((name) => [`problems/readings/${name}`, `dist/readings/${name}`]);
};

/** Files that are used as they are, by a process of the judge. */
const copies = [
	["src/node/judge/harness.py", "dist/harness.py"],
	["src/node/judge/debugPython.py", "dist/debugPython.py"],
	["src/node/problem/mutatePython.py", "dist/mutatePython.py"],
	["node_modules/sql.js/dist/sql-wasm.wasm", "dist/sqljs/sql-wasm.wasm"],
	["node_modules/sql.js/LICENSE", "dist/sqljs/LICENSE"],
	...["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip"].map((name) => [
		`node_modules/pyodide/${name}`,
		`dist/pyodide/${name}`,
	]),
];

/**
 * Everything there is to build, found by looking at the tree, in the order of need.
 * @param {string} root
 * @returns {Entry[]}
 */
export function listEntries(root) {
	return [
		{ name: "cli", kind: "node", source: "src/cli/main.ts", output: "dist/cli.mjs", format: "esm", terminal: true },
		...["main.ts", ...judgeProcesses(root).filter((name) => name !== "main.ts")].map((file) => {
			const name = file === "main.ts" ? "judge" : basename(file, "Main.ts");
			const source = `src/node/judge/${file}`;
			return { name, kind: "node", source, output: `dist/${name}.cjs`, format: "cjs", terminal: true };
		}),
		...[...copies, ...shippedSources(root), ...readings(root)].map(([source, output]) => ({
			name: output.slice(5),
			kind: "copy",
			source,
			output,
			terminal: true,
		})),
		{
			name: "extension",
			kind: "node",
			source: "src/extension/extension.ts",
			output: "dist/extension.cjs",
			format: "cjs",
			terminal: false,
		},
		...webviewPages(root).map((page) => ({
			name: `webview/${page}`,
			kind: "webview",
			source: `src/webview/${page}/main.ts`,
			output: `dist/webview/${page}.js`,
			terminal: false,
		})),
		{ name: "packs", kind: "packs", source: "problems", output: "dist/packs", terminal: false },
		{
			name: "integration tests",
			kind: "integration",
			source: "test/integration/index.ts",
			output: "out/test/integration/index.cjs",
			terminal: false,
		},
	];
}

/** The integration tests there are, relative to the root. */
export function listIntegrationTests(root) {
	const folder = join(root, "test", "integration");
	if (!existsSync(folder)) return [];
	const walk = (relative) =>
		readdirSync(join(root, relative), { withFileTypes: true }).flatMap((item) => {
			const path = `${relative}/${item.name}`;
			if (item.isDirectory()) return walk(path);
			return item.name.endsWith(".test.ts") ? [path] : [];
		});
	return walk("test/integration").sort();
}
