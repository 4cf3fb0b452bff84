package harness

import "time"

// A stopwatch tells CPU time between two moments. Where the system books it in steps, a short time is read from the wall
// clock.
type stopwatch struct {
	going bool
	cpu   int64
	wall  time.Time
}

func (w *stopwatch) start() {
	w.going = true
	if clockStep > 0 {
		w.wall = time.Now()
	}
	total, reading := readClocks()
	w.cpu = total + reading
}

// stop gives the nanoseconds since start; before when it is not going.
func (w *stopwatch) stop(before int64) int64 {
	if !w.going {
		return before
	}
	total, _ := readClocks()
	spent := total - w.cpu
	if spent < 0 {
		spent = 0
	}
	w.going = false
	if clockStep > 0 {
		wall := time.Since(w.wall).Nanoseconds()
		if wall < 3*clockStep || wall < spent {
			return wall
		}
		return spent + clockStep
	}
	return spent
}
