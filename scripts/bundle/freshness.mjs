import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries, listIntegrationTests } from "./entries.mjs";

const recordPath = (root, entry) => join(root, ".cache", "build", `${entry.name.replace(/\W+/g, "-")}.json`);

const fileStamp = (root, path) => {
	const stat = statSync(join(root, path), { throwIfNoEntry: false });
	return stat === undefined ? "gone" : `${stat.size}:${Math.round(stat.mtimeMs)}`;
};

function filesBelow(root, folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
		const path = `${folder}/${item.name}`;
		if (item.isDirectory()) return item.name === "__pycache__" ? [] : filesBelow(root, path);
		return [path];
	});
}

/** What every entry depends on besides its own files: the build itself and the installed packages. */
function commonStamp(root) {
	const hash = createHash("sha256").update(fileStamp(root, "package-lock.json"));
	for (const path of ["scripts/build.mjs", ...filesBelow(root, "scripts/bundle")])
		hash.update(path).update(fileStamp(root, path));
	return hash.digest("hex");
}

/** Inputs that are found by looking, not by following imports: a new file must make the entry stale. */
function foundInputs(root, entry) {
	if (entry.kind === "integration") return listIntegrationTests(root);
	if (entry.kind !== "packs") return [];
	return [
		"problems",
		"src/core/design",
		"src/core/problem",
		"src/core/review",
		"src/node/design",
		"src/node/problem",
		"src/cli",
	]
		.flatMap((folder) => filesBelow(root, folder))
		.sort();
}

function isFresh(root, entry, common) {
	if (!existsSync(join(root, entry.output))) return false;
	const path = recordPath(root, entry);
	if (!existsSync(path)) return false;
	const record = JSON.parse(readFileSync(path, "utf8"));
	if (record.common !== common) return false;
	if (foundInputs(root, entry).some((input) => record.inputs[input] === undefined)) return false;
	return Object.entries(record.inputs).every(([input, stamp]) => fileStamp(root, input) === stamp);
}

/**
 * The entries whose result is missing or older than what it is made of. An entry without a source is not stale.
 * @param {string} root
 * @param {"all" | "terminal"} needs
 */
export function staleEntries(root, needs) {
	const common = commonStamp(root);
	return listEntries(root).filter(
		(entry) =>
			(needs === "all" || entry.terminal) && existsSync(join(root, entry.source)) && !isFresh(root, entry, common),
	);
}

/**
 * Remembers what an entry was made of.
 * @param {string[]} inputs paths relative to the root
 */
export function recordFresh(root, entry, inputs) {
	const all = [...new Set([...inputs, ...foundInputs(root, entry)])];
	const record = {
		common: commonStamp(root),
		inputs: Object.fromEntries(all.map((path) => [path, fileStamp(root, path)])),
	};
	mkdirSync(join(root, ".cache", "build"), { recursive: true });
	writeFileSync(recordPath(root, entry), JSON.stringify(record));
}

/** What an entry was last made of: paths relative to the root, none when it was never made. */
export function recordedInputs(root, entry) {
	const path = recordPath(root, entry);
	return existsSync(path) ? Object.keys(JSON.parse(readFileSync(path, "utf8")).inputs) : [];
}
