-- A commitment that somebody took over happened to them when they did, and not on the day when another promised it.
create index commitment_taken_over_by on commitment (lawmaker_id, recorded_at desc, id desc)
    where carried_from is not null and removed_at is null;
create index commitment_taken_over_in on commitment (campaign_id, recorded_at desc, id desc)
    where carried_from is not null and removed_at is null;
