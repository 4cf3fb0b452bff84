/** Words that give a reason, an alternative or a price; with something behind them. */
const reasons =
	/\b(?:because|since|so that|therefore|thus|hence|which is why|that is why|in order to|due to|rather than|instead of|otherwise|at the cost of|the cost is|the price is|outweighs?|would change|gave up|as long as|the reason is|for that reason|so)\b\s+(?:[^\s,;]+\s+){2,}/i;

const unitWords =
	"ms|s|sec|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|%|percent|B|bytes?|kB|MB|GB|TB|PB|[kMGT]?QPS|rps|replicas?|instances?|users?|listeners?|items?|tracks?|cards?|requests?|opens?|playlists?|rows?|slots?|cores?|impressions?|streams?|vectors?|dimensions?|pairs?|samples?|machines?|shards?|titles?|characters?";
const numberWithUnit = new RegExp(
	`(?:\\d[\\d.,]*\\s?(?:k|M|G|T|bn)?\\s?(?:${unitWords}|[a-z]+/(?:s|day|h|min|second|[a-z]+))(?![\\w])|\\{[\\p{L}_]\\w*\\})`,
	"u",
);

/** A run of words with many commas and no sentence in it is a list of terms, whatever it mentions. */
export function isSentence(text: string): boolean {
	const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
	const commas = text.match(/[,;|/·•]/g)?.length ?? 0;
	return words >= 5 && commas / words < 0.25;
}

export function givesReason(text: string): boolean {
	return reasons.test(`${text} `);
}

export function statesNumberWithUnit(text: string): boolean {
	return numberWithUnit.test(text);
}
