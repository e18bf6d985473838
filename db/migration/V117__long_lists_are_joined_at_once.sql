-- Whoever is written into the list of lawmakers is joined from what was written a moment ago, of which the planner knows nothing: it
-- would look every one of a hundred thousand up among all others, row by row. For one person the two ways cost the same.
alter function list_lawmakers_first(uuid[]) set enable_nestloop = off;
alter function list_lawmakers_anew(uuid[]) set enable_nestloop = off;
