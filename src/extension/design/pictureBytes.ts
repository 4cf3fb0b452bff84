/** The bytes of a picture; null where they are none of that kind, run a script, or are too many. */
export function pictureBytes(format: "svg" | "png", data: string): Uint8Array | null {
	const bytes = format === "png" ? Buffer.from(data, "base64") : Buffer.from(data, "utf8");
	if (bytes.length > mostBytes) {
		return null;
	}
	return (format === "png" ? isPng(bytes) : isSvg(data)) ? bytes : null;
}

/** larger is no picture of a design */
const mostBytes = 24_000_000;

const pngMagic = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** magic, then the header as the first chunk */
function isPng(bytes: Buffer): boolean {
	return (
		bytes.length > 33 &&
		pngMagic.every((byte, at) => bytes[at] === byte) &&
		bytes.toString("latin1", 12, 16) === "IHDR" &&
		bytes.toString("latin1", bytes.length - 8, bytes.length - 4) === "IEND"
	);
}

/** one element, and nothing in it that runs or leads elsewhere */
function isSvg(text: string): boolean {
	return (
		/^<svg\s[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/.test(text) &&
		text.trimEnd().endsWith("</svg>") &&
		!/<(?:script|foreignObject|iframe|image)\b|<[^<>]*\s(?:on\w+|(?:xlink:)?href)\s*=/i.test(text)
	);
}
