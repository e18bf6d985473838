-- Who had signed when the letter was sealed. A name can be taken away for somebody's safety, and nothing else can change.
create table sealed_signatory (
    letter_id     uuid    not null references letter (id),
    signatory_id  uuid    not null references signatory (id),
    position      integer not null,
    person        boolean not null,
    name          text,
    primary key (letter_id, signatory_id)
);
create index sealed_signatory_signatory_id on sealed_signatory (signatory_id);

comment on column sealed_signatory.name is 'null for who was anonymous';

create function sealed_signatory_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (new.letter_id, new.signatory_id, new.position, new.person)
            is distinct from (old.letter_id, old.signatory_id, old.position, old.person)
            or new.name is not null and new.name is distinct from old.name then
        raise exception 'who had signed letter % when it was sealed cannot change', old.letter_id
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger sealed_signatory_stays before update or delete on sealed_signatory
    for each row execute function sealed_signatory_stays();
