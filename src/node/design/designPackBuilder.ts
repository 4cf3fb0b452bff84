// English throughout: for authors of packages, in the terminal
import { basename } from "node:path";
import { z } from "zod";

import { LineIndex } from "../../core/base/lineIndex.ts";
import { err, ok, type Result } from "../../core/base/result.ts";
import {
	type DesignPack,
	designPackSchema,
	estimateFormulaSchema,
	type StrangeAnswer,
	strangeSchema,
	type Twin,
	twinSchema,
	twistSchema,
} from "../../core/design/designPack.ts";
import { designPackFaults, type DesignPackPart } from "../../core/design/designPackFaults.ts";
import type { PackFault } from "../../core/problem/packFault.ts";
import { rubricSchema } from "../../core/review/rubric.ts";
import type { PackageFolder } from "../problem/packageFolder.ts";
import { readYaml } from "../problem/readYaml.ts";
import { readDesignFolder } from "./designFolder.ts";

/** `design.yaml`. */
export const designHeadSchema = designPackSchema.pick({
	slug: true,
	version: true,
	title: true,
	round: true,
	category: true,
	difficulty: true,
	minutes: true,
	topics: true,
});

const strangeHeadSchema = strangeSchema.omit({ text: true });

/** A design package folder as one value; the faults name file, line and column. Needs no compiler. */
export function buildDesignPack(folder: string | PackageFolder): Result<DesignPack, readonly PackFault[]> {
	const files = typeof folder === "string" ? readDesignFolder(folder) : folder;
	const faults: PackFault[] = [...files.faults];
	const text = (file: string): string => {
		const found = files.texts.get(file);
		if (found === undefined) faults.push({ file, message: "is missing" });
		return found ?? "";
	};
	const yaml = <T>(file: string, schema: z.ZodType<T>, source = text(file)): T | undefined => {
		if (!files.texts.has(file)) return undefined;
		const decoded = readYaml(file, source, schema);
		if (decoded.ok) return decoded.value;
		faults.push(...decoded.error);
		return undefined;
	};
	const below = (folderName: string) => [...files.texts.keys()].filter((file) => file.startsWith(`${folderName}/`));

	const head = yaml("design.yaml", designHeadSchema);
	const rubric = yaml("rubric.yaml", rubricSchema);
	const estimates = yaml("estimates.yaml", z.array(estimateFormulaSchema));
	const twists = yaml("twists.yaml", z.array(twistSchema));
	const twins = below("twins").flatMap((file): Twin[] => {
		const twin = yaml(file, twinSchema);
		return twin === undefined ? [] : [twin];
	});
	const strange = below("strange").flatMap((file): StrangeAnswer[] => {
		const { front, body } = splitFrontMatter(text(file));
		const decoded = yaml(file, strangeHeadSchema, front);
		return decoded === undefined ? [] : [{ ...decoded, text: body }];
	});
	const texts = { brief: text("brief.md"), starter: text("starter.md") };
	const references = { senior: text("reference/senior.design.md"), staff: text("reference/staff.design.md") };

	if (head !== undefined && head.slug !== basename(files.folder)) {
		const message = `slug is "${head.slug}" but the folder is "${basename(files.folder)}"`;
		faults.push(placed(files, { file: "design.yaml", near: head.slug, message }));
	}
	if (!head || !rubric || !estimates || !twists || faults.length > 0) return err(faults);
	const pack: DesignPack = {
		format: 1,
		hash: files.hash,
		...head,
		...texts,
		rubric,
		estimates,
		twists,
		references,
		twins,
		strange,
	};
	const broken = designPackFaults(pack).map(({ part, near, message }) =>
		placed(files, { file: fileOf(part), near, message }),
	);
	return broken.length > 0 ? err(broken) : ok(pack);
}

function fileOf(part: DesignPackPart): string {
	switch (part.kind) {
		case "twin":
			return `twins/${part.id}.yaml`;
		case "strange":
			return `strange/${part.id}.md`;
		case "starter":
			return "starter.md";
		default:
			return `${part.kind}.yaml`;
	}
}

/** The place of a fault is the first line that holds its word, as near as a cross reference can be pointed at. */
function placed(
	files: PackageFolder,
	fault: { readonly file: string; readonly near: string; readonly message: string },
): PackFault {
	const { file, near, message } = fault;
	const text = files.texts.get(file);
	if (text === undefined) {
		return { file, message: `is missing: its name must be its id; ${message}` };
	}
	const at = near === "" ? -1 : text.indexOf(near);
	return { file, ...(at < 0 ? {} : { at: new LineIndex(text).positionAt(at) }), message };
}

/** Front matter as YAML on its own lines, so that its faults keep their line numbers. */
function splitFrontMatter(text: string): { readonly front: string; readonly body: string } {
	const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
	return found ? { front: `\n${found[1]}`, body: text.slice(found[0].length) } : { front: "", body: text };
}
