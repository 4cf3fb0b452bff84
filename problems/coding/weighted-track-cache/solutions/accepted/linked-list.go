// ---
// idea: a doubly linked list holds the order of use, a map finds the node of a track
// cost: O(1) time a call, averaged; O(n) memory
// ---
package solution

import "container/list"

type entry struct {
	id   string
	size int
}

// TrackCache keeps the least recently used track at the front.
type TrackCache struct {
	capacity, total int
	order           *list.List
	at              map[string]*list.Element
}

func NewTrackCache(capacityKb int) *TrackCache {
	return &TrackCache{capacity: capacityKb, order: list.New(), at: map[string]*list.Element{}}
}

func (c *TrackCache) Get(id string) *int {
	node, stored := c.at[id]
	if !stored {
		return nil
	}
	c.order.MoveToBack(node)
	size := node.Value.(*entry).size
	return &size
}

func (c *TrackCache) Put(id string, size int) []string {
	if size > c.capacity {
		return nil
	}
	if node, stored := c.at[id]; stored {
		held := node.Value.(*entry)
		c.total += size - held.size
		held.size = size
		c.order.MoveToBack(node)
	} else {
		c.at[id] = c.order.PushBack(&entry{id, size})
		c.total += size
	}
	var removed []string
	for c.total > c.capacity {
		oldest := c.order.Remove(c.order.Front()).(*entry)
		delete(c.at, oldest.id)
		c.total -= oldest.size
		removed = append(removed, oldest.id)
	}
	return removed
}
