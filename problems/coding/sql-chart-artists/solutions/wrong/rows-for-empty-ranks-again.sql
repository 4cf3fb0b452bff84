-- ---
-- idea: numbers the distinct counts and starts from a list of two ranks
-- mistake: empty-input
-- must_fail: [nothing at all, a chart without rows, outside the upper part all the time, everybody equal, twins at one rank, "one artist appears, one does not", an artist without tracks, capitals before small letters, names within a rank]
-- messages:
--   nudge: "What do you return when nobody has rank 2? And when nobody has an appearance?"
--   pointer: "Your list always has two ranks, and your outer join makes a row of a rank that nobody holds."
--   name: "Empty input: a rank that nobody holds gives no row. Join the ranks to the artists with an inner join."
-- ---
WITH counted AS MATERIALIZED (
	SELECT artist.id, artist.name, COUNT(*) AS appearances
	FROM artist
	JOIN track ON track.artist_id = artist.id
	JOIN chart ON chart.track_id = track.id AND chart.pos <= 10
	GROUP BY artist.id
),
ranked AS (
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS place
	FROM counted
),
wanted ("rank") AS (
	VALUES (1), (2)
)
SELECT ranked.name, ranked.appearances, wanted."rank"
FROM wanted
LEFT JOIN ranked ON ranked.place = wanted."rank"
ORDER BY wanted."rank", ranked.name NULLS LAST, ranked.id;
