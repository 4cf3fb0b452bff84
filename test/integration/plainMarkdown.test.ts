import assert from "node:assert/strict";

import * as vscode from "vscode";

import { plainMarkdown } from "../../src/extension/plainMarkdown.ts";

const hostile = [
	"[press](command:workbench.action.quit)",
	"![pixel](https://example.org/p.png)",
	"https://example.org and www.example.org and me@example.org",
	"<img src=x onerror=alert(1)> <script>alert(1)</script> &lt;b&gt;",
	"# heading, **bold**, `code`, - list, 1. list, > quote, | a | b |",
	"[ref]: https://example.org\n\n[ref]",
];

describe("text of a model in threads and hovers", () => {
	for (const text of hostile) {
		it(`stays text: ${text.split("\n")[0]}`, async () => {
			const html = await vscode.commands.executeCommand<string>("markdown.api.render", plainMarkdown(text).value);
			assert.doesNotMatch(html, /<(?:a|img|script|h\d|strong|em|code|ul|ol|blockquote|table)\b/i, html);
		});
	}

	it("is not trusted to run commands or to hold HTML", () => {
		const { isTrusted, supportHtml } = plainMarkdown("x");
		assert.equal(isTrusted ?? false, false);
		assert.equal(supportHtml ?? false, false);
	});
});
