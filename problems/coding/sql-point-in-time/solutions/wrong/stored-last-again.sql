-- ---
-- idea: joins the known row with the largest rowid
-- mistake: unsorted-input-assumed
-- must_fail: [stored in any order, many values before one impression, an unknown value]
-- messages:
--   nudge: "Which row is the newest?"
--   pointer: "rowid is the order in which rows were stored, and the statement promises none."
--   name: "Unsorted input: the largest valid_from is the newest."
-- ---
SELECT impressions.imp_id, impressions.label, user_features.skip_rate
FROM impressions
LEFT JOIN user_features
	ON user_features.user_id = impressions.user_id
	AND user_features.rowid = (
		SELECT MAX(known.rowid)
		FROM user_features AS known
		WHERE known.user_id = impressions.user_id AND known.valid_from < impressions.ts
	)
ORDER BY impressions.imp_id;
