import { failureTexts } from "../../core/judge/failureTexts.ts";

import { execFile } from "node:child_process";

/** An interpreter, resolved to its real file (a shim costs 150 ms a start). */
export interface PythonInterpreter {
	readonly path: string;
	readonly version: string;
	readonly sitePackages: readonly string[];
	/** folders that hold the interpreter and its standard library */
	readonly prefixes: readonly string[];
}

const oldest = [3, 9] as const;
const question = [
	"import json, site, sys",
	"paths = list(site.getsitepackages()) if hasattr(site, 'getsitepackages') else []",
	"paths += [site.getusersitepackages()] if getattr(site, 'ENABLE_USER_SITE', False) else []",
	"print(json.dumps([sys.executable, list(sys.version_info[:3]), paths, sys.implementation.name, list({sys.prefix, sys.base_prefix, sys.base_exec_prefix})]))",
].join("\n");

/**
 * The first of these that answers and is new enough: `chosen` (a setting, or what the Python extension uses), `python3`,
 * `python`, `py -3`. Undefined: there is none, the embedded one is used. A chosen one that does not work is an error text,
 * as silently taking another would surprise.
 */
export async function findPython(chosen: string | undefined): Promise<PythonInterpreter | string | undefined> {
	if (chosen !== undefined && chosen !== "") {
		const found = await ask(chosen, []);
		return found ?? failureTexts.pythonUnusable.say({ chosen, oldest: oldest.join(".") });
	}
	const candidates: readonly (readonly [string, ...string[]])[] =
		process.platform === "win32" ? [["py", "-3"], ["python3"], ["python"]] : [["python3"], ["python"]];
	for (const [command, ...args] of candidates) {
		const found = await ask(command, args);
		if (found !== undefined) {
			return found;
		}
	}
	return undefined;
}

function ask(command: string, args: readonly string[]): Promise<PythonInterpreter | undefined> {
	return new Promise((resolve) => {
		const options = { timeout: 8000, windowsHide: true };
		execFile(command, [...args, "-c", question], options, (error, stdout) => {
			if (error) {
				resolve(undefined);
				return;
			}
			try {
				const [path, version, sitePackages, implementation, prefixes] = JSON.parse(stdout) as [
					string,
					number[],
					string[],
					string,
					string[],
				];
				const [major = 0, minor = 0] = version;
				const good = implementation === "cpython" && (major > oldest[0] || (major === oldest[0] && minor >= oldest[1]));
				resolve(good ? { path, version: version.join("."), sitePackages, prefixes } : undefined);
			} catch {
				resolve(undefined);
			}
		});
	});
}
