// ---
// idea: whole cents by a 128-bit product and division; the cents left over go to the largest remainders
// cost: O(n log n) time, O(n) memory
// ---
package solution

import (
	"math/bits"
	"sort"
)

type claim struct {
	holder    string
	count     int
	remainder uint64
}

func splitPool(poolCents int, streams map[string]int, minStreams int) map[string]int {
	cents := make(map[string]int, len(streams))
	total := 0
	for holder, count := range streams {
		cents[holder] = 0
		if count >= minStreams {
			total += count
		}
	}
	if total == 0 {
		return cents
	}
	var claims []claim
	left := poolCents
	for holder, count := range streams {
		if count < minStreams {
			continue
		}
		high, low := bits.Mul64(uint64(poolCents), uint64(count))
		whole, remainder := bits.Div64(high, low, uint64(total))
		cents[holder] = int(whole)
		left -= int(whole)
		claims = append(claims, claim{holder, count, remainder})
	}
	sort.Slice(claims, func(i, j int) bool {
		a, b := claims[i], claims[j]
		if a.remainder != b.remainder {
			return a.remainder > b.remainder
		}
		if a.count != b.count {
			return a.count > b.count
		}
		return a.holder < b.holder
	})
	for _, one := range claims[:left] {
		cents[one.holder]++
	}
	return cents
}
