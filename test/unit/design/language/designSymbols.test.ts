import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";

import { applyEdits } from "../../../../src/core/design/language/applyEdits.ts";
import { designSymbols, symbolAt } from "../../../../src/core/design/language/designSymbols.ts";
import { componentNamedAt, labelMentions } from "../../../../src/core/design/language/labelMentions.ts";
import { renameSymbol } from "../../../../src/core/design/language/renameSymbol.ts";
import { designText } from "../designText.ts";
import { atCaret, designTextOf, shown } from "./designLanguageText.ts";

const written = designText({
	estimate: "mau = 751M user # mau is given\npeak = mau * 3 open/user/day to open/s\nboth = peak + peak",
	drawing: `
  subgraph online [Request path]
    app[Mobile app] --> api["Home API"] & log[(Event log)]
    api e1@-->|asks| rank[Ranker]
  end
  online --> store[(Feature store)]
  e1@{ ratio: 0.4 }
  rank@{ n: 4 }
  class app,rank warm
  style rank fill:#eee
  click rank "https://example.org"`,
	prose: "At {peak} the Ranker and the event log hold; {peak} is not {open}. The page ranker is another.",
});
const reference = readFileSync("problems/design/home-shelf-ranking/reference/senior.design.md", "utf8");

describe("designSymbols", () => {
	const text = designTextOf(written);
	const placesOf = (name: string): readonly string[] =>
		(designSymbols(text).find((symbol) => symbol.name === name)?.places ?? []).map((place) => shown(text, place));

	it("finds every place of an id: chains, metadata, class, style and click", () => {
		assert.deepEqual(placesOf("rank"), ["13:21 rank", "17:2 rank", "18:12 rank", "19:8 rank", "20:8 rank"]);
		assert.deepEqual(placesOf("app"), ["12:4 app", "18:8 app"]);
		assert.deepEqual(placesOf("e1"), ["13:8 e1", "16:2 e1"]);
		assert.deepEqual(placesOf("online"), ["11:9 online", "15:2 online"]);
	});

	it("finds a number's name on its line, in expressions and in braces, never as a unit or in a comment", () => {
		assert.deepEqual(placesOf("mau"), ["4:0 mau", "5:7 mau"]);
		assert.deepEqual(placesOf("peak"), ["5:0 peak", "6:7 peak", "6:14 peak", "23:4 peak", "23:46 peak"]);
		assert.deepEqual(placesOf("open"), [], "a unit is no name");
	});

	it("finds the text of every name at every one of its places, in the references too", () => {
		for (const one of [text, designTextOf(reference), designTextOf(reference.replaceAll("\n", "\r\n"))]) {
			const symbols = designSymbols(one);
			assert.ok(symbols.length > 5);
			for (const { name, places, definition } of symbols) {
				for (const place of [...places, definition]) {
					assert.equal(one.slice(place), name);
				}
				assert.equal(new Set(places.map((place) => JSON.stringify(place))).size, places.length);
			}
		}
	});

	it("knows the name under the caret, and none in prose that only looks like one", () => {
		const named = (marked: string) => {
			const { text: at, position } = atCaret(marked);
			return symbolAt(at, position)?.symbol.name;
		};
		assert.equal(named(written.replace("api e1@", "a¦pi e1@")), "api");
		assert.equal(named(written.replace("{peak} the", "{pe¦ak} the")), "peak");
		assert.equal(named(written.replace("both = peak", "both = peak¦")), "peak");
		assert.equal(named(written.replace("the Ranker", "the Ran¦ker")), undefined);
		assert.equal(named(written.replace("# Design", "# Des¦ign")), undefined);
		assert.equal(named(written.replace("{open}", "{op¦en}")), undefined);
	});

	it("leads from a label in prose to its component; the longer label wins", () => {
		const page = written.replace("rank[Ranker]", "rank[Ranker] --> blend[Page ranker]");
		const named = (marked: string) => {
			const { text: at, position } = atCaret(marked);
			return componentNamedAt(at, position)?.component.id;
		};
		assert.equal(named(page.replace("the Ranker", "the Ran¦ker")), "rank");
		assert.equal(named(page.replace("page ranker", "page ran¦ker")), "blend");
		assert.equal(named(page.replace("event log", "eve¦nt log")), "log");
		assert.equal(named(page.replace("is another", "is ano¦ther")), undefined);
		const read = designTextOf(page);
		const ranker = read.design.graph.components.find(({ id }) => id === "rank");
		assert.ok(ranker);
		assert.deepEqual(
			labelMentions(read, ranker).map((place) => shown(read, place)),
			["23:14 Ranker"],
		);
	});
});

describe("renameSymbol", () => {
	const rename = (from: string, to: string, source = written) => {
		const text = designTextOf(source);
		const symbol = designSymbols(text).find(({ name }) => name === from);
		assert.ok(symbol);
		return renameSymbol(text, symbol, to);
	};

	it("renames a number in all blocks and in braces, and nothing else", () => {
		const renamed = rename("peak", "peak_rate");
		assert.ok(renamed.ok);
		assert.equal(
			applyEdits(written, renamed.value),
			written
				.replace("peak = mau", "peak_rate = mau")
				.replace("peak + peak", "peak_rate + peak_rate")
				.replaceAll("{peak}", "{peak_rate}"),
		);
	});

	it("renames an id everywhere in the drawing and leaves the prose alone", () => {
		const renamed = rename("rank", "scorer");
		assert.ok(renamed.ok);
		assert.equal(applyEdits(written, renamed.value), written.replace(/\brank\b/g, "scorer"));
	});

	for (const [from, to, why] of [
		["peak", "mau", /already an estimate, in line 4/],
		["peak", "2x", /one word of letters/],
		["peak", "a b", /one word of letters/],
		["peak", "", /one word of letters/],
		["peak", "ms", /is a unit/],
		["peak", "to", /a meaning of its own/],
		["peak", "max", /a meaning of its own/],
		["mau", "user", /used as a unit here/],
		["mau", "open", /used as a unit here/],
		["rank", "app", /./],
		["rank", "end", /./],
		["rank", "two words", /./],
	] as const) {
		it(`refuses to call ${from} "${to}", in a sentence`, () => {
			const renamed = rename(from, to);
			assert.ok(!renamed.ok);
			assert.match(renamed.error, why);
			assert.match(renamed.error, /^\S.*[.?]$/s);
		});
	}

	it("gives the old text back when it is renamed back, in the references, whatever the name", () => {
		const names = designSymbols(designTextOf(reference)).map(({ name }) => name);
		fc.assert(
			fc.property(fc.constantFrom(...names), fc.stringMatching(/^[a-z][a-z0-9_]{2,10}$/), (from, to) => {
				const there = rename(from, to, reference);
				fc.pre(there.ok);
				const between = applyEdits(reference, there.value);
				const back = rename(to, from, between);
				assert.ok(back.ok);
				assert.equal(applyEdits(between, back.value), reference);
			}),
			{ numRuns: 12 },
		);
	});
});
