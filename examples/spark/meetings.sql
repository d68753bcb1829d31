-- Which kabupaten held the most Pilkada 2024 coordination meetings, and who chaired them.
-- In the folder of the tables:  duckdb < meetings.sql   (or duckdb.sql(open('meetings.sql').read()) in Python)
WITH meetings AS (
  SELECT release, id, region, region_name, first_day, participants
  FROM 'events/*.parquet'
  WHERE type = 'meeting'
    AND election IS NOT NULL
    AND first_day BETWEEN '2023-09-01' AND '2025-03-31'
    AND (text ILIKE '%koordinasi%' OR text ILIKE '%rakor%' OR trigger_text ILIKE '%rakor%')
    AND region_name LIKE 'Kabupaten %'
),
chairs AS (
  SELECT meetings.release, meetings.id, officials.name || ' (' || any_value(officials.office) || ')' AS chair
  FROM meetings,
    unnest(string_split(participants, ' ')) AS part(who),
    'officials/*.parquet' AS officials
  WHERE officials.release = meetings.release
    AND who IN (officials.id || ':chair', officials.id || ':opener')
  GROUP BY ALL
)
SELECT
  region_name AS kabupaten,
  region AS code,
  count(DISTINCT (meetings.release, meetings.id)) AS meetings,
  coalesce(string_agg(DISTINCT chair, '; ' ORDER BY chair), '-') AS chaired_by
FROM meetings LEFT JOIN chairs USING (release, id)
GROUP BY region_name, region
ORDER BY meetings DESC, code;
