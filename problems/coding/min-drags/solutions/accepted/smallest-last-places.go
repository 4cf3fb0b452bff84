// ---
// idea: the tracks that stay are a longest rising chain of old places; for every length keep the smallest place on which such a chain can end
// cost: O(n log n) time, O(n) memory
// ---
package solution

import "sort"

func minMoves(before []string, after []string) int {
	placeOf := make(map[string]int, len(before))
	for place, track := range before {
		placeOf[track] = place
	}
	if len(placeOf) != len(before) || len(after) != len(before) {
		return -1
	}
	var chainEnds []int
	for _, track := range after {
		place, known := placeOf[track]
		if !known {
			return -1
		}
		delete(placeOf, track)
		if i := sort.SearchInts(chainEnds, place); i < len(chainEnds) {
			chainEnds[i] = place
		} else {
			chainEnds = append(chainEnds, place)
		}
	}
	return len(before) - len(chainEnds)
}
