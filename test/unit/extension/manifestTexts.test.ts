import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Texts = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, "../../..");
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));
const manifest = readJson("package.json") as Readonly<Record<string, unknown>>;
const english = readJson("package.nls.json") as Texts;

/** What VS Code shows nobody: ids, paths, conditions, values, and what only models read. */
const notShown = new Set([
	...["id", "command", "view", "type", "name", "language", "icon", "path", "svg", "configuration", "visibility"],
	...["when", "enablement", "hiddenWhen", "group", "key", "mac", "linux", "win", "completionEvents"],
	...[
		"scopeName",
		"injectTo",
		"extensions",
		"embeddedLanguages",
		"supported",
		"restrictedConfigurations",
		"configurationDefaults",
	],
	...["scope", "enum", "default", "pattern", "required", "tags", "order"],
	...["toolReferenceName", "modelDescription", "inputSchema"],
]);

/** Every text that is shown, with the way to it. */
function shownTexts(
	value: unknown,
	path: readonly string[],
): readonly { readonly at: string; readonly text: string }[] {
	if (typeof value === "string") {
		return [{ at: path.join("."), text: value }];
	}
	if (typeof value !== "object" || value === null) {
		return [];
	}
	const isView = path[1] === "views";
	return Object.entries(value)
		.filter(([name]) => !notShown.has(name) || (name === "name" && isView) || isNameOfSetting(path))
		.flatMap(([name, one]) => shownTexts(one, [...path, name]));
}

/** Below `properties` the names are those of settings and their parts. */
const isNameOfSetting = (path: readonly string[]): boolean => path.at(-1) === "properties";

const shown = [
	...shownTexts({ displayName: manifest["displayName"], description: manifest["description"] }, []),
	...shownTexts(manifest["capabilities"], ["capabilities"]),
	...shownTexts(manifest["contributes"], ["contributes"]),
];
const keyOf = (text: string): string | undefined => /^%(.+)%$/.exec(text)?.[1];

describe("the texts of the extension's manifest", () => {
	it("stand in package.nls.json, each behind a key", () => {
		assert.ok(shown.length > 100);
		for (const { at, text } of shown) {
			assert.ok(keyOf(text) !== undefined, `${at} shows "${text}", which nobody can translate`);
		}
	});

	it("are all there in English, and all are used", () => {
		const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map((match) => match[1] ?? ""));
		assert.deepEqual([...used].sort(), Object.keys(english).sort());
		for (const [key, text] of Object.entries(english)) {
			assert.ok(text.trim() === text && text.length > 0, key);
		}
	});

	it("have keys that say where they are shown", () => {
		for (const key of Object.keys(english)) {
			assert.match(key, /^[a-z][\w-]*(\.[\w-]+)*$/, key);
		}
		for (const { at, text } of shown.filter(({ at }) => at.startsWith("contributes.commands."))) {
			const index = Number(at.split(".")[2]);
			const { commands } = manifest["contributes"] as { readonly commands: readonly { readonly command: string }[] };
			const id = commands[index]?.command.replace(/^woodshed\./, "");
			assert.ok(["category", `command.${id}.title`].includes(keyOf(text) ?? ""), `${at} shows ${text}`);
		}
	});

	it("have the same keys in every translation, with the same links", () => {
		const name = Object.keys(english)[0] ?? "";
		assert.deepEqual(faults({ ...english, [name]: "[x](command:other)" }), [name]);
		assert.deepEqual(faults({ ...english, "no.such": "x" }), ["no.such"]);
		const { [name]: _left, ...rest } = english;
		assert.deepEqual(faults(rest), [name]);
		for (const file of readdirSync(root).filter((one) => /^package\.nls\.[\w-]+\.json$/.test(one))) {
			assert.deepEqual(faults(readJson(file) as Texts), [], file);
		}
	});
});

/** The keys of a translation that are missing, too many, or lead elsewhere than the English text. */
function faults(translated: Texts): readonly string[] {
	const links = (text = ""): string => [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]).join("\n");
	return [...new Set([...Object.keys(english), ...Object.keys(translated)])].filter(
		(key) =>
			english[key] === undefined || translated[key] === undefined || links(english[key]) !== links(translated[key]),
	);
}
