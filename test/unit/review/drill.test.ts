import assert from "node:assert/strict";
import { readdirSync } from "node:fs";

import fc from "fast-check";

import { applyTwin } from "../../../src/core/design/applyTwin.ts";
import type { DesignPack, Twin } from "../../../src/core/design/designPack.ts";
import { type Drill, drill, drillOf } from "../../../src/core/review/drill.ts";
import { checkDrill } from "../../../src/core/review/checkDrill.ts";
import { drillText } from "../../../src/core/review/drillText.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";

const designs = new URL("../../../problems/design", import.meta.url).pathname;
const packs: readonly DesignPack[] = readdirSync(designs).map((slug) => {
	const built = buildDesignPack(`${designs}/${slug}`);
	assert.ok(built.ok, slug);
	return built.value;
});
const planted: readonly { readonly twin: Twin; readonly one: Drill }[] = packs.flatMap((pack) =>
	pack.twins.map((twin) => {
		const made = drillOf(pack, twin);
		assert.ok(made.ok, `${pack.slug} ${twin.id}`);
		return { twin, one: made.value };
	}),
);
const home = packs.find(({ slug }) => slug === "home-shelf-ranking")!;

function drillNamed(id: string): Drill {
	const found = planted.find(({ one }) => one.slug === home.slug && one.twin === id);
	assert.ok(found, id);
	return found.one;
}

describe("a drill of every planted flaw", () => {
	it("can be made of all there are", () => assert.ok(planted.length >= 279, String(planted.length)));

	it("shows the flawed text, and no empty line where something was taken out", () => {
		for (const { twin, one } of planted) {
			const patched = applyTwin(one.clean, twin);
			assert.ok(patched.ok);
			const bare = (text: string): string => text.replace(/^[ \t]*\n/gm, "");
			assert.equal(bare(one.text), bare(patched.value), `${one.slug} ${one.twin}`);
			assert.notEqual(one.text, one.clean);
			const empty = (text: string): number => text.split("\n").filter((line) => line.trim() === "").length;
			assert.ok(empty(one.text) <= empty(one.clean), `${one.slug} ${one.twin}`);
			assert.ok(!one.text.includes("\n\n\n"), `${one.slug} ${one.twin}`);
		}
	});

	it("is won by its criterion and its words, or by no marks where something is missing", () => {
		for (const { twin, one } of planted) {
			const { criterion } = one;
			const answers = twin.span === null ? [null, { start: 3, end: 3 }] : one.words;
			assert.ok(answers.length > 0, `${one.slug} ${one.twin} has no words`);
			for (const range of answers) {
				const result = checkDrill(one, { criterion, range });
				assert.deepEqual(
					[result.named, result.placed],
					[true, true],
					`${one.slug} ${one.twin} ${JSON.stringify(range)}`,
				);
				assert.ok(result.message.startsWith("Found. ") && result.message.endsWith(twin.why));
			}
		}
	});

	it("is lost by every other criterion, and says which it is", () => {
		for (const { one } of planted) {
			const others = one.choices.filter(({ id }) => id !== one.criterion);
			assert.equal(others.length, one.choices.length - 1, "the right one can be chosen");
			const right = one.choices.find(({ id }) => id === one.criterion)!;
			for (const { id } of others) {
				const result = checkDrill(one, { criterion: id, range: null });
				assert.equal(result.named, false);
				assert.ok(result.message.includes(`“${right.title}”`));
			}
		}
	});

	it("has no place where words are at fault and none are marked, or all are", () => {
		for (const { twin, one } of planted) {
			const all = checkDrill(one, { criterion: one.criterion, range: { start: 0, end: one.text.length } });
			assert.deepEqual([all.placed, all.mark], [false, "too-wide"]);
			if (twin.span !== null) {
				assert.equal(checkDrill(one, { criterion: one.criterion, range: null }).mark, "nothing");
			}
		}
	});

	it("has the words of the package's own span among its places", () => {
		for (const { twin, one } of planted) {
			if (twin.span !== null) {
				assert.ok(
					one.words.some(({ start, end }) => one.text.slice(start, end) === twin.span),
					`${one.slug} ${one.twin}`,
				);
			}
		}
	});

	it("takes marks on a line that the flaw did not touch for another place", () => {
		const one = drillNamed("latency-over-objective");
		const start = one.text.indexOf("flowchart");
		const result = checkDrill(one, { criterion: one.criterion, range: { start, end: start + 9 } });
		assert.deepEqual([result.named, result.placed, result.mark], [true, false, "elsewhere"]);
	});

	it("knows the changed words and not the whole patch", () => {
		const one = drillNamed("latency-over-objective");
		assert.deepEqual(
			one.words.map(({ start, end }) => one.text.slice(start, end)),
			["p95: 155", "155", "167", "238"],
		);
	});

	it("lets the words that replaced what is missing be marked as well", () => {
		const one = drillNamed("no-fallback");
		const start = one.text.indexOf("shows an error");
		assert.equal(checkDrill(one, { criterion: "fallback", range: { start, end: start + 14 } }).placed, true);
		assert.equal(checkDrill(one, { criterion: "fallback", range: null }).placed, true);
	});
});

describe("what is said of an answer", () => {
	const one = drillNamed("latency-over-objective");
	const hidden = drillNamed("no-explanation");
	const other = (of: Drill): string => of.choices.find(({ id }) => id !== of.criterion)!.id;
	const [word] = one.words;
	const cases: readonly [of: Drill, criterion: string, range: { start: number; end: number } | null, said: string][] = [
		[one, one.criterion, word!, "Found. "],
		[one, other(one), word!, "This is the place, and another criterion pays for it. It costs “"],
		[one, one.criterion, { start: 0, end: 5 }, "The right criterion; the flaw stands elsewhere. "],
		[one, other(one), { start: 0, end: 5 }, "Not here. It costs “"],
		[one, one.criterion, null, "The right criterion; there are words at fault, and you marked none. "],
		[one, other(one), null, "There are words at fault, and you marked none. It costs “"],
		[one, one.criterion, { start: 0, end: 5000 }, "The right criterion; too much is marked to count as a place. "],
		[one, other(one), { start: 0, end: 5000 }, "Too much is marked to count as a place. It costs “"],
		[hidden, hidden.criterion, null, "Found. "],
		[hidden, other(hidden), null, "Something is missing, as you say. It costs “"],
	];
	for (const [of, criterion, range, said] of cases) {
		it(`begins: ${said}`, () => {
			const { message } = checkDrill(of, { criterion, range });
			assert.ok(message.startsWith(said), message);
			assert.ok(message.endsWith(of.why));
		});
	}
});

describe("picking a drill", () => {
	it("gives the same for the same seed, and others for other seeds", () => {
		const picks = Array.from({ length: 40 }, (_, seed) => drill(home, seed, new Set())!.twin);
		assert.deepEqual(
			picks,
			Array.from({ length: 40 }, (_, seed) => drill(home, seed, new Set())!.twin),
		);
		assert.ok(new Set(picks).size > 10);
	});

	it("shows every flaw of a design once before any comes back", () => {
		const seen = new Set<string>();
		for (let seed = 0; seen.size < home.twins.length; seed++) {
			const { twin } = drill(home, seed, seen)!;
			assert.ok(!seen.has(twin), twin);
			seen.add(twin);
		}
		assert.ok(seen.has(drill(home, 1, seen)!.twin));
	});

	it("has nothing to show where a package has no flaws", () => {
		assert.equal(drill({ ...home, twins: [] }, 1, new Set()), undefined);
	});
});

describe("the text of a drill", () => {
	it("fails where a patch does not find its place exactly once", () => {
		for (const find of ["", "x", "a"]) {
			assert.equal(drillText("a b a", { patches: [{ find, replace: "c" }], span: null }).ok, false);
		}
	});

	it("keeps every place where its words are, whatever is patched before and behind it", () => {
		const word = fc.stringMatching(/^[a-z]{1,6}$/);
		fc.assert(
			fc.property(
				fc.array(fc.record({ before: word, after: fc.option(word, { nil: "" }), lines: fc.boolean() }), {
					minLength: 1,
					maxLength: 6,
				}),
				fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }),
				(parts, order) => {
					const break_ = (lines: boolean) => (lines ? "\n" : " ");
					const reference = `${parts.map(({ before, lines }, i) => `<${i}>${break_(lines)}${before}0${i}${break_(lines)}`).join("")}end`;
					const patches = parts
						.map(({ before, after }, i) => ({
							i,
							find: `${before}0${i}`,
							replace: after === "" ? "" : `${after.toUpperCase()}1${i}`,
						}))
						.sort((a, b) => (order[a.i] ?? 0) - (order[b.i] ?? 0));
					const result = drillText(reference, { patches, span: null });
					assert.ok(result.ok);
					const { text, words, gaps } = result.value;
					assert.deepEqual(
						words.map(({ start, end }) => text.slice(start, end)),
						patches.toSorted((a, b) => a.i - b.i).flatMap(({ replace }) => (replace === "" ? [] : [replace])),
					);
					assert.equal(gaps.length, patches.filter(({ replace }) => replace === "").length);
				},
			),
		);
	});
});
