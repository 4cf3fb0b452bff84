// English throughout: for authors of packages
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { err, ok, type Result } from "../../../core/base/result.ts";
import type { PackFault } from "../../../core/problem/packFault.ts";
import type { ConversationPack } from "../../../core/review/conversation/conversationPack.ts";
import { answerKinds, type KnownAnswer } from "../../../core/review/conversation/knownAnswer.ts";
import { readYaml } from "../../problem/readYaml.ts";

const headSchema = z.strictObject({ makes: z.array(z.string()) });

/** `<folder>/<slug>/<kind>.md` of every card, each with a head that names the criteria it makes. */
export function readKnownAnswers(
	folder: string,
	packs: readonly ConversationPack[],
): Result<readonly KnownAnswer[], readonly PackFault[]> {
	const faults: PackFault[] = [];
	const answers: KnownAnswer[] = [];
	for (const slug of readdirSync(folder).sort()) {
		const known = packs.find((pack) => pack.slug === slug)?.criteria.map(({ id }) => id);
		if (known === undefined) faults.push({ file: slug, message: "there is no card of this name" });
		for (const kind of answerKinds) {
			const file = join(slug, `${kind}.md`);
			const read = readOne(join(folder, file), file);
			if (!read.ok) {
				faults.push(...read.error);
				continue;
			}
			for (const id of read.value.makes) {
				if (known?.includes(id) === false) faults.push({ file, message: `"${id}" is not one of the criteria` });
			}
			answers.push({ slug, kind, ...read.value });
		}
	}
	return faults.length > 0 ? err(faults) : ok(answers);
}

function readOne(path: string, file: string): Result<Pick<KnownAnswer, "makes" | "text">, readonly PackFault[]> {
	let whole: string;
	try {
		whole = readFileSync(path, "utf8");
	} catch {
		return err([{ file, message: "is missing: a card has one answer of each kind" }]);
	}
	const found = /^---\n([\s\S]*?)\n---\n/.exec(whole);
	if (found === null) return err([{ file, message: "begins with front matter between two lines ---" }]);
	const head = readYaml(file, `\n${found[1]}`, headSchema);
	return head.ok ? ok({ makes: head.value.makes, text: whole.slice(found[0].length).trim() }) : head;
}
