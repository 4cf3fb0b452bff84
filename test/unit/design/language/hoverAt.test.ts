import assert from "node:assert/strict";

import type { DesignPack } from "../../../../src/core/design/designPack.ts";
import { hoverAt } from "../../../../src/core/design/language/hoverAt.ts";
import type { DesignTextOptions } from "../../../../src/core/design/language/designText.ts";
import { roleMeaning } from "../../../../src/core/design/language/roleMeaning.ts";
import { roleIds } from "../../../../src/core/design/role.ts";
import { buildDesignPack } from "../../../../src/node/design/designPackBuilder.ts";
import { designText } from "../designText.ts";
import { atCaret, designTextOf, shown } from "./designLanguageText.ts";

const written = designText({
	estimate:
		"mau = 751M user\nmean_rps = mau * 40% * 3 open/user/day to open/s\nentry_rps = 1000 QPS\nslo_p95 = 200 ms\nbad = mau + 3 s",
	drawing: `
  app[Mobile app] --> api["Home API"]
  api e1@-->|asks| rank["Ranker"]
  api -.-> log[(Event log)]
  e1@{ ratio: 0.4 }
  rank@{ kind: ranker, p95: 60, rps_max: 100, n: 8 }`,
	prose: "At {mean_rps} the Ranker holds.",
});

/** All that is said of the place behind these characters of the text. */
function said(behind: string, options: DesignTextOptions = {}): string {
	const offset = written.indexOf(behind) + behind.length;
	assert.ok(offset >= behind.length, behind);
	const { text, position } = atCaret(`${written.slice(0, offset)}¦${written.slice(offset)}`, options);
	const hover = hoverAt(text, position);
	return hover === undefined ? "" : [shown(text, hover.range), hover.title, ...hover.paragraphs].join("\n");
}

describe("hoverAt", () => {
	let pack: DesignPack;

	before(() => {
		const built = buildDesignPack("problems/design/home-shelf-ranking");
		assert.ok(built.ok);
		pack = built.value;
	});

	it("says of a component its role and why, its numbers with units, its load and the critical path", () => {
		const text = said("asks| ra");
		assert.match(text, /^\d+:\d+ rank\nRanker: Ranker\n/);
		for (const part of [
			"Read so because kind: ranker.",
			"Stated: p95 60 ms · 100/s a replica · 8 replicas.",
			"400/s on 8 × 100 = 50 % of capacity",
			"On the critical path: p95 60 ms of 200 ms. Adding p95s overstates",
		]) {
			assert.ok(text.includes(part), `${part}\n${text}`);
		}
		assert.match(said('api["Home A'), /Read so because the label says/);
	});

	it("says of an arrow whether it is waited for, its ratio and the load over it", () => {
		for (const place of ["api e1@--", "  e"]) {
			const text = said(place);
			assert.match(text, /Home API → Ranker\nSomebody waits for it/);
			assert.match(text, /40 % of the requests go this way \(ratio 0.4\). Load over it: 400\/s/);
			assert.match(text, /On the critical path/);
		}
		assert.match(said("api -."), /Asynchronous: nobody waits[\s\S]*Every request goes this way \(ratio 1\)/);
	});

	it("says of a key its meaning, its unit and what missing means; of a role word what it does", () => {
		assert.match(said("ranker, p9"), /p95: 60\np95, in ms\n95 of 100[\s\S]*Not stated: [\s\S]*0 ms/);
		assert.match(said("60, rps_m"), /rps_max, in requests a second\nWhat one replica bears/);
		assert.match(said("e1@{ rat"), /ratio: 0.4\nratio\nShare of the caller's/);
		assert.match(said("kind: ran"), /\d ranker\nranker: Ranker\nScores candidates[\s\S]*labels such as/);
		for (const role of roleIds) {
			assert.match(roleMeaning[role], /^[A-Z].*\.$/);
		}
	});

	it("says of a number its value, its line and what the problem's formula gives with the candidate's own numbers", () => {
		for (const place of ["At {mean", "mean_r"]) {
			const text = said(place, { pack });
			assert.match(text, /mean_rps\nmean_rps = 10 k open\/s/);
			assert.match(text, /Line 5: mau \* 40% \* 3 open\/user\/day to open\/s/);
			assert.match(text, /Mean load of the page: your own assumptions give 10 k open\/s\./);
		}
		assert.match(said("slo_p"), /slo_p95 = 200 ms\nThe objective for 95 of 100/);
		assert.match(said("ba"), /bad = no value\nUnits clash/);
		assert.match(said("mean_rps = ma"), /mau = 751 M user/);
	});

	it("is silent in prose, headings, units and labels of arrows' neighbours", () => {
		for (const place of ["the Rank", "# Des", "* 3 op", "flowchart L"]) {
			assert.equal(said(place), "", place);
		}
	});

	it("follows a supposed load", () => {
		assert.match(said("api e1@--", { whatIf: { loadFactor: 10 } }), /Load over it: 4 k\/s/);
	});

	it("answers anywhere without throwing, with a range that holds the place", () => {
		const text = designTextOf(written, { pack });
		for (let offset = 0; offset <= written.length; offset++) {
			const range = hoverAt(text, text.index.positionAt(offset))?.range;
			if (range !== undefined) {
				assert.ok(text.index.offsetAt(range.start) <= offset && offset <= text.index.offsetAt(range.end));
			}
		}
	});
});
