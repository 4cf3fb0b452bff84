import assert from "node:assert/strict";

import { pictureBytes } from "../../../src/extension/design/pictureBytes.ts";

/** one transparent pixel */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="4" height="4"/></svg>';

describe("a picture that the page hands over", () => {
	it("is taken when it is what it says", () => {
		assert.equal(pictureBytes("png", png)?.length, Buffer.from(png, "base64").length);
		assert.equal(new TextDecoder().decode(pictureBytes("svg", svg) ?? undefined), svg);
	});

	it("is refused when it is another thing, is cut off, or runs a script", () => {
		for (const [format, data] of [
			["png", svg],
			["svg", png],
			["png", ""],
			["png", Buffer.from("MZ an executable of sixty bytes or so, and then a few more").toString("base64")],
			["png", Buffer.from(png, "base64").subarray(0, 40).toString("base64")],
			["svg", "<html><body></body></html>"],
			["svg", svg.replace("</svg>", "")],
			["svg", svg.replace("<rect", "<script>alert(1)</script><rect")],
			["svg", svg.replace("<rect", '<rect onload="alert(1)"')],
			["svg", svg.replace("<rect", '<a href="javascript:alert(1)"/><rect')],
		] as const) {
			assert.equal(pictureBytes(format, data), null, data.slice(0, 60));
		}
	});

	it("is refused when it is larger than any drawing", () => {
		const padding = " ".repeat(25_000_000);
		assert.equal(pictureBytes("svg", svg.replace("<rect", `${padding}<rect`)), null);
	});
});
