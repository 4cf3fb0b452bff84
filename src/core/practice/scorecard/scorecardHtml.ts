// English throughout: what is not given to l10n.t is HTML and CSS

import * as l10n from "@vscode/l10n";

import { assertNever } from "../../base/assertNever.ts";
import { plainText } from "../../review/plainText.ts";
import { longestText } from "./longestText.ts";
import type { Scorecard } from "./scorecard.ts";
import type { PageBlock, PageCell } from "./pageBlock.ts";
import { scorecardPage, scorecardTitle } from "./scorecardPage.ts";

/**
 * One file to keep, send or print: no script, nothing loaded. Whatever was quoted stays words. `toFolder`: from where the
 * file is kept to the practice folder ("../"), for links to evidence; null: it is kept elsewhere, places are words alone.
 */
export function scorecardHtml(
	card: Scorecard,
	practice: readonly string[] = [],
	toFolder: string | null = null,
): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(scorecardTitle(card))}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${scorecardPage(card, practice)
	.map((block) => blockHtml(block, toFolder))
	.join("\n")}
</main>
</body>
</html>
`;
}

const style = `:root { color-scheme: light dark; --text: #1a1a1a; --page: #fff; --quiet: #4a4a4a; --line: #c4c4c4; --link: #0b57a4; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --page: #1b1b1b; --quiet: #b8b8b8; --line: #4d4d4d; --link: #8ab8ec; } }
body { margin: 0; color: var(--text); background: var(--page); font: 11pt/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2.25rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--quiet); }
h3 { font-size: 1rem; margin-top: 1.75rem; }
ul { padding-left: 1.25rem; }
a { color: var(--link); }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; font: 9.5pt/1.4 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom-color: var(--text); white-space: nowrap; overflow-wrap: normal; }
tbody th { font-weight: 600; min-width: 8rem; }
td:nth-child(2) { white-space: nowrap; }
tr { break-inside: avoid; }
.place { color: var(--quiet); }
@media screen and (max-width: 40rem) {
table, tbody, tr, tbody th, td { display: block; }
thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
tbody th, td { padding: 0.1rem 0; border: 0; }
td::before { content: attr(data-title) ": "; color: var(--quiet); }
}
@page { margin: 18mm; }
@media print { main { max-width: none; padding: 0; } a { color: inherit; } thead { display: table-header-group; } }`;

function blockHtml(block: PageBlock, toFolder: string | null): string {
	switch (block.kind) {
		case "heading":
			return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
		case "paragraph":
			return `<p>${escaped(block.text)}</p>`;
		case "list":
			return `<ul>\n${block.items.map((item) => `<li>${escaped(item.text)}${placeHtml(item, toFolder)}</li>`).join("\n")}\n</ul>`;
		case "table": {
			const head = block.header.map((title) => `<th role="columnheader" scope="col">${escaped(title)}</th>`).join("");
			const rows = block.rows
				.map((cells) => {
					const inner = cells.map((cell, column) => cellHtml(cell, block.header[column] ?? "", column, toFolder));
					return `<tr role="row">${inner.join("")}</tr>`;
				})
				.join("\n");
			// on a narrow page the rows are stacked, which would take their roles away
			return `<table role="table">\n<thead role="rowgroup"><tr role="row">${head}</tr></thead>\n<tbody role="rowgroup">\n${rows}\n</tbody>\n</table>`;
		}
		default:
			return assertNever(block);
	}
}

function cellHtml(cell: PageCell, title: string, column: number, toFolder: string | null): string {
	const text = `${escaped(cell.text)}${placeHtml(cell, toFolder)}`;
	return column === 0
		? `<th role="rowheader" scope="row">${text}</th>`
		: `<td role="cell" data-title="${escaped(title)}">${text}</td>`;
}

/** Paths are those of a practice folder, so that none needs an encoding of its own. */
function placeHtml({ place }: PageCell, toFolder: string | null): string {
	if (place === null) {
		return "";
	}
	const { path, lineBase0: at } = place;
	const words = escaped(at === null ? path : l10n.t("{0}, line {1}", path, at + 1));
	const shown =
		toFolder === null
			? words
			: `<a href="${escaped(`${toFolder}${path}${at === null ? "" : `#L${at + 1}`}`)}">${words}</a>`;
	return ` <span class="place">(${shown})</span>`;
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

function escaped(text: string): string {
	return plainText(text, longestText).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
