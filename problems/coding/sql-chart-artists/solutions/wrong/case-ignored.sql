-- ---
-- idea: compares names without regard to capitals
-- mistake: text-order
-- must_fail: [capitals before small letters]
-- messages:
--   nudge: "Your rows are right. Compare their order within a rank."
--   pointer: "Which comes first for your collation, Zed or ama? And which for the statement?"
--   name: "Locale order: names are compared character by character, capitals first. Leave the default (binary) collation."
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
	SELECT id, name, appearances, DENSE_RANK() OVER (ORDER BY appearances DESC) AS "rank"
	FROM counted
)
SELECT name, appearances, "rank"
FROM ranked
WHERE "rank" <= 2
ORDER BY "rank", name IS NULL, name COLLATE NOCASE, id;
