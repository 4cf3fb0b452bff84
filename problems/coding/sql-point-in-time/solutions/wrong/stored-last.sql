-- ---
-- idea: takes the known row that was stored last
-- mistake: unsorted-input-assumed
-- must_fail: [stored in any order, many values before one impression, an unknown value]
-- messages:
--   nudge: "Which row is the newest?"
--   pointer: "rowid is the order in which rows were stored, and the statement promises none."
--   name: "Unsorted input: the largest valid_from is the newest."
-- ---
SELECT
	impressions.imp_id,
	impressions.label,
	(
		SELECT user_features.skip_rate
		FROM user_features
		WHERE user_features.user_id = impressions.user_id AND user_features.valid_from < impressions.ts
		ORDER BY user_features.rowid DESC
		LIMIT 1
	) AS skip_rate
FROM impressions
ORDER BY impressions.imp_id;
