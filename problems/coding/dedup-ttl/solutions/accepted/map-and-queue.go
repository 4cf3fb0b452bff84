// ---
// idea: a set of live ids, and a queue of acceptances from which the oldest are taken off when their period is over
// cost: O(1) amortised per call, memory proportional to the live ids
// ---
package solution

type acceptance struct {
	id string
	ts int
}

type Deduper struct {
	ttl        int
	remembered map[string]bool
	// append copies only what is left of the slice when it grows, so the part before the front is freed in time
	accepted []acceptance
}

func NewDeduper(ttl int) *Deduper {
	return &Deduper{ttl: ttl, remembered: map[string]bool{}}
}

func (d *Deduper) Accept(eventId string, ts int) bool {
	for len(d.accepted) > 0 && ts-d.accepted[0].ts >= d.ttl {
		delete(d.remembered, d.accepted[0].id)
		d.accepted = d.accepted[1:]
	}
	if d.remembered[eventId] {
		return false
	}
	if d.ttl > 0 {
		d.remembered[eventId] = true
		d.accepted = append(d.accepted, acceptance{eventId, ts})
	}
	return true
}

func (d *Deduper) Live() int {
	return len(d.remembered)
}
