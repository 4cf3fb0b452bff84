import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";

import type { DesignPack } from "../../../../src/core/design/designPack.ts";
import { applyTwin } from "../../../../src/core/design/applyTwin.ts";
import { applyEdits } from "../../../../src/core/design/language/applyEdits.ts";
import { completionsAt } from "../../../../src/core/design/language/completionsAt.ts";
import { designOutline } from "../../../../src/core/design/language/designOutline.ts";
import { designSymbols } from "../../../../src/core/design/language/designSymbols.ts";
import { foldingRanges } from "../../../../src/core/design/language/foldingRanges.ts";
import { hoverAt } from "../../../../src/core/design/language/hoverAt.ts";
import { inlayHints } from "../../../../src/core/design/language/inlayHints.ts";
import { quickFixes } from "../../../../src/core/design/language/quickFixes.ts";
import { buildDesignPack } from "../../../../src/node/design/designPackBuilder.ts";
import { designTextOf } from "./designLanguageText.ts";

const slugs = ["home-shelf-ranking", "playlist-continuation"];

/** What one types and pastes into the middle of things. */
const odd = fc.constantFrom(
	"",
	"[",
	"]",
	"(",
	'"',
	"@{",
	"}",
	"{",
	"%%",
	"-->",
	"|",
	"```",
	"\n",
	"\r\n",
	" = ",
	"/",
	"é",
	"😀",
);

describe("the language features on texts that are being written", function () {
	this.timeout(120_000);
	const packs = slugs.map((slug): DesignPack => {
		const built = buildDesignPack(`problems/design/${slug}`);
		assert.ok(built.ok);
		return built.value;
	});
	const references = slugs.map((slug) => readFileSync(`problems/design/${slug}/reference/senior.design.md`, "utf8"));

	it("answer everywhere, and only with places of the text", () => {
		const cut = fc.record({
			which: fc.nat(references.length - 1),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			length: fc.nat(60),
			by: odd,
			caret: fc.integer({ min: -3, max: 3 }),
		});
		fc.assert(
			fc.property(cut, ({ which, at, length, by, caret }) => {
				const reference = references[which] ?? "";
				const start = Math.floor(at * reference.length);
				const text = designTextOf(reference.slice(0, start) + by + reference.slice(start + length), {
					...(packs[which] === undefined ? {} : { pack: packs[which] }),
				});
				const position = text.index.positionAt(start + by.length + caret);
				const inside = ({ lineBase0, character }: { lineBase0: number; character: number }) =>
					lineBase0 < text.index.lineCount && character <= text.index.line(lineBase0).length;
				const ranges = [
					...completionsAt(text, position).map(({ range }) => range),
					...[hoverAt(text, position)].flatMap((hover) => hover?.range ?? []),
					...designSymbols(text).flatMap(({ places }) => places),
					...designOutline(text).map(({ range }) => range),
					...text.design.findings
						.flatMap((finding) => quickFixes(text, finding))
						.flatMap(({ edits }) => edits.map(({ range }) => range)),
				];
				for (const { start: from, end } of ranges) {
					assert.ok(inside(from) && inside(end));
				}
				assert.ok(inlayHints(text).every((hint) => inside(hint.position)));
				assert.ok(foldingRanges(text).every(({ endLineBase0 }) => endLineBase0 < text.index.lineCount));
			}),
			{ numRuns: 15 },
		);
	});

	it("offer for what the checks find in twins only fixes after which the finding is gone", () => {
		const tried = new Set<string>();
		const [pack] = packs;
		assert.ok(pack);
		for (const twin of pack.twins.filter(({ deterministic }) => deterministic)) {
			const patched = applyTwin(pack.references[twin.reference], twin);
			assert.ok(patched.ok);
			const text = designTextOf(patched.value, { pack });
			const fixes = text.design.findings.flatMap((finding) =>
				quickFixes(text, finding).map((fix) => ({ finding, fix, title: fix.title.replace(/\d+/g, "n") })),
			);
			for (const { finding, fix, title } of fixes.filter((one) => !tried.has(one.title))) {
				tried.add(title);
				const after = designTextOf(applyEdits(text.text, fix.edits), { pack });
				const left = after.design.findings.map(({ id }) => id);
				assert.ok(!left.includes(finding.id), `${twin.id}: ${fix.title} leaves ${finding.id}`);
			}
		}
		assert.ok(tried.size >= 10, [...tried].join(", "));
	});
});
