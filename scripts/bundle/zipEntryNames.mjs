const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/**
 * The names in a zip file, read from its central directory.
 * @param {Buffer} zip
 * @returns {string[]}
 */
export function zipEntryNames(zip) {
	let end = zip.length - 22;
	while (end >= 0 && zip.readUInt32LE(end) !== endSignature) end -= 1;
	if (end < 0) throw new Error("This is not a zip file.");
	const count = zip.readUInt16LE(end + 10);
	let offset = zip.readUInt32LE(end + 16);
	const names = [];
	for (let index = 0; index < count; index += 1) {
		if (zip.readUInt32LE(offset) !== entrySignature) throw new Error(`The zip directory is broken at byte ${offset}.`);
		const nameLength = zip.readUInt16LE(offset + 28);
		names.push(zip.toString("utf8", offset + 46, offset + 46 + nameLength));
		offset += 46 + nameLength + zip.readUInt16LE(offset + 30) + zip.readUInt16LE(offset + 32);
	}
	return names;
}
