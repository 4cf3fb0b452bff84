import { assertNever } from "../../base/assertNever.ts";
import { plainText } from "../../review/plainText.ts";
import { longestText } from "./longestText.ts";
import type { Scorecard } from "./scorecard.ts";
import { type PageBlock, type PageCell, scorecardPage } from "./scorecardPage.ts";

/** One file to keep, send or print: no script, nothing loaded, no links. Whatever was quoted stays words. */
export function scorecardHtml(card: Scorecard, practice: readonly string[] = []): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`Scorecard, ${card.from} to ${card.to}`)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${scorecardPage(card, practice).map(blockHtml).join("\n")}
</main>
</body>
</html>
`;
}

const style = `body { margin: 0; color: #1a1a1a; background: #fff; font: 11pt/1.5 Georgia, "Times New Roman", serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; overflow-wrap: anywhere; }
h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid #767676; }
h3 { font-size: 1rem; margin-top: 1.5rem; }
table { width: 100%; border-collapse: collapse; font: 9.5pt/1.4 system-ui, sans-serif; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.5rem 0.3rem 0; border-bottom: 1px solid #c4c4c4; }
thead th { border-bottom-color: #1a1a1a; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
.place { color: #4a4a4a; }
@page { margin: 18mm; }
@media print { main { max-width: none; padding: 0; } }`;

function blockHtml(block: PageBlock): string {
	switch (block.kind) {
		case "heading":
			return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
		case "paragraph":
			return `<p>${escaped(block.text)}</p>`;
		case "list":
			return `<ul>\n${block.items.map((item) => `<li>${escaped(item)}</li>`).join("\n")}\n</ul>`;
		case "table": {
			const head = block.header.map((title) => `<th scope="col">${escaped(title)}</th>`).join("");
			const rows = block.rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`).join("\n");
			return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>`;
		}
		default:
			return assertNever(block);
	}
}

function cellHtml({ text, place }: PageCell, column: number): string {
	const at = place?.lineBase0 ?? null;
	const where =
		place === null
			? ""
			: ` <span class="place">(${escaped(`${place.path}${at === null ? "" : `, line ${at + 1}`}`)})</span>`;
	return column === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}${where}</td>`;
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
