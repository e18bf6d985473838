-- In which political group somebody sits today is kept with those who get a letter, as their party is, and counted with them: what a
-- parliament's groups say of a campaign is read from counts, as that of its parties is, and not looked up person by person.
alter table recipient add column group_today text not null default '' collate "C";
comment on column recipient.group_today is 'the political group in which the person sits today; empty for whoever sits in none';

drop trigger audit_insert on recipient;
drop trigger audit_update on recipient;
drop trigger audit_delete on recipient;
update recipient r set group_today = p.political_group
  from lawmaker_listing p where p.lawmaker_id = r.lawmaker_id and p.political_group <> '';
select audited('recipient', about => 'r.letter_id',
    aside => '{sort_name, search, party_today, group_today, reachable, overruled, supportive, answered_on, answers}');

create or replace function recipient_is_listed() returns trigger language plpgsql as $$
begin
    select coalesce(p.sort_name, k.name, h.name, q.name, ''), coalesce(p.search, fold(coalesce(k.name, h.name, q.name)), ''),
           coalesce(p.party, ''), coalesce(p.political_group, '')
      into new.sort_name, new.search, new.party_today, new.group_today
      from (values (1)) one
      left join lawmaker_listing p on p.lawmaker_id = new.lawmaker_id
      left join committee k on k.id = new.at_committee_id
      left join chamber h on h.id = new.at_chamber_id
      left join parliament q on q.id = new.at_parliament_id;
    new.reachable := recipient_is_reachable(new.lawmaker_id, new.at_parliament_id, new.at_chamber_id, new.at_committee_id, new.channel_id);
    return new;
end $$;

create or replace function recipients_are_called_anew() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('parley recipient'));
    update recipient r
       set sort_name = b.sort_name, search = b.search, party_today = b.party, group_today = b.political_group,
           reachable = b.writable or recipient_is_reachable(null, null, null, null, r.channel_id)
      from became b join was on was.lawmaker_id = b.lawmaker_id
        and (was.sort_name, was.search, was.party, was.political_group, was.writable)
            is distinct from (b.sort_name, b.search, b.party, b.political_group, b.writable)
     where r.lawmaker_id = b.lawmaker_id;
    return null;
end $$;

alter table recipient_count add column political_group text not null default '' collate "C";

-- Puts together what was added about the same, without which a letter would have a row for each that ever changed. Where somebody else
-- does so now, this is not done; whoever reads sees all of it as it was, or all of it put together.
create or replace function put_recipient_counts_together(letters uuid[]) returns void language plpgsql as $$
begin
    if current_setting('transaction_isolation') <> 'read committed'
            or not pg_try_advisory_xact_lock(hashtext('parley recipient_count')) then
        return;
    end if;
    with many as materialized (
            select letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, sum(n) as n,
                   array_agg(id) as ids
              from recipient_count where letter_id = any (letters)
             group by letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive
            having count(*) > 1 or sum(n) = 0),
         gone as (
            delete from recipient_count where id = any (array(select unnest(m.ids) from many m)))
    insert into recipient_count (letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n)
    select letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n from many where n <> 0;
end $$;

-- Now and then, by the numbers of the rows, whoever adds one puts together what there is of its letter.
create or replace function recipients_are_counted() returns trigger language plpgsql as $$
declare
    many uuid[];
begin
    if tg_op = 'INSERT' then
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", group_today, state, reachable,
                   supportive, count(*)
              from came group by 1, 2, 3, 4, 5, 6, 7, 8
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    elsif tg_op = 'DELETE' then
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", group_today, state, reachable,
                   supportive, - count(*)
              from went group by 1, 2, 3, 4, 5, 6, 7, 8
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    else
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, sum(n)
              from (select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C" as party,
                           group_today as political_group, state, reachable, supportive, 1 as n
                      from came
                    union all
                    select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", group_today, state,
                           reachable, supportive, -1
                      from went) x
             group by 1, 2, 3, 4, 5, 6, 7, 8
            having sum(n) <> 0
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    end if;
    if many is not null then
        perform put_recipient_counts_together(many);
    end if;
    return null;
end $$;

-- Whoever was counted without a group is counted again with theirs.
delete from recipient_count where letter_id in (select letter_id from recipient where group_today <> '');
insert into recipient_count (letter_id, parliament_id, chamber_id, party, political_group, state, reachable, supportive, n)
select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", group_today, state, reachable,
       supportive, count(*)
  from recipient where letter_id in (select letter_id from recipient where group_today <> '')
 group by 1, 2, 3, 4, 5, 6, 7, 8;
analyze recipient_count;
