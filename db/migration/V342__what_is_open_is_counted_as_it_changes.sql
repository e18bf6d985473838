-- How many recipients of a letter with whom there is still something to do are alike in all by which they are stuck: who looks after them,
-- where they sit, how far the letter came, since when, and whether it can go at all. Counted as recipients are (V300): whoever changes
-- some adds what became more and what became fewer, and changes no row of another. The sum is the number.
create table recipient_open_count (
    id             bigint  generated always as identity primary key,
    letter_id      uuid    not null references letter (id) on delete cascade,
    parliament_id  uuid    not null,
    owner_id       uuid,
    state          text    not null,
    sent_on        date,
    reachable      boolean not null,
    n              bigint  not null
);
create index recipient_open_count_letter_id on recipient_open_count (letter_id, parliament_id);

create function put_open_recipient_counts_together(letters uuid[]) returns void language plpgsql as $$
begin
    if current_setting('transaction_isolation') <> 'read committed'
            or not pg_try_advisory_xact_lock(hashtext('parley recipient_open_count')) then
        return;
    end if;
    with many as materialized (
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, sum(n) as n, array_agg(id) as ids
              from recipient_open_count where letter_id = any (letters)
             group by letter_id, parliament_id, owner_id, state, sent_on, reachable
            having count(*) > 1 or sum(n) = 0),
         gone as (
            delete from recipient_open_count where id = any (array(select unnest(m.ids) from many m)))
    insert into recipient_open_count (letter_id, parliament_id, owner_id, state, sent_on, reachable, n)
    select letter_id, parliament_id, owner_id, state, sent_on, reachable, n from many where n <> 0;
end $$;

create function open_recipients_are_counted() returns trigger language plpgsql as $$
declare
    many uuid[];
begin
    if tg_op = 'INSERT' then
        with added as (
            insert into recipient_open_count (letter_id, parliament_id, owner_id, state, sent_on, reachable, n)
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, count(*)
              from came where state in ('chosen', 'sent', 'acknowledged', 'returned') group by 1, 2, 3, 4, 5, 6
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    elsif tg_op = 'DELETE' then
        with added as (
            insert into recipient_open_count (letter_id, parliament_id, owner_id, state, sent_on, reachable, n)
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, - count(*)
              from went where state in ('chosen', 'sent', 'acknowledged', 'returned') group by 1, 2, 3, 4, 5, 6
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    else
        with added as (
            insert into recipient_open_count (letter_id, parliament_id, owner_id, state, sent_on, reachable, n)
            select letter_id, parliament_id, owner_id, state, sent_on, reachable, sum(n)
              from (select letter_id, parliament_id, owner_id, state, sent_on, reachable, 1 as n from came
                    union all
                    select letter_id, parliament_id, owner_id, state, sent_on, reachable, -1 from went) x
             where state in ('chosen', 'sent', 'acknowledged', 'returned')
             group by 1, 2, 3, 4, 5, 6
            having sum(n) <> 0
            returning id, letter_id)
        select array_agg(distinct letter_id) into many from added where id % 200 = 0;
    end if;
    if many is not null then
        perform put_open_recipient_counts_together(many);
    end if;
    return null;
end $$;
create trigger open_recipients_are_counted_insert after insert on recipient
    referencing new table as came for each statement execute function open_recipients_are_counted();
create trigger open_recipients_are_counted_update after update on recipient
    referencing old table as went new table as came for each statement execute function open_recipients_are_counted();
create trigger open_recipients_are_counted_delete after delete on recipient
    referencing old table as went for each statement execute function open_recipients_are_counted();

insert into recipient_open_count (letter_id, parliament_id, owner_id, state, sent_on, reachable, n)
select letter_id, parliament_id, owner_id, state, sent_on, reachable, count(*)
  from recipient where state in ('chosen', 'sent', 'acknowledged', 'returned') group by 1, 2, 3, 4, 5, 6;
analyze recipient_open_count;
