// ---
// idea: sorts each user's spans by start and adds only what reaches beyond the farthest end so far
// cost: O(n log n) time, O(n) memory
// ---
package solution

import "sort"

type span struct {
	user       string
	start, end int
}

func listeningSeconds(spans []span) map[string]int {
	spansOf := map[string][]span{}
	for _, one := range spans {
		spansOf[one.user] = append(spansOf[one.user], one)
	}
	seconds := make(map[string]int, len(spansOf))
	for user, own := range spansOf {
		sort.Slice(own, func(i, j int) bool { return own[i].start < own[j].start })
		heard, heardUntil := 0, own[0].start
		for _, one := range own {
			from := one.start
			if heardUntil > from {
				from = heardUntil
			}
			if one.end > from {
				heard += one.end - from
				heardUntil = one.end
			}
		}
		seconds[user] = heard
	}
	return seconds
}
