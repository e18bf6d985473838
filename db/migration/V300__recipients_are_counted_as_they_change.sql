-- How many recipients of a letter are alike, in all by which they are counted. Whoever changes recipients, in bulk or one by one, adds
-- what became more and what became fewer, and changes no row of another, so that nobody waits for anybody. The sum is the number.
create table recipient_count (
    id             bigint  generated always as identity primary key,
    letter_id      uuid    not null references letter (id) on delete cascade,
    parliament_id  uuid    not null,
    chamber_id     uuid,
    party          text    not null collate "C",
    state          text    not null,
    reachable      boolean not null,
    supportive     boolean not null,
    n              bigint  not null
);
create index recipient_count_letter_id on recipient_count (letter_id, parliament_id);

-- Puts together what was added about the same, without which a letter would have a row for each that ever changed. Where somebody else
-- does so now, this is not done; whoever reads sees all of it as it was, or all of it put together.
create function put_recipient_counts_together(letters uuid[]) returns void language plpgsql as $$
begin
    if current_setting('transaction_isolation') <> 'read committed'
            or not pg_try_advisory_xact_lock(hashtext('parley recipient_count')) then
        return;
    end if;
    with many as materialized (
            select letter_id, parliament_id, chamber_id, party, state, reachable, supportive, sum(n) as n, array_agg(id) as ids
              from recipient_count where letter_id = any (letters)
             group by letter_id, parliament_id, chamber_id, party, state, reachable, supportive
            having count(*) > 1 or sum(n) = 0),
         gone as (
            delete from recipient_count where id = any (array(select unnest(m.ids) from many m)))
    insert into recipient_count (letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n)
    select letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n from many where n <> 0;
end $$;

-- Now and then, by the numbers of the rows, whoever adds one puts together what there is of its letter.
create function recipients_are_counted() returns trigger language plpgsql as $$
declare
    many uuid[];
begin
    if tg_op = 'INSERT' then
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", state, reachable, supportive,
                   count(*)
              from came group by 1, 2, 3, 4, 5, 6, 7
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    elsif tg_op = 'DELETE' then
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", state, reachable, supportive,
                   - count(*)
              from went group by 1, 2, 3, 4, 5, 6, 7
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    else
        with added as (
            insert into recipient_count (letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n)
            select letter_id, parliament_id, chamber_id, party, state, reachable, supportive, sum(n)
              from (select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C" as party, state,
                           reachable, supportive, 1 as n
                      from came
                    union all
                    select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", state,
                           reachable, supportive, -1
                      from went) x
             group by 1, 2, 3, 4, 5, 6, 7
            having sum(n) <> 0
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    end if;
    if many is not null then
        perform put_recipient_counts_together(many);
    end if;
    return null;
end $$;
create trigger recipients_are_counted_insert after insert on recipient
    referencing new table as came for each statement execute function recipients_are_counted();
create trigger recipients_are_counted_update after update on recipient
    referencing old table as went new table as came for each statement execute function recipients_are_counted();
create trigger recipients_are_counted_delete after delete on recipient
    referencing old table as went for each statement execute function recipients_are_counted();

insert into recipient_count (letter_id, parliament_id, chamber_id, party, state, reachable, supportive, n)
select letter_id, parliament_id, chamber_id, coalesce(party_as_sent, party_today) collate "C", state, reachable, supportive, count(*)
  from recipient group by 1, 2, 3, 4, 5, 6, 7;
analyze recipient_count;
