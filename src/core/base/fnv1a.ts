/** FNV-1a over UTF-16 code units, 32 bits, seven base-36 digits: to tell texts apart, never to keep a secret. */
export function fnv1a(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	}
	return (hash >>> 0).toString(36).padStart(7, "0");
}
