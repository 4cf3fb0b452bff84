-- ---
-- idea: ranks with RANK, which skips ranks after a tie
-- mistake: tie-break
-- must_fail: [a shared first place, two tracks on one day, two artists of one name, no name comes last]
-- messages:
--   nudge: "Three artists with 5, 5 and 3 appearances. Which ranks do they get?"
--   pointer: "After two artists at rank 1, which rank does your function give to the next?"
--   name: "Ties ranked with gaps: RANK goes 1, 1, 3. The statement wants 1, 1, 2, which is DENSE_RANK."
-- ---
WITH counted AS (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM chart
	JOIN track ON track.id = chart.track_id
	JOIN artist ON artist.id = track.artist_id
	WHERE chart.pos <= 10
	GROUP BY artist.id, artist.name
),
ranked AS (
	SELECT id, name, appearances, RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name, id;
