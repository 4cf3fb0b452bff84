import { svg, type SVGTemplateResult, html, type TemplateResult } from "lit";

/** Line icons on a grid of 16 in the colour of the text around them. Decoration: the words are beside them. */
export function icon(name: IconName): TemplateResult {
	return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${icons[name]}</svg>`;
}

const line = (d: string): SVGTemplateResult => svg`<path d=${d} />`;

const icons = {
	add: line("M8 3v10M3 8h10"),
	minus: line("M3 8h10"),
	close: line("M4 4l8 8M12 4l-8 8"),
	connect: line("M2.5 12.5 12 3M6.5 3H12v5.5"),
	search: line("M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.5 3.5"),
	undo: line("M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6"),
	download: line("M8 2.5v7M5 7l3 3 3-3M3 13h10"),
	whatIf: line("M9 1.5 3.5 9H8l-1 5.5L12.5 7H8l1-5.5Z"),
	fit: line("M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"),
	error: line("M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.8v4M8 10.8v.4"),
	warning: line("M8 2 14.3 13.2H1.7ZM8 6.2v3.6M8 11.3v.4"),
	info: line("M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 7.2v4M8 4.8v.4"),
	hint: line("M5.8 11.2C4.6 10.3 3.8 9 3.8 7.4a4.2 4.2 0 0 1 8.4 0c0 1.6-.8 2.9-2 3.8v1.3H5.8ZM6.5 14.5h3"),
	check: line("M2.8 8.6 6.2 12l7-8"),
	cross: line("M4 4l8 8M12 4l-8 8"),
	dash: line("M4 8h8"),
	wave: line("M2.5 9c1.8-3 3.6-3 5.5 0s3.7 3 5.5 0"),
	dot: svg`<circle cx="8" cy="8" r="2" />`,
	right: line("M6 3.5 10.5 8 6 12.5"),
	down: line("M3.5 6 8 10.5 12.5 6"),
	trash: line("M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.8 9h6.4l.8-9"),
	edit: line("M3 13l.8-3L11 2.8 13.2 5 6 12.2ZM9.5 4.3l2.2 2.2"),
	clock: line("M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8ZM8 4.5V8l2.5 1.8"),
	play: line("M4.5 2.8 12.5 8l-8 5.2Z"),
	pause: line("M5.5 3v10M10.5 3v10"),
	more: svg`<circle cx="3.5" cy="8" r=".9" /><circle cx="8" cy="8" r=".9" /><circle cx="12.5" cy="8" r=".9" />`,
	group: line("M2.5 3.5h11v9h-11ZM5 6h2.5v2H5ZM9 8.5h2.5v2H9Z"),
} as const;

export type IconName = keyof typeof icons;
