// English throughout: a file for git
import { appendFile, lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * `.woodshed/.gitattributes`: how git merges what two machines wrote. The log's lines are joined; of every other file this
 * machine's version stays, without marks in it. A file that is there is appended to where it says nothing of the log, and
 * never rewritten: a comment that names `log.jsonl` is enough to keep it as it is. Rejects with the system's error.
 */
export async function writeMergeRules(practiceFolder: string): Promise<void> {
	const folder = path.join(practiceFolder, ".woodshed");
	const file = path.join(folder, ".gitattributes");
	await mkdir(folder, { recursive: true });
	try {
		// whole or not there: a second window at the same moment finds it
		await writeFile(file, textOf(rules, "\n"), { flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
			throw error;
		}
		await complete(file);
	}
}

async function complete(file: string): Promise<void> {
	// git does not follow a link here either
	if (!(await lstat(file)).isFile()) {
		return;
	}
	const known = await readFile(file, "utf8");
	if (!known.includes("log.jsonl")) {
		const end = known.includes("\r\n") ? "\r\n" : "\n";
		await appendFile(file, `${known === "" || known.endsWith("\n") ? "" : end}${textOf(rules, end)}`);
	}
}

const rules = [
	"# Woodshed on two machines: the lines of both logs are kept, of the other files those of this machine.",
	"log.jsonl text eol=lf merge=union",
	"*.json -merge",
];

function textOf(lines: readonly string[], end: string): string {
	return lines.map((line) => `${line}${end}`).join("");
}
