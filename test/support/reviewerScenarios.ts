import type { DesignPack } from "../../src/core/design/designPack.ts";
import { padDesign } from "../../src/core/design/disturbDesign.ts";
import { type BenchText, benchTexts } from "../../src/core/review/measure/benchText.ts";
import { injectionStyles } from "../../src/core/review/measure/injectionStyles.ts";
import type { AskedReview } from "./askedReview.ts";
import { allDesignPacks } from "./designBench.ts";
import { statementsOf } from "./scriptedCourt.ts";
import type { Scenario } from "./openaiServer.ts";
import {
	type Delivery,
	deliver,
	type ReviewerScript,
	reviewerScripts,
	ruling,
	truthsAbout,
} from "./scriptedReviewers.ts";

/** A reviewer of known habits behind the real protocol; `truthOf`: what it is told of a text. */
export function reviewerScenario(
	script: ReviewerScript,
	truthOf: (asked: AskedReview) => BenchText | undefined,
	delivery: Delivery["kind"] = "whole",
): Scenario {
	return async (exchange) => {
		const { asked } = exchange;
		if (delivery === "page") {
			const page = deliver("", asked, { kind: "page" });
			exchange.response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
			return;
		}
		const statements = statementsOf({ candidate: textOf(exchange.body) });
		const said = statements === null ? script(asked, truthOf(asked)) : ruling(asked, statements, script);
		exchange.begin();
		if (delivery === "truncated") {
			exchange.write(deliver(said, asked, { kind: "truncated" }));
			exchange.response.end();
			return;
		}
		if (delivery === "slow") {
			await exchange.pause(20);
		}
		exchange.write(delivery === "cutFront" ? deliver(said, asked, { kind: "cutFront" }) : said);
		exchange.end();
	};
}

/** An oracle over every text of every design, for a server that is started by name. */
export function oracleScenario(): Scenario {
	let scenario: Scenario | undefined;
	return (exchange) => {
		// only when asked: all packages are built for it
		scenario ??= reviewerScenario(reviewerScripts.oracle(), truthsAbout(allDesignPacks().flatMap(everyText)));
		return scenario(exchange);
	};
}

/** Whatever a choice of twins reads: of each flawed text the padded one too. */
function everyText(pack: DesignPack): readonly BenchText[] {
	const texts = benchTexts(pack, { seed: 1, odd: true }, injectionStyles);
	const padded = texts.flatMap(({ kind, id, text }): BenchText[] =>
		kind === "flawed" ? [{ pack, kind: "padded", id: `padded ${id}`, text: padDesign(text), single: id }] : [],
	);
	return [...texts, ...padded];
}

/** Every text of a request, in either protocol. */
function textOf(value: unknown): string {
	return typeof value === "string"
		? value
		: typeof value === "object" && value !== null
			? Object.values(value).map(textOf).join("\n")
			: "";
}
