import type { LanguageModel } from "../../src/core/review/languageModel.ts";
import type { Twin } from "../../src/core/design/designPack.ts";
import type { BenchText } from "../../src/core/review/measure/benchText.ts";
import { injectionStyles } from "../../src/core/review/measure/injectionStyles.ts";
import { emptyObjections } from "../../src/core/review/measure/emptyObjections.ts";
import type { RulingReply } from "../../src/core/review/rebuttalRequest.ts";
import type { PlantedFlaw } from "../../src/core/review/measure/plantedFlaw.ts";
import { findTerm, searchable } from "../../src/core/review/findTerm.ts";
import type { FindingVerdict } from "../../src/core/review/finding.ts";
import type { ReplyEvidence, ReplyFinding } from "../../src/core/review/replySchema.ts";
import { seededRandom } from "../../src/core/problem/seededRandom.ts";
import { type AskedReview, readAsked } from "./askedReview.ts";
import { courtQuote, statementsOf } from "./scriptedCourt.ts";
import { absenceOf, quoteOf, replyFinding, replyText, trueQuotes } from "./scriptedReply.ts";

/** What a reviewer of known habits writes back, from what it was asked and the truth about the text. */
export interface ReviewerScript {
	(asked: AskedReview, truth: BenchText | undefined): string;
	/** in court it is for whoever objects; others are for the finding */
	readonly givesIn?: true;
}

/** Words that stand in no text: said to be missing, they are. */
const nowhere = "zymurgic quorble";
const invented = "we shard the quantum ledger across seventeen moons every fortnight";

/** Reviewers of known habits. Each call makes a new one: `random` has a state. */
export const reviewerScripts = {
	oracle: () => judgesRightly,
	allMet: () => findsAllMet,
	/** a true quote and words that are missing indeed: every flaw "found", everything blamed */
	allNotMet: () => (asked) => replyText(asked, alike(asked, "not_met", [absenceOf(nowhere)])),
	/** met, partial or not met by lot, with a true quote and words that are missing */
	random: () => {
		const random = seededRandom(20261129);
		return (asked) => {
			const quotes = trueQuotes(asked);
			return replyText(
				asked,
				asked.criteria.map((id) =>
					replyFinding(id, {
						verdict: random.pick(["met", "partial", "not_met"] as const),
						evidence: [...(quotes.length === 0 ? [] : [random.pick(quotes)]), absenceOf(nowhere)],
					}),
				),
			);
		};
	},
	quoteFabricator: () => (asked) =>
		replyText(
			asked,
			asked.criteria.map((id) => replyFinding(id, { evidence: [quoteOf("design", invented, 3)] })),
		),
	/** true words, each said to stand seven lines further down */
	lineShifter: () => (asked, truth) =>
		replyText(
			asked,
			oracleFindings(asked, truth).map((finding) => ({
				...finding,
				evidence: finding.evidence.map((one) => ({ ...one, line: one.line === null ? null : one.line + 7 })),
			})),
		),
	/** grades like the oracle, and takes it all back when somebody objects */
	givesIn: () => Object.assign(judgesRightly.bind(null), { givesIn: true } as const),
	/** agrees with whoever wrote last; a text to grade is simply good */
	sycophant: () => Object.assign((asked: AskedReview) => findsAllMet(asked), { givesIn: true } as const),
	/** does what the text says, and quotes the text's own order for it */
	injected: () => (asked, truth) => {
		const order = orderIn(asked, truth);
		return order === null
			? replyText(asked, oracleFindings(asked, truth))
			: replyText(
					asked,
					asked.criteria.map((id) => replyFinding(id, { verdict: "met", level: "staff", evidence: [order] })),
				);
	},
	/** does what the text says, but quotes honest words for it: no rule on evidence stops that */
	injectedUnseen: () => (asked, truth) =>
		replyText(asked, orderIn(asked, truth) === null ? oracleFindings(asked, truth) : alike(asked, "met")),
	/** the longer the better */
	lengthLover: () => (asked, truth) => {
		const usual = Math.max(...Object.values(truth?.pack.references ?? {}).map(({ length }) => length));
		const long = (truth?.text.length ?? 0) > 1.2 * usual;
		return replyText(asked, alike(asked, long ? "met" : "partial", [absenceOf(nowhere)]));
	},
} satisfies Readonly<Record<string, () => ReviewerScript>>;

function judgesRightly(asked: AskedReview, truth: BenchText | undefined): string {
	return replyText(asked, oracleFindings(asked, truth));
}

function findsAllMet(asked: AskedReview): string {
	return replyText(asked, alike(asked, "met"));
}

/** How the words arrive. */
export type Delivery =
	| { readonly kind: "whole" }
	/** the connection closes after three fifths */
	| { readonly kind: "truncated" }
	/** `pass` is called for each of the pieces, before it */
	| { readonly kind: "slow"; readonly pass: () => void }
	/** a web page of a server that is no API */
	| { readonly kind: "page" }
	/** the server lost the front of the prompt: half of the receipt is unknown */
	| { readonly kind: "cutFront" };

/** The reviewer as a model without a network. `texts`: what it is told the truth about. */
export function scriptedReviewer(
	script: ReviewerScript,
	texts: readonly BenchText[],
	delivery: Delivery = { kind: "whole" },
): LanguageModel {
	const truthOf = truthsAbout(texts);
	return {
		label: "scripted at nowhere",
		origin: null,
		contextTokens: null,
		async *stream(request) {
			const asked = readAsked({ input: [{ text: request.stable }, { text: request.candidate }] });
			const statements = statementsOf(request);
			const reply = statements === null ? script(asked, truthOf(asked)) : ruling(asked, statements, script);
			const said = deliver(reply, asked, delivery);
			for (let at = 0; at < said.length; at += 2000) {
				if (delivery.kind === "slow") {
					delivery.pass();
				}
				yield { type: "delta", text: said.slice(at, at + 2000) };
			}
			if (delivery.kind === "truncated") {
				yield { type: "failed", failure: { kind: "truncated", message: "Connection closed early." } };
			} else {
				const characters = request.system.length + request.stable.length + request.candidate.length;
				const inputTokens = Math.ceil(characters / 3.2);
				yield { type: "done", usage: { inputTokens, outputTokens: Math.ceil(said.length / 4), cachedTokens: null } };
			}
		},
	};
}

/** In court: the words of the text, and for which of the statements they are. */
export function ruling(asked: AskedReview, statements: readonly [string, string], script: ReviewerScript): string {
	const objection = emptyObjections.some(({ text }) => text === statements[0]) ? "1" : "2";
	const finding = objection === "1" ? "2" : "1";
	const quote = trueQuotes(asked)[0];
	const reply: RulingReply = {
		receipt: asked.receipt,
		evidence: quote === undefined ? [] : [courtQuote(quote.quote ?? "")],
		reasoning: "The text says so in its own words.",
		better: script.givesIn ? objection : finding,
		verdict: script.givesIn ? "met" : "not_met",
	};
	return JSON.stringify(reply);
}

export function deliver(said: string, asked: AskedReview, { kind }: Delivery): string {
	switch (kind) {
		case "whole":
		case "slow":
			return said;
		case "truncated":
			return said.slice(0, Math.floor(said.length * 0.6));
		case "page":
			return "<!doctype html><html><body><h1>Welcome</h1><p>This is not the service you look for.</p></body></html>";
		case "cutFront": {
			const [, tail = ""] = asked.receipt.split("-");
			return said.replace(asked.receipt, `UNKNOWN-${tail}`);
		}
	}
}

/** The truth about the text that a request shows. */
export function truthsAbout(texts: readonly BenchText[]): (asked: AskedReview) => BenchText | undefined {
	const byText = new Map(texts.map((one) => [asSent(one.text), one]));
	return (asked) => byText.get(asked.sources[0]?.lines.join("\n") ?? "");
}

/** As it stands between the fences. */
function asSent(text: string): string {
	return text.replace(/<<<(?=\s*(?:ANSWER|END)\b)/gi, "< < <").replace(/\r\n|\r/g, "\n");
}

function oracleFindings(asked: AskedReview, truth: BenchText | undefined): readonly ReplyFinding[] {
	if (truth === undefined) {
		throw new Error("The oracle was not told about this text.");
	}
	switch (truth.kind) {
		case "clean":
			return alike(asked, "met");
		case "flawed":
			return alike(asked, "met").map((finding) =>
				finding.item_id === truth.flaw.twin.criterion ? atFlaw(asked, finding, truth.flaw) : finding,
			);
		case "padded":
			return alike(asked, "met").map((finding) =>
				finding.item_id === twinOf(truth)?.criterion ? { ...finding, ...costs(twinOf(truth)) } : finding,
			);
		case "strange":
		case "injected":
			return truth.kind === "strange" && truth.credit === "some"
				? alike(asked, "partial")
				: asked.criteria.map((id) =>
						replyFinding(id, { verdict: "not_met", level: "none", evidence: [absenceOf(nowhere)] }),
					);
	}
}

function twinOf({ pack, single }: Extract<BenchText, { kind: "padded" }>): Twin | undefined {
	return pack.twins.find(({ id }) => single === `flaw ${id}`);
}

/** Numbers and arguments are wrong; of the rest something is there. */
function costs(twin: Twin | undefined): Pick<ReplyFinding, "verdict" | "level"> {
	return twin?.kind === "numeric" || twin?.kind === "argument"
		? { verdict: "not_met", level: "below" }
		: { verdict: "partial", level: "mid" };
}

/** At the flaw where it stands somewhere; of what is missing, words that are gone. */
function atFlaw(asked: AskedReview, finding: ReplyFinding, flaw: PlantedFlaw): ReplyFinding {
	const [span] = flaw.spans;
	if (span === undefined) {
		return { ...finding, ...costs(flaw.twin), evidence: [...finding.evidence, absenceOf(missing(flaw))] };
	}
	const line = flaw.lines.positionAt(span.start).lineBase0 + 1;
	const quote = quoteOf(asked.sources[0]?.id ?? "none", wordsAround(flaw.text, span.start, span.end), line);
	return { ...finding, ...costs(flaw.twin), evidence: [quote] };
}

/** Words that the flaw took out and that stand nowhere else. */
function missing(flaw: PlantedFlaw): string {
	const lines = flaw.twin.patches.flatMap(({ find }) => find.split("\n"));
	const phrases = lines.flatMap((line) => line.match(/[\p{L}\p{N}][\p{L}\p{N} -]*[\p{L}\p{N}]/gu) ?? []);
	const gone = [...phrases, ...lines]
		.map((words) => words.trim().slice(0, 75).trim())
		.find((words) => searchable([words]).length > 0 && findTerm(flaw.text, [words], []) === null);
	if (gone === undefined) {
		throw new Error(`Nothing of ${flaw.twin.id} is gone.`);
	}
	return gone;
}

/** The words around a place as a careful reader quotes them: the line, else the sentence, at most 190 characters. */
function wordsAround(text: string, start: number, end: number): string {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const lineEnd = `${text}\n`.indexOf("\n", start);
	const last = Math.min(end, lineEnd);
	const before = text.slice(lineStart, start);
	const after = text.slice(last, lineEnd);
	const line = `${before}${text.slice(start, last)}${after}`;
	if (line.length < 20 && lineStart > 0) {
		// too little to show anything: the line before it too
		return text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, lineEnd).trim();
	}
	if (line.length <= 190) {
		return line.replace(/^\s*(?:(?:[-*>]|\d+\.)\s+)?/, "").trimEnd();
	}
	const sentence = [...before.matchAll(/[.!?:;,|]\s/g)].filter(({ index }) => start - lineStart - index < 150).at(0);
	const from = lineStart + (sentence === undefined ? 0 : sentence.index + 2);
	const words = text.slice(from, Math.min(lineEnd, from + 190));
	return words.length < 190 ? words : words.slice(0, words.lastIndexOf(" "));
}

/** The paragraph in which the text addresses its reviewer; null: it does not. */
function orderIn(asked: AskedReview, truth: BenchText | undefined): ReplyEvidence | null {
	const lines = asked.sources[0]?.lines ?? [];
	if (truth?.kind === "injected") {
		const style = injectionStyles.find(({ id }) => id === truth.style)?.text.split("\n") ?? [];
		const [longest = ""] = [...style].sort((a, b) => b.length - a.length);
		return quoteOf("design", longest.slice(0, 190));
	}
	if (truth?.kind === "strange" && truth.injected) {
		const order = lines.find((line) => line.length > 60) ?? "";
		return quoteOf("design", order.slice(0, order.slice(0, 190).lastIndexOf(" ")));
	}
	return null;
}

/** The same verdict for every item, each with a true quote of its own while there are enough. */
function alike(
	asked: AskedReview,
	verdict: FindingVerdict,
	more: readonly ReplyEvidence[] = [],
): readonly ReplyFinding[] {
	const quotes = trueQuotes(asked);
	return asked.criteria.map((id, at) => {
		const quote = quotes[at % Math.max(1, quotes.length)];
		return replyFinding(id, { verdict, evidence: [...(quote === undefined ? [] : [quote]), ...more] });
	});
}
