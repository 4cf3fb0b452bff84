/** between two drawings, and around them, in units of the picture */
const gap = 24;
/** a canvas is not larger than this along a side */
const mostPixels = 16_000;

const painted = [
	"fill",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"opacity",
	"font-family",
	"font-size",
	"font-weight",
];

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
	const originals = [...chart.querySelectorAll<SVGElement>("*")];
	for (const [at, element] of [...copy.querySelectorAll<SVGElement>("*")].entries()) {
		const original = originals[at];
		if (original === undefined || element instanceof SVGStyleElement) {
			continue;
		}
		if (/^(?:path|rect|polygon|circle|ellipse|line|text|tspan|g|use)$/.test(element.localName)) {
			const style = getComputedStyle(original);
			element.setAttribute("style", painted.map((name) => `${name}:${style.getPropertyValue(name)}`).join(";"));
		}
		for (const { name } of [...element.attributes]) {
			if (/^(?:tabindex|role|aria-.*|data-.*|on.*)$/.test(name)) {
				element.removeAttribute(name);
			}
		}
	}
	for (const unseen of copy.querySelectorAll("path.hit, style, script, a")) {
		unseen.remove();
	}
	for (const name of ["role", "aria-label", "tabindex"]) {
		copy.removeAttribute(name);
	}
	return copy;
}

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
