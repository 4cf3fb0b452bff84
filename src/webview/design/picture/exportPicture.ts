/** between two drawings, and around them, in units of the picture */
const gap = 24;
/** a canvas is not larger than this along a side */
const mostPixels = 16_000;

const shapes = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-opacity", "opacity"];
const words = ["fill", "font-family", "font-size", "font-weight", "font-style", "text-anchor"];

/** What of an element's looks is written on its copy; the rest it has from around it. */
const painted: Readonly<Record<string, readonly string[]>> = {
	path: shapes,
	rect: [...shapes, "rx"],
	polygon: shapes,
	circle: shapes,
	ellipse: shapes,
	line: shapes,
	text: words,
	g: ["opacity"],
};

/** The drawings with their marks as one SVG that needs nothing else, or as a PNG of twice its size in base64. */
export async function exportPicture(format: "svg" | "png", charts: readonly SVGSVGElement[]): Promise<string> {
	const { text, width, height } = standalone(charts);
	return format === "svg" ? text : rasterised(text, width, height);
}

function standalone(charts: readonly SVGSVGElement[]): {
	readonly text: string;
	readonly width: number;
	readonly height: number;
} {
	const sizes = charts.map((chart) => {
		const { width, height } = chart.viewBox.baseVal;
		return { width, height };
	});
	const width = Math.ceil(Math.max(0, ...sizes.map((size) => size.width)) + 2 * gap);
	const height = Math.ceil(sizes.reduce((sum, size) => sum + size.height + gap, gap));
	const background = getComputedStyle(document.body).getPropertyValue("--vscode-editor-background").trim() || "#ffffff";
	const whole = document.createElementNS(ns, "svg");
	whole.setAttribute("xmlns", ns);
	whole.setAttribute("width", String(width));
	whole.setAttribute("height", String(height));
	whole.setAttribute("viewBox", `0 0 ${width} ${height}`);
	const paper = document.createElementNS(ns, "rect");
	paper.setAttribute("width", "100%");
	paper.setAttribute("height", "100%");
	paper.setAttribute("fill", background);
	whole.append(paper);
	let y = gap;
	for (const [number, chart] of charts.entries()) {
		const copy = settled(chart);
		const size = sizes[number] ?? { width: 0, height: 0 };
		for (const [name, value] of Object.entries({ x: gap, y, width: size.width, height: size.height })) {
			copy.setAttribute(name, String(value));
		}
		copy.removeAttribute("style");
		whole.append(copy);
		y += size.height + gap;
	}
	return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** A copy whose marks are written on its elements: the page's own styles and the editor's colours are not in the file. */
function settled(chart: SVGSVGElement): SVGSVGElement {
	const copy = chart.cloneNode(true) as SVGSVGElement;
	const link = chart.querySelector(".flowchart-link:not(.critical, .selected), .messageLine0");
	const lines = link === null ? "currentColor" : getComputedStyle(link).stroke;
	const originals = [...chart.querySelectorAll<SVGElement>("*")];
	for (const [at, element] of [...copy.querySelectorAll<SVGElement>("*")].entries()) {
		const original = originals[at];
		if (original === undefined || element instanceof SVGStyleElement) {
			continue;
		}
		const style = getComputedStyle(original);
		const looks = (painted[element.localName] ?? []).map((name) => [name, style.getPropertyValue(name)] as const);
		const written = looks.filter(([name, value]) => value !== plain[name]).map(([name, value]) => `${name}:${value}`);
		if (written.length > 0) {
			// a head in the colour of its line is not known to every program that shows SVG
			element.setAttribute("style", written.join(";").replaceAll("context-stroke", lines));
		} else {
			element.removeAttribute("style");
		}
		for (const { name } of [...element.attributes]) {
			if (/^(?:tabindex|role|aria-.*|data-.*|on.*)$/.test(name)) {
				element.removeAttribute(name);
			}
		}
	}
	const used = new Set(copy.innerHTML.match(/url\(#[^)]+\)/g) ?? []);
	// English: a selector
	for (const unseen of copy.querySelectorAll("path.hit, style, script, marker")) {
		if (unseen.localName !== "marker" || !used.has(`url(#${unseen.id})`)) {
			unseen.remove();
		}
	}
	for (const name of ["role", "aria-label", "tabindex"]) {
		copy.removeAttribute(name);
	}
	return copy;
}

/** what every element has that says nothing else */
const plain: Readonly<Record<string, string>> = {
	opacity: "1",
	"fill-opacity": "1",
	"stroke-opacity": "1",
	"stroke-dasharray": "none",
	"font-style": "normal",
	"font-weight": "400",
	"text-anchor": "start",
	rx: "auto",
};

async function rasterised(text: string, width: number, height: number): Promise<string> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	await image.decode();
	const scale = Math.min(2, mostPixels / Math.max(width, height));
	const canvas = document.createElement("canvas");
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL("image/png").replace(/^data:image\/png;base64,/, "");
}

const ns = "http://www.w3.org/2000/svg";
