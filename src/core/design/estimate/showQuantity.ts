import { dimensionText, isPlain, type Quantity } from "./quantity.ts";

/** "26 k open/s", "3.3 GB/s", "200 ms": two or three digits, decimal magnitudes. */
export function showQuantity(quantity: Quantity, target?: { readonly text: string; readonly factor: number }): string {
	if (target !== undefined) {
		return target.text === "%"
			? `${showNumber(quantity.value * 100)} %`
			: `${showMagnitude(quantity.value / target.factor, /^[kMGTP]i?[Bb]/.test(target.text))} ${target.text}`;
	}
	const { dimensions, value } = quantity;
	if (isPlain(dimensions)) {
		return showMagnitude(value, false);
	}
	if (dimensions["byte"] === 1) {
		const [factor, unit] = scaleFor(Math.abs(value), byteScale);
		const { byte: _, ...rest } = dimensions;
		return `${showNumber(value / factor)} ${unit}${isPlain(rest) ? "" : dimensionText(rest).replace(/^1/, "")}`;
	}
	if (Object.keys(dimensions).length === 1 && dimensions["time"] === 1) {
		const [factor, unit] = scaleFor(Math.abs(value), timeScale);
		return `${showNumber(value / factor)} ${unit}`;
	}
	return `${showMagnitude(value, false)} ${dimensionText(dimensions)}`.replace(" 1/", " /");
}

/** 26076 → "26 k"; a unit that has its own magnitude keeps plain digits as far as they are readable. */
function showMagnitude(value: number, hasMagnitude: boolean): string {
	const size = Math.abs(value);
	if (size < 1000 || (hasMagnitude && size < 1e5)) {
		return showNumber(value);
	}
	const [factor, letter] = scaleFor(size, countScale);
	return letter === "" || size / factor >= 1e4 ? value.toExponential(1) : `${showNumber(value / factor)} ${letter}`;
}

/** Digits that mean something: 163, 26, 3.3, 0.042. */
export function showNumber(value: number): string {
	const size = Math.abs(value);
	if (size === 0) {
		return "0";
	}
	if (size >= 10) {
		return Math.round(value).toString();
	}
	if (size >= 1) {
		return (Math.round(value * 10) / 10).toString();
	}
	return size < 1e-4 ? value.toExponential(1) : Number(value.toPrecision(2)).toString();
}

type Scale = readonly (readonly [number, string])[];
const countScale: Scale = [
	[1e12, "T"],
	[1e9, "G"],
	[1e6, "M"],
	[1e3, "k"],
];
const byteScale: Scale = [
	[1e15, "PB"],
	[1e12, "TB"],
	[1e9, "GB"],
	[1e6, "MB"],
	[1e3, "kB"],
	[0, "B"],
];
const timeScale: Scale = [
	[86_400, "day"],
	[3600, "h"],
	[60, "min"],
	[1, "s"],
	[0, "ms"],
];

/** The largest step that is not larger than the number; 9.99 becomes no 10.0 of the step below. */
function scaleFor(size: number, scale: Scale): readonly [number, string] {
	const [factor, unit] = scale.find(([step]) => size >= step * 0.9995) ?? [1, ""];
	return factor > 0 ? [factor, unit] : [unit === "ms" ? 1e-3 : 1, unit];
}
