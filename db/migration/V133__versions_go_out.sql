-- A correction of the base text stands for it: whoever nothing fits better gets it, as they would have got the base text.
alter table letter_version
    add column corrects_base boolean not null default false,
    add constraint letter_version_corrects_what_it_supersedes check (supersedes is not null or not corrects_base);

create or replace view current_letter_version as
select v.* from letter_version v
 where not exists (select from letter_version c where c.supersedes = v.id);

create or replace view addressee_version as
select a.id as addressee_id, a.letter_id, a.version_id is not null as chosen, f.id as version_id
  from addressee a
  left join chamber h on h.id = a.chamber_id
  left join committee k on k.id = a.committee_id
  left join chamber kh on kh.id = k.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id
  left join parliament q on q.id = coalesce(a.parliament_id, h.parliament_id, kh.parliament_id, p.parliament_id)
  cross join lateral (
        select v.id from current_letter_version v
         where v.letter_id = a.letter_id and (v.parliament_id is null or v.parliament_id = q.id or v.id = a.version_id)
         order by v.id = a.version_id desc nulls last, v.parliament_id is null,
                  v.language <> all (string_to_array(q.languages, ' ')), v.made_from is not null and not v.corrects_base,
                  array_position(string_to_array(q.languages, ' '), v.language), v.id
         limit 1) f;

-- Whoever received a letter before there were versions got its base text.
update recipient r set version_as_sent = v.id
  from letter_version v
 where v.letter_id = r.letter_id and v.made_from is null and r.sent_on is not null;

create or replace function sent_recipient_stays() returns trigger language plpgsql as $$
begin
    if old.sent_on is not null and (tg_op = 'DELETE' or (new.letter_id, new.sent_on, new.sent_via, new.sent_by, new.version_as_sent,
            new.parliament_id, new.chamber_id, new.name_as_sent, new.party_as_sent, new.chamber_as_sent, new.constituency_as_sent)
        is distinct from (old.letter_id, old.sent_on, old.sent_via, old.sent_by, old.version_as_sent,
            old.parliament_id, old.chamber_id, old.name_as_sent, old.party_as_sent, old.chamber_as_sent, old.constituency_as_sent)
        or new.lawmaker_id is distinct from old.lawmaker_id and coalesce(current_setting('parley.merge', true), '') = '') then
        raise exception 'recipient % was written down at sending and cannot change', old.id
            using errcode = 'integrity_constraint_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
