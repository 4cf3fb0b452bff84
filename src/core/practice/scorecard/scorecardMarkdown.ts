import * as l10n from "@vscode/l10n";

import { assertNever } from "../../base/assertNever.ts";
import { plainText } from "../../review/plainText.ts";
import { longestText } from "./longestText.ts";
import type { Scorecard } from "./scorecard.ts";
import type { PageBlock, PageCell } from "./pageBlock.ts";
import { scorecardPage } from "./scorecardPage.ts";

/** For a file in `scorecards/` of the practice folder: links to evidence begin there. Whatever was quoted stays words. */
export function scorecardMarkdown(card: Scorecard, practice: readonly string[] = []): string {
	return `${scorecardPage(card, practice).map(blockText).join("\n\n")}\n`;
}

function blockText(block: PageBlock): string {
	switch (block.kind) {
		case "heading":
			return `${"#".repeat(block.level)} ${escaped(block.text)}`;
		case "paragraph":
			return escaped(block.text);
		case "list":
			return block.items.map((item) => `- ${cellText(item)}`).join("\n");
		case "table": {
			const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
			return [
				line(block.header.map(escaped)),
				line(block.header.map(() => "---")),
				...block.rows.map((cells) => line(cells.map(cellText))),
			].join("\n");
		}
		default:
			return assertNever(block);
	}
}

function cellText({ text, place }: PageCell): string {
	if (place === null) {
		return escaped(text);
	}
	const { path, lineBase0 } = place;
	const [words, anchor] =
		lineBase0 === null ? [path, ""] : [l10n.t("{0}, line {1}", path, lineBase0 + 1), `#L${lineBase0 + 1}`];
	return `${escaped(text)} ([${escaped(words)}](<../${path}${anchor}>))`;
}

/** One line of words and nothing else: no mark-up, no HTML, no link that an editor would make out of an address. */
function escaped(text: string): string {
	return plainText(text, longestText)
		.replace(/[\\`*_[\]<>&|~$@#]/g, "\\$&")
		.replace(/\/{2,}/g, (slashes) => "\\/".repeat(slashes.length))
		.replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`)
		.replace(/^[-+=]/, "\\$&")
		.replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
