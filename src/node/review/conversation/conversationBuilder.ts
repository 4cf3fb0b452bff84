// English throughout: for authors of packages
import { createHash } from "node:crypto";
import { basename } from "node:path";

import { LineIndex } from "../../../core/base/lineIndex.ts";
import { err, ok, type Result } from "../../../core/base/result.ts";
import type { PackFault } from "../../../core/problem/packFault.ts";
import { type ConversationPack, conversationHeadSchema } from "../../../core/review/conversation/conversationPack.ts";
import { conversationPackFaults } from "../../../core/review/conversation/conversationPackFaults.ts";
import { storyPartIds, storyParts } from "../../../core/review/conversation/storyParts.ts";
import { readYaml } from "../../problem/readYaml.ts";

/**
 * The text of one `<slug>.md` as a pack; the faults name file, line and column. A values prompt gets the parts of a story
 * in front of its own signal.
 */
export function buildConversation(file: string, text: string): Result<ConversationPack, readonly PackFault[]> {
	const name = basename(file);
	const slug = name.replace(/\.md$/, "");
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
		return err([{ file: name, message: "its name is the slug: small letters, digits and single hyphens" }]);
	}
	const found = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text.replace(/^\uFEFF/, ""));
	if (found === null) {
		return err([{ file: name, message: "begins with front matter between two lines ---" }]);
	}
	// one line in front, so that faults keep the line numbers of the file
	const head = readYaml(name, `\n${found[1]}`, conversationHeadSchema);
	if (!head.ok) return head;
	const { value } = head;
	const pack: ConversationPack = {
		format: 1,
		hash: createHash("sha256").update(text).digest("hex"),
		slug,
		...value,
		criteria:
			value.round === "values" ? [...storyPartIds.map((id) => storyParts[id]), ...value.criteria] : value.criteria,
		question: text
			.replace(/^\uFEFF/, "")
			.slice(found[0].length)
			.trim(),
	};
	const faults = [...conversationPackFaults(pack)].map(({ near, message }): PackFault => {
		const at = near === "" ? -1 : text.indexOf(near);
		return { file: name, ...(at < 0 ? {} : { at: new LineIndex(text).positionAt(at) }), message };
	});
	return faults.length > 0 ? err(faults) : ok(pack);
}
