// ---
// idea: a trie whose every node keeps its k leading titles; a play changes the lists on the way of its title only
// cost: O(length · k) per play, O(length + k) per question; memory for every prefix of every title
// ---
package solution

import "strings"

type title struct {
	folded, shown string
	plays         int
}

func (t *title) beats(other *title) bool {
	if t.plays != other.plays {
		return t.plays > other.plays
	}
	return t.folded < other.folded
}

type node struct {
	children map[rune]*node
	leaders  []*title
}

type TitleIndex struct {
	k      int
	titles map[string]*title
	root   *node
}

func newNode() *node {
	return &node{children: map[rune]*node{}}
}

func NewTitleIndex(k int) *TitleIndex {
	return &TitleIndex{k: k, titles: map[string]*title{}, root: newNode()}
}

func (x *TitleIndex) AddPlay(text string, n int) {
	folded := fold(text)
	played, known := x.titles[folded]
	if !known {
		played = &title{folded: folded, shown: text}
		x.titles[folded] = played
	}
	played.plays += n
	at := x.root
	x.climb(at, played)
	for _, letter := range folded {
		next, known := at.children[letter]
		if !known {
			next = newNode()
			at.children[letter] = next
		}
		at = next
		x.climb(at, played)
	}
}

func (x *TitleIndex) Suggest(prefix string) []string {
	at := x.root
	for _, letter := range fold(prefix) {
		next, known := at.children[letter]
		if !known {
			return nil
		}
		at = next
	}
	found := make([]string, 0, len(at.leaders))
	for _, leader := range at.leaders {
		found = append(found, leader.shown)
	}
	return found
}

// Plays only rise, so no other title moves up: the played one passes those that it beats.
func (x *TitleIndex) climb(at *node, played *title) {
	place := len(at.leaders)
	for i, leader := range at.leaders {
		if leader == played {
			place = i
		}
	}
	if place == len(at.leaders) {
		at.leaders = append(at.leaders, played)
	}
	for ; place > 0 && played.beats(at.leaders[place-1]); place-- {
		at.leaders[place] = at.leaders[place-1]
	}
	at.leaders[place] = played
	if len(at.leaders) > x.k {
		at.leaders = at.leaders[:x.k]
	}
}

var doubled = strings.NewReplacer("ß", "ss", "ẞ", "ss", "İ", "i\u0307")

// ToLower maps one letter to one letter, so what becomes two is replaced first.
func fold(text string) string {
	return strings.ToLower(doubled.Replace(text))
}
