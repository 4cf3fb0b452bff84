import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Markdown of a package as HTML. Raw HTML in it comes out as text and only safe link protocols stay: a pack is untrusted. */
export function renderMarkdown(text: string): string {
	return micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
}
