import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProcess } from "../setup/runProcess.mjs";
import { SetupError } from "../setup/setupError.mjs";
import { thirdPartyNotices } from "./thirdPartyNotices.mjs";
import { zipEntryNames } from "./zipEntryNames.mjs";

/** Where the package of this version is made. */
export const vsixPath = (root) => {
	const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	return join(root, `${name}-${version}.vsix`);
};

/** The package's own frame, and what may be inside `extension/`. */
const allowed = [
	/^\[Content_Types\]\.xml$/,
	/^extension\.vsixmanifest$/,
	/^extension\/(package\.json|package\.nls(\.[\w-]+)?\.json|README\.md|readme\.md|CHANGELOG\.md|changelog\.md|LICENSE(\.txt|\.md)?)$/,
	/^extension\/dist\/[\w-]+\.cjs(\.LEGAL\.txt)?$/,
	/^extension\/dist\/(harness\.py|debugPython\.py|THIRD-PARTY-NOTICES\.txt)$/,
	/^extension\/dist\/webview\/[\w-]+\.(js|css|ttf|js\.LEGAL\.txt|css\.LEGAL\.txt)$/,
	/^extension\/dist\/java\/\w+\.java$/,
	/^extension\/dist\/cpp\/(bits\/)?[\w+]+\.(hpp|h)$/,
	/^extension\/dist\/go\/\w+\.go$/,
	/^extension\/dist\/sqljs\/(sql-wasm\.wasm|LICENSE)$/,
	/^extension\/dist\/pyodide\/(pyodide(\.asm)?\.mjs|pyodide\.asm\.wasm|pyodide-lock\.json|python_stdlib\.zip)$/,
	/^extension\/dist\/packs\/[\w.-]+$/,
	/^extension\/dist\/readings\/[\w-]+\.md$/,
	/^extension\/l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
	/^extension\/media\/[\w./-]+\.(svg|png|css|md|ttf|json)$/,
];

/** Never in, wherever: sources, tests, maps, loose solutions, one platform's machine code. */
const forbidden = /\.(ts|tsx|map|node|so|dylib|dll|exe)$|(^|\/)(node_modules|solutions|test|src|problems|\.\w[^/]*)\//;

/** @returns {string[]} the entries that must not be in the package */
export function strayEntries(entries) {
	return entries.filter(
		(name) => !name.endsWith("/") && (forbidden.test(name) || !allowed.some((pattern) => pattern.test(name))),
	);
}

/**
 * One package for all systems, with the official tool, from the allow list in .vscodeignore.
 * @param {string} root
 * @returns {Promise<{ file: string, bytes: number, entries: string[] }>}
 */
export async function packageVsix(root) {
	for (const needed of ["dist/extension.cjs", "LICENSE", "README.md"])
		if (!existsSync(join(root, needed))) throw new SetupError(`There is no ${needed} to package.`);
	writeFileSync(join(root, "dist", "THIRD-PARTY-NOTICES.txt"), thirdPartyNotices(root));
	const file = vsixPath(root);
	const vsce = join(root, "node_modules", "@vscode", "vsce", "vsce");
	const args = [
		vsce,
		"package",
		"--no-dependencies",
		"--no-update-package-json",
		"--no-git-tag-version",
		"--out",
		file,
	];
	const { exitCode, output } = await runProcess(process.execPath, args, { cwd: root, timeoutMs: 300_000 });
	if (exitCode !== 0) throw new SetupError(`vsce could not package the extension:\n${output.trimEnd()}`);
	const entries = zipEntryNames(readFileSync(file));
	const stray = strayEntries(entries);
	if (stray.length > 0)
		throw new SetupError(
			`The package holds what must not be in it:\n${stray.map((name) => `    ${name}`).join("\n")}`,
			"See .vscodeignore and scripts/bundle/packageVsix.mjs.",
		);
	return { file, bytes: statSync(file).size, entries };
}
