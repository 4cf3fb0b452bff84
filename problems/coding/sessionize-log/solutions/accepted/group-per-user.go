// ---
// idea: collect each user's times in a map, sort them, and open a session after every pause longer than the gap
// cost: O(n log m + u log u) time for u users with at most m events each, O(n) memory
// ---
package solution

import "sort"

type event struct {
	user  string
	time  int
	track string
}

type session struct {
	user       string
	start, end int
	count      int
}

func sessions(events []event, gap int) []session {
	timesOf := map[string][]int{}
	for _, one := range events {
		timesOf[one.user] = append(timesOf[one.user], one.time)
	}
	users := make([]string, 0, len(timesOf))
	for user := range timesOf {
		users = append(users, user)
	}
	sort.Strings(users)

	var result []session
	for _, user := range users {
		times := timesOf[user]
		sort.Ints(times)
		for i, time := range times {
			if i > 0 && time-times[i-1] <= gap {
				open := &result[len(result)-1]
				open.end = time
				open.count++
			} else {
				result = append(result, session{user, time, time, 1})
			}
		}
	}
	return result
}
