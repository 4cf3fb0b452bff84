import { constants, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is used of Pyodide; it is loaded from its own folder, not bundled. */
export interface Pyodide {
	readonly version: string;
	runPython(code: string): unknown;
	readonly globals: { get(name: string): unknown };
	makeMemorySnapshot(): Uint8Array;
}

/**
 * Loads Pyodide with harness.py in it from `folder` (which holds both). `snapshot`: the memory of such an engine, taken
 * earlier; with it loading takes half a second instead of three or more. "make": prepares for taking one. Its options for
 * that have no promise of the makers behind them, so a snapshot that does not load must never be more than slow.
 */
export async function startPyodide(folder: string, snapshot?: Uint8Array | "make"): Promise<Pyodide> {
	const home = join(folder, "pyodide");
	// its file system asks for the constants by a door that the permission model closes
	Reflect.set(process, "binding", () => ({ fs: constants }));
	const module = (await import(pathToFileURL(join(home, "pyodide.mjs")).href)) as {
		loadPyodide(options: object): Promise<Pyodide>;
	};
	const python = await module.loadPyodide({
		indexURL: `${home}/`,
		jsglobals: Object.create(null),
		env: { HOME: "/" },
		stdin: () => null,
		stdout: () => {},
		stderr: () => {},
		...(snapshot === undefined ? {} : snapshot === "make" ? { _makeSnapshot: true } : { _loadSnapshot: snapshot }),
	});
	if (snapshot === undefined || snapshot === "make") {
		python.runPython(readFileSync(join(folder, "harness.py"), "utf8"));
	}
	return python;
}
