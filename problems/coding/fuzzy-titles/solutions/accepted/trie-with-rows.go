// ---
// idea: a trie of all titles; a walk carries one row of the edit-distance table per node and turns back where the whole row is above d
// cost: O(total length of the titles) to build; a search visits the nodes within d edits of a beginning of the query, O(query length) each
// ---
package solution

import (
	"cmp"
	"slices"
)

type titleNode struct {
	children map[rune]*titleNode
	title    string
}

type FuzzyIndex struct {
	root *titleNode
}

func NewFuzzyIndex(titles []string) *FuzzyIndex {
	root := &titleNode{children: map[rune]*titleNode{}}
	for _, title := range titles {
		node := root
		for _, character := range title {
			if node.children[character] == nil {
				node.children[character] = &titleNode{children: map[rune]*titleNode{}}
			}
			node = node.children[character]
		}
		node.title = title
	}
	return &FuzzyIndex{root}
}

func (f *FuzzyIndex) Search(query string, d int) []Tuple2[int, string] {
	typed := []rune(query)
	found := []Tuple2[int, string]{}
	var visit func(node *titleNode, row []int)
	visit = func(node *titleNode, row []int) {
		if distance := row[len(typed)]; node.title != "" && distance <= d {
			found = append(found, Tuple2[int, string]{distance, node.title})
		}
		if slices.Min(row) > d {
			return
		}
		for character, child := range node.children {
			longer := []int{row[0] + 1}
			for i, letter := range typed {
				replaced := row[i]
				if letter != character {
					replaced++
				}
				longer = append(longer, min(replaced, row[i+1]+1, longer[i]+1))
			}
			visit(child, longer)
		}
	}
	row := make([]int, len(typed)+1)
	for i := range row {
		row[i] = i
	}
	visit(f.root, row)
	slices.SortFunc(found, func(a, b Tuple2[int, string]) int {
		return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B))
	})
	return found
}
