import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * package.json as VS Code shows it: every `%key%` is the text of package.nls.json, English.
 * @throws when a key has no text
 */
export function readManifest(): unknown {
	const texts = readJson("package.nls.json") as Readonly<Record<string, string>>;
	return resolved(readJson("package.json"), texts);
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));

function resolved(value: unknown, texts: Readonly<Record<string, string>>): unknown {
	if (typeof value === "string") {
		const key = /^%(.+)%$/.exec(value)?.[1];
		if (key === undefined) {
			return value;
		}
		const text = texts[key];
		if (text === undefined) {
			throw new Error(`package.nls.json has no text ${key}`);
		}
		return text;
	}
	if (Array.isArray(value)) {
		return value.map((one) => resolved(one, texts));
	}
	if (typeof value === "object" && value !== null) {
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolved(one, texts)]));
	}
	return value;
}
