-- ---
-- idea: takes one more than the number of artists with larger counts for a rank
-- mistake: tie-break
-- must_fail: [a shared first place, two tracks on one day, two artists of one name, no name comes last]
-- messages:
--   nudge: "Three artists with 5, 5 and 3 appearances. Which ranks do they get?"
--   pointer: "After two artists at rank 1, how many artists are ahead of the next?"
--   name: "Ties ranked with gaps: counting artists gives 1, 1, 3. The statement wants 1, 1, 2, so count distinct larger counts."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos BETWEEN 1 AND 10
	GROUP BY artist.id
),
levels AS MATERIALIZED (
	SELECT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
