// ---
// idea: count the right answers on the way; each right answer adds the accuracy so far
// cost: O(number of answers) time, O(1) memory
// ---
package solution

type Tuple2[A, B any] struct {
	A A
	B B
}

func skipScore(sessions []Tuple2[[]int, []int]) *Tuple2[float64, float64] {
	total, firstRight := 0.0, 0.0
	for _, session := range sessions {
		predicted, actual := session.A, session.B
		if len(actual) == 0 || len(predicted) != len(actual) {
			return nil
		}
		right, credit := 0, 0.0
		for i, truth := range actual {
			if predicted[i] == truth {
				right++
				credit += float64(right) / float64(i+1)
			}
		}
		total += credit / float64(len(actual))
		if predicted[0] == actual[0] {
			firstRight++
		}
	}
	if len(sessions) == 0 {
		return nil
	}
	n := float64(len(sessions))
	return &Tuple2[float64, float64]{total / n, firstRight / n}
}
