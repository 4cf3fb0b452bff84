import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listEntries } from "./entries.mjs";
import { recordedInputs } from "./freshness.mjs";

/** The innermost package a file of node_modules belongs to. */
const packageFolder = (path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

function notice(root, folder) {
	const {
		name,
		version,
		license,
		homepage = "",
	} = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
	const file = readdirSync(join(root, folder)).find((each) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(each));
	const text = file === undefined ? `${homepage}\n` : readFileSync(join(root, folder, file), "utf8");
	return `${name} ${version} (${license ?? "see below"})\n\n${text.trim()}\n`;
}

/**
 * The licences of every package whose code is in the shipped bundles, as those licences ask.
 * @param {string} root
 * @returns {string}
 */
export function thirdPartyNotices(root) {
	const shipped = listEntries(root).filter(
		({ name, kind }) => kind !== "integration" && kind !== "packs" && name !== "cli",
	);
	const inputs = shipped.flatMap((entry) => recordedInputs(root, entry));
	const folders = new Set(
		inputs.map(packageFolder).filter((folder) => folder && existsSync(join(root, folder, "package.json"))),
	);
	const rule = `\n${"-".repeat(80)}\n\n`;
	return `Woodshed contains code of these packages:\n${rule}${[...folders]
		.sort()
		.map((folder) => notice(root, folder))
		.join(rule)}`;
}
