// ---
// idea: one bit array; positions come from two halves of a hash by double hashing
// cost: O(id length + k) per call, ⌈m / 8⌉ bytes
// ---
package solution

import "math"

type SeenFilter struct {
	m, k uint64
	bits []byte
}

func NewSeenFilter(n int, p float64) *SeenFilter {
	m, k := shape(n, p)
	return &SeenFilter{m, k, make([]byte, (m+7)/8)}
}

func (f *SeenFilter) Add(trackId string) {
	for _, position := range f.positions(trackId) {
		f.set(position)
	}
}

func (f *SeenFilter) MightContain(trackId string) bool {
	for _, position := range f.positions(trackId) {
		if !f.isSet(position) {
			return false
		}
	}
	return true
}

func (f *SeenFilter) SizeBytes() int {
	return len(f.bits)
}

func (f *SeenFilter) HashCount() int {
	return int(f.k)
}

func (f *SeenFilter) SetBits() []int {
	found := []int{}
	for position := uint64(0); position < f.m; position++ {
		if f.isSet(position) {
			found = append(found, int(position))
		}
	}
	return found
}

func (f *SeenFilter) Merge(n int, p float64, positions []int) bool {
	if m, k := shape(n, p); m != f.m || k != f.k {
		return false
	}
	for _, position := range positions {
		f.set(uint64(position))
	}
	return true
}

func (f *SeenFilter) set(position uint64) {
	f.bits[position/8] |= 1 << (position % 8)
}

func (f *SeenFilter) isSet(position uint64) bool {
	return f.bits[position/8]>>(position%8)&1 == 1
}

func (f *SeenFilter) positions(trackId string) []uint64 {
	h := uint64(0xCBF29CE484222325)
	for _, b := range []byte(trackId) {
		h = (h ^ uint64(b)) * 0x100000001B3
	}
	first, step := mix(h), mix(h+0x9E3779B97F4A7C15)|1
	found := make([]uint64, f.k)
	for i := range found {
		found[i] = (first + uint64(i)*step) % f.m
	}
	return found
}

func shape(n int, p float64) (uint64, uint64) {
	m := math.Ceil(-float64(n) * math.Log(p) / (math.Ln2 * math.Ln2))
	return uint64(m), uint64(max(1, math.Round(m/float64(n)*math.Ln2)))
}

func mix(x uint64) uint64 {
	x = (x ^ x>>30) * 0xBF58476D1CE4E5B9
	x = (x ^ x>>27) * 0x94D049BB133111EB
	return x ^ x>>31
}
