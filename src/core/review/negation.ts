/**
 * Words that turn what follows into its opposite, in the languages that candidates have been seen to write. None of them
 * is an ordinary word of another of these languages.
 */
const words = [
	"not(?!\\s+only)|no|never|without|cannot|nor|neither|hardly|rarely|avoids?|avoiding|lacks?|instead\\s+of|rather\\s+than",
	"nicht(?!\\s+nur)|kein(?:e[nmrs]?)?|niemals|ohne|weder",
	"sans|jamais|aucune?",
	"не|нет|без|никогда",
	"[وف]?(?:لا|ليس|ليست|لم|لن|غير|بدون|دون)",
	"नहीं|मत|बिना",
].join("|");
const wordBefore = "(?<![\\p{L}\\p{M}\\p{N}_])";
const anyNegation = new RegExp(`(?:${wordBefore}(?:${words})(?![\\p{L}\\p{M}\\p{N}_])|n't)`, "iu");
/** up to two words between: "not been recomputed" */
const atTheEnd = new RegExp(
	`(?:${wordBefore}(?:${words})|n't)(?:[\\s*_\`]+[\\p{L}\\p{M}\\p{N}'-]+){0,2}[\\s*_\`"'(]+$`,
	"iu",
);
const attachedAtTheEnd = /[不非未無没沒勿]$/u;
/** where a verb is denied by what comes after it */
const atTheStart =
	/^(?:\s+nicht(?!\s+nur)(?![\p{L}\p{M}])|\s+(?:नहीं|मत)(?![\p{L}\p{M}])|ません|ない|なかった|なく|ぬ|まい)/u;

/** Whether the words after this text are denied by it: "is not been " does, "it is. " does not. In canonical form. */
export function deniesWhatFollows(before: string): boolean {
	return atTheEnd.test(before) || attachedAtTheEnd.test(before);
}

/** Whether this text denies the words before it: "更新され" goes on with "ません". In canonical form. */
export function deniesWhatPrecedes(after: string): boolean {
	return atTheStart.test(after);
}

export function hasNegation(text: string): boolean {
	return anyNegation.test(text);
}
