import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

import { verdicts } from "../../../src/core/judge/verdict.ts";

/** The head of every program: YAML in a comment block between two lines with ---. */
const head = z.strictObject({
	tries: z.string(),
	/** the verdicts that are right; one of them must come */
	allowed: z.array(z.enum(verdicts)).min(1),
	/** a text that the message must hold */
	says: z.string().optional(),
	/** seconds that it may take at most, on a busy machine */
	longest: z.number().default(10),
	/** one: `[4, 9]` alone; many: five cases */
	cases: z.enum(["one", "many"]).default("one"),
	mode: z.enum(["run", "submit"]).default("run"),
	/** how the text is handed in */
	as: z.enum(["written", "bom", "crlf", "nul"]).default("written"),
	/** both: it is tried behind the system's walls and without them; else wherever a judge is free */
	walls: z.enum(["any", "both"]).default("any"),
	/** what keeps the folders outside whole: always, or only the system's walls */
	guards: z.enum(["always", "walls"]).default("always"),
});

const folders = { python: ".py", javascript: ".js", cpp: ".cpp" } as const;
export type HostileLanguage = keyof typeof folders;

export interface HostileProgram extends z.infer<typeof head> {
	readonly language: HostileLanguage;
	readonly name: string;
	/** `{{guarded}}` stands for a folder that must stay as it is */
	readonly source: string;
}

/** Every program below test/fixtures/hostile. */
export function hostilePrograms(root: string): HostileProgram[] {
	return (Object.keys(folders) as HostileLanguage[]).flatMap((language) =>
		readdirSync(join(root, language))
			.filter((file) => file.endsWith(folders[language]))
			.sort()
			.map((file) => {
				const text = readFileSync(join(root, language, file), "utf8");
				return { ...headOf(file, text), language, name: basename(file, extname(file)), source: text };
			}),
	);
}

/** The text as it is handed in. */
export function submitted(program: HostileProgram, guarded: string): string {
	const text = program.source.replaceAll("{{guarded}}", guarded);
	switch (program.as) {
		case "bom":
			return `\uFEFF${text}`;
		case "crlf":
			return text.replaceAll("\n", "\r\n");
		case "nul":
			return text.replaceAll("{{nul}}", "\0");
		case "written":
			return text;
	}
}

function headOf(file: string, text: string): z.infer<typeof head> {
	const lines = text.split("\n").map((line) => /^(?:#|\/\/)\s?(.*)$/.exec(line)?.[1]);
	const end = lines.indexOf("---", 1);
	if (lines[0] !== "---" || end < 0) throw new Error(`${file} has no head`);
	const decoded = head.safeParse(parse(lines.slice(1, end).join("\n")));
	if (!decoded.success) throw new Error(`${file}: ${z.prettifyError(decoded.error)}`);
	return decoded.data;
}
