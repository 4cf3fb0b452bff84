import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Frame } from "playwright-core";

import { englishWords } from "./pseudoLanguage.ts";

/** Names of products, languages, files and keys, which are the same in every language. */
const names =
	/^(Woodshed|Markdown|Python|CPython|TypeScript|JavaScript|Node|Java|SQL|SQLite|CPU|SVG|PNG|HTML|mermaid|md|html|json|Ctrl|Shift|Alt|Del|Esc|Escape|Enter|rps|max|hit|shards|takes|Copilot|OpenAI|Azure|Ollama|Spotify)$/;

const problems = join(import.meta.dirname, "..", "..", "..", "problems");

/** What problems are called: the content of a package is in the language that it was written in. */
const titles: readonly string[] = globSync("**/*.{yaml,md}", { cwd: problems })
	.flatMap((file) =>
		[...readFileSync(join(problems, file), "utf8").matchAll(/^(?: *-)? *(?:title|plain): "?(.*?)"?$/gm)].map(
			([, title = ""]) => title,
		),
	)
	.sort((a, b) => b.length - a.length);

/** The texts that have words of English in them which are neither names nor titles of problems, each once. */
export function englishIn(...texts: readonly (string | null)[]): readonly string[] {
	const isEnglish = (text: string): boolean => {
		const ours = titles.reduce((left, title) => (title === "" ? left : left.replaceAll(title, " ")), text);
		// a path and the name of a file are in nobody's language
		return englishWords(ours.replace(/[\w.-]*(?:\/[\w.-]+)+|[\w-]+\.(?:md|ics|html|json)\b/g, " ")).some(
			(word) => !names.test(word),
		);
	};
	return [...new Set(texts.map((text) => (text ?? "").trim()))].filter(isEnglish);
}

/** All that a page says, shows on a tip, or has read aloud, outside the elements of `content`. `own`: words of the candidate. */
export async function shownEnglish(
	page: Frame,
	content: string,
	...own: readonly string[]
): Promise<readonly string[]> {
	const texts = await page.locator("body").evaluate((top, skipped) => {
		const found: string[] = [];
		const read = (element: Element): void => {
			if (element.matches(`script, style, ${skipped}`)) return;
			for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
			for (const child of element.childNodes) {
				if (child instanceof Element) read(child);
				else if (child.nodeType === Node.TEXT_NODE) found.push(child.textContent ?? "");
			}
		};
		read(top);
		return found;
	}, content);
	return englishIn(...texts.map((text) => own.reduce((left, word) => left.replaceAll(word, " "), text)));
}
