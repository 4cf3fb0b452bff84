import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./npmProgram.mjs";
import { pins } from "./pins.mjs";
import { runProcess } from "./runProcess.mjs";
import { SetupError } from "./setupError.mjs";

const major = (version) => Number.parseInt(version, 10);
const binary = (folder) => join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");

function cachedNode(cache, packages) {
	if (!existsSync(cache)) return undefined;
	for (const name of readdirSync(cache).sort().reverse()) {
		const version = packages.map((each) => (name.startsWith(`${each}-`) ? name.slice(each.length + 1) : "")).join("");
		if (/^\d/.test(version) && major(version) >= pins.nodeMajor && existsSync(binary(join(cache, name))))
			return { nodePath: binary(join(cache, name)), version };
	}
	return undefined;
}

async function fetchNode(cache, packageName, range) {
	const work = join(cache, `.fetch-${process.pid}`);
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
	try {
		writeFileSync(join(work, "package.json"), '{ "private": true }\n');
		const args = ["install", "--ignore-scripts", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"];
		await runNpm(process.execPath, [...args, `${packageName}@${range}`], work, `Fetching ${packageName}@${range}`);
		const fetched = join(work, "node_modules", packageName);
		const { version } = JSON.parse(readFileSync(join(fetched, "package.json"), "utf8"));
		const check = await runProcess(binary(fetched), ["--version"]);
		if (check.exitCode !== 0)
			throw new SetupError(`The Node ${version} of ${packageName} does not run on this system: ${check.output.trim()}`);
		const target = join(cache, `${packageName}-${version}`);
		if (!existsSync(target)) renameSync(fetched, target);
		return { nodePath: binary(target), version };
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/**
 * A Node new enough for everything else: the running one, else one in the cache, else one fetched through npm.
 * @param {string} cacheRoot the project's `.cache`
 * @param {(title: string, work: () => Promise<{ nodePath: string, version: string }>) => Promise<{ nodePath: string, version: string }>} whenFetching
 * @returns {Promise<{ nodePath: string, version: string, origin: "running" | "cached" | "fetched" }>}
 */
export async function ensureNode(cacheRoot, whenFetching) {
	if (major(process.versions.node) >= pins.nodeMajor)
		return { nodePath: process.execPath, version: process.versions.node, origin: "running" };
	const system = `${process.platform}-${process.arch}`;
	const packages = pins.nodePackages[system];
	const byHand = `Install Node ${pins.nodeMajor} or newer yourself and run this again: a new enough Node is used as it is.`;
	if (packages === undefined)
		throw new SetupError(`There is no Node ${pins.nodeMajor} to fetch for ${system}.`, byHand);
	const cache = join(cacheRoot, "node");
	const cached = cachedNode(cache, packages);
	if (cached !== undefined) return { ...cached, origin: "cached" };
	return whenFetching(
		`fetching Node ${pins.nodeMajor} for ${system}, this one is ${process.versions.node}`,
		async () => {
			const failures = [];
			for (const packageName of packages) {
				for (const range of [pins.nodeVersion, String(pins.nodeMajor)]) {
					try {
						return { ...(await fetchNode(cache, packageName, range)), origin: "fetched" };
					} catch (error) {
						failures.push(error.message);
					}
				}
			}
			throw new SetupError(`Node ${pins.nodeMajor} could not be fetched.\n${failures.join("\n")}`, byHand);
		},
	);
}
