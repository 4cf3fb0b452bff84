// ---
// idea: peels jobs off from the end of the run, noting how long the run still takes from each one's start; then walks forward along the longest rest
// cost: O(V + E) time and memory
// ---
package solution

type pair struct {
	up, down string
}

type result struct {
	finish int
	chain  []string
}

type job struct {
	name           string
	rest           int
	unsettledDowns int
	next           *job
	ups            []*job
}

func (j *job) comesBefore(other *job) bool {
	if other == nil || j.rest != other.rest {
		return other == nil || j.rest > other.rest
	}
	return j.name < other.name
}

func plan(durations map[string]int, deps []pair) result {
	jobs := make(map[string]*job, len(durations))
	for name, duration := range durations {
		jobs[name] = &job{name: name, rest: duration}
	}
	for _, one := range deps {
		up, down := jobs[one.up], jobs[one.down]
		if up == nil || down == nil {
			return result{finish: -2}
		}
		down.ups = append(down.ups, up)
		up.unsettledDowns++
	}
	var peeled []*job
	for _, one := range jobs {
		if one.unsettledDowns == 0 {
			peeled = append(peeled, one)
		}
	}
	var first *job
	for i := 0; i < len(peeled); i++ {
		one := peeled[i]
		if one.next != nil {
			one.rest += one.next.rest
		}
		if one.comesBefore(first) {
			first = one
		}
		for _, up := range one.ups {
			if one.comesBefore(up.next) {
				up.next = one
			}
			up.unsettledDowns--
			if up.unsettledDowns == 0 {
				peeled = append(peeled, up)
			}
		}
	}
	if len(peeled) < len(jobs) {
		return result{finish: -1}
	}
	best := result{}
	if first != nil {
		best.finish = first.rest
	}
	for one := first; one != nil; one = one.next {
		best.chain = append(best.chain, one.name)
	}
	return best
}
