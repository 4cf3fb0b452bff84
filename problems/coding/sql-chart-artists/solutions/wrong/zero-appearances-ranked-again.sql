-- ---
-- idea: counts the rows of every artist in a subquery, 0 included
-- mistake: zero-rows
-- must_fail: [a chart without rows, outside the upper part all the time, "one artist appears, one does not", an artist without tracks]
-- messages:
--   nudge: "Who is returned when only one artist appears at all?"
--   pointer: "Your subquery gives artists without any appearance a count of 0."
--   name: "Zero rows included: artists without appearances are never returned. Use inner joins, or remove counts of 0."
-- ---
WITH counted AS MATERIALIZED (
	SELECT id, name,
		(
			SELECT COUNT(*)
			FROM track
			JOIN chart ON chart.track_id = track.id
			WHERE track.artist_id = artist.id AND chart.pos <= 10
		) AS appearances
	FROM artist
),
levels AS MATERIALIZED (
	SELECT DISTINCT appearances FROM counted
),
ranked AS (
	SELECT id, name, appearances, 1 + (SELECT COUNT(*) FROM levels WHERE levels.appearances > counted.appearances) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name NULLS LAST, id;
