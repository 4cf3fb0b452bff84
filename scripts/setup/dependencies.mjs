import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFileLock } from "./fileLock.mjs";
import { runNpm } from "./npmProgram.mjs";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Only what decides the installed tree: a new command in package.json must not cost an installation. */
function wantedDigest(root) {
	const { dependencies, devDependencies, optionalDependencies, overrides } = readJson(join(root, "package.json"));
	return createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.update(JSON.stringify([dependencies, devDependencies, optionalDependencies, overrides]))
		.update(`${process.platform}-${process.arch}`)
		.digest("hex");
}

/** Whether node_modules already holds what the lock asks for, for instance after a plain `npm install`. */
function alreadyInstalled(root) {
	const hidden = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(hidden)) return false;
	const installed = readJson(hidden).packages;
	const fits = (list, own) => list === undefined || list.includes(own);
	return Object.entries(readJson(join(root, "package-lock.json")).packages).every(([path, wanted]) => {
		if (path === "" || wanted.link) return true;
		if (installed[path] !== undefined)
			return installed[path].version === wanted.version && existsSync(join(root, path, "package.json"));
		if (wanted.optional || wanted.devOptional || wanted.peer)
			return (
				!(wanted.os && wanted.cpu && fits(wanted.os, process.platform) && fits(wanted.cpu, process.arch)) ||
				wanted.libc !== undefined
			);
		return false;
	});
}

/** @returns {boolean} whether the last installation was for this lock file, this package.json and this system */
export function dependenciesAreFresh(root) {
	const record = join(root, ".cache", "dependencies.sha256");
	return (
		existsSync(record) &&
		existsSync(join(root, "node_modules", ".package-lock.json")) &&
		readFileSync(record, "utf8") === wantedDigest(root)
	);
}

/**
 * Installs what package-lock.json names, without running anybody's install script.
 * @returns {Promise<"unchanged" | "installed">}
 */
export async function installDependencies(root, nodePath) {
	const cache = join(root, ".cache");
	mkdirSync(cache, { recursive: true });
	return withFileLock(join(cache, "dependencies.lock"), async () => {
		if (dependenciesAreFresh(root)) return "unchanged";
		const present = alreadyInstalled(root);
		if (!present)
			await runNpm(
				nodePath,
				["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
				root,
				"Installing the dependencies",
			);
		writeFileSync(join(cache, "dependencies.sha256"), wantedDigest(root));
		return present ? "unchanged" : "installed";
	});
}
