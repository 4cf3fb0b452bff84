/** Words that give a reason, an alternative or a price. */
const reasons =
	/\b(?:because|since|so that|therefore|thus|hence|which is why|that is why|in order to|due to|rather than|instead of|otherwise|at the cost of|the cost is|the price is|outweighs?|would change|gave up|as long as|the reason is|for that reason|so)\b/gi;

/** Words that fit behind any "because": praise, importance, the field's own name. They carry no argument. */
const empty: ReadonlySet<string> = new Set(
	`a an and another any are art as at be because been being best better business but by can challenge challenges choice common
critical crucial customer customers do does engineering essential every everyone everything experience experiences fast for from
good great has have high how i idea impact important in industry into is it its key known leverage machine learning life make makes
matter matters modern more most much must need needed needs nice no not of on one operations optimal option or other our out over
people performance personalisation personalization personalised platform popular possible powerful practice practices problem
problems product production proven quality real really recommendation recommendations recommender recommenders reliability reliable
requirement requirements right robust scalability scalable scale seamless should simple since so solution solutions some standard
standards state success such system systems technique techniques technology than that the their them then there these they thing
things think this those to today tool tools trade-off trade-offs trust us use used useful user users uses using valuable value very
want wants way we well what when which who why widely will with work works world would you your
advantage aligned alignment both change clarity clean clear consistency correct create creates dangerous disadvantage easier easy
efficiency efficient ensure ensures fail fails failing failure focus give gives goal goals happen happens help helps hard improve
improves insight insights keep keeps lead leads low meaningful model models problem quick quickly result results risk risks risky
safe safety same scope secure security share simplicity strong structure support supports team teams true trusted understand
understanding unexpected value way wrong attack attacks conflict conflicts advanced effective helpful transparent transparency bad worse
everybody nobody anybody somebody always never`.split(/\s+/),
);

const unitWords =
	"ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|%|percent|B|bytes?|kB|MB|GB|TB|PB|[kMGT]?QPS|rps|replicas?|instances?|users?|listeners?|items?|tracks?|cards?|requests?|opens?|playlists?|rows?|slots?|cores?|impressions?|streams?|vectors?|dimensions?|pairs?|samples?|machines?|shards?|titles?|characters?";
/** things that a design counts: "300 accounts", "4,000 cases" */
const counted = "\\d[\\d,]*\\d\\s?(?:k|M|bn)?\\s(?:[a-z]+\\s)?[a-z]{3,}s\\b";
const numberWithUnit = new RegExp(
	`(?:${counted}|\\d[\\d.,]*\\s?(?:k|M|G|T|bn)?\\s?(?:${unitWords}|[a-z]+/(?:s|day|h|min|second|[a-z]+))(?![\\w])|\\{[\\p{L}_]\\w*\\})`,
	"u",
);

/** A run of words with many commas and no sentence in it is a list of terms, whatever it mentions. */
export function isSentence(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	const commas = text.match(/[,;|/·•]/g)?.length ?? 0;
	return words >= 5 && commas / words < 0.25;
}

/**
 * A reason says something of this problem: behind its "because" stand words that are neither praise that fits
 * anything ("is important", "is best practice") nor taken from the claim itself ("guardrails, because guardrails …") or
 * from the words of the topic that it is to count for (`topic`: "an adversary, because adversarial attacks …").
 */
export function givesReason(text: string, topic: readonly string[] = []): boolean {
	const named = topic.flatMap(contentWords);
	for (const match of text.matchAll(reasons)) {
		const claim = new Set([...contentWords(sentenceBefore(text, match.index)), ...named]);
		const reason = reasonEnd.exec(text.slice(match.index + match[0].length))?.[0].replace(stockPhrases, " ") ?? "";
		const said = new Set(contentWords(reason));
		const own = [...said].filter((word) => !claim.has(word)).length;
		if (own >= 2 || (own === 1 && said.size >= 3)) {
			return true;
		}
	}
	return false;
}

function sentenceBefore(text: string, offset: number): string {
	const before = text.slice(0, offset);
	return before.slice(Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1);
}

function contentWords(text: string): readonly string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}_]+(?:-[\p{L}]+)*/gu) ?? [])
		.filter((word) => !empty.has(word))
		.map(stem);
}

/** They fit behind any "because", as a whole. */
const stockPhrases =
	/\b(?:single source of truth|single point of failure|(?:industry|gold) standard|state[ -]of[ -]the[ -]art|best[ -](?:practice|in[ -]class)s?|game[ -]changer|low[ -]hanging fruit)\b/gi;

/** A reason is one clause: what is said after ", and" or at the next "because" is another one. */
const reasonEnd = /^(?:(?!,\s(?:and|but|so|while)\s|\bbecause\b)[^.;!?])*/i;

/** Words of one family, roughly: "rules" and "rule", "shared" and "sharing", "adversary" and "adversarial". */
function stem(word: string): string {
	return word.length <= 4 ? word : word.replace(/(?:ies|ial|ing|ed|es|al|s|y|e)$/, "");
}

/** How many different words of a text are neither stock phrases nor of the topic: none in "a rollback is very important". */
export function ownWordCount(text: string, topic: readonly string[] = []): number {
	const named = new Set(topic.flatMap(contentWords));
	return new Set(contentWords(text.replace(stockPhrases, " ")).filter((word) => !named.has(word))).size;
}

export function statesNumberWithUnit(text: string): boolean {
	return numberWithUnit.test(text);
}
