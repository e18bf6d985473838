-- What somebody changed of one kind of record is read in its order, however much else they changed.
create index audit_entry_actor_place on audit_entry (actor_id, place, at, id);
