-- Pages that are open follow what colleagues write, also those who work on another Parley over the same database: at the end of every
-- statement that writes what numbers rest on, the campaign and the letter concerned are told to whoever listens. Identities only, never
-- what was written, and never by whom. PostgreSQL tells it after the commit, once per transaction however often it was said, and not at
-- all where the transaction is undone.

-- What was told, as one line: the campaign, or the campaign and the letter, or everything. A statement that concerns more than a page can
-- use is told as everything.
create function tells(place regclass, about text) returns void
    language plpgsql as $$
declare
    name constant text := (select relname || '_tells' from pg_class where oid = place);
    told constant text := $told$
        perform pg_notify('parley_live', t.what)
           from (select case when count(*) over () > 20 then '*' else w.what end as what
                   from (select distinct w.what
                           from (select distinct * from (%s) a (campaign_id, letter_id)) a
                           left join letter l on l.id = a.letter_id
                          cross join lateral (values
                                (l.campaign_id || ' ' || l.id),
                                (case when a.campaign_id is distinct from l.campaign_id then a.campaign_id::text end)) w (what)
                          where w.what is not null
                          limit 21) w) t;
        $told$;
begin
    execute format(
        'create function %I() returns trigger language plpgsql as $f$ begin if tg_op = ''UPDATE'' then %s else %s end if;'
        ' return null; end $f$',
        name,
        format(told, replace(about, ' changed ', ' (select * from changed union all select * from was) ')),
        format(told, about));
    execute format('create trigger tells_insert after insert on %s referencing new table as changed'
        ' for each statement execute function %I()', place, name);
    execute format('create trigger tells_update after update on %s referencing new table as changed old table as was'
        ' for each statement execute function %I()', place, name);
    execute format('create trigger tells_delete after delete on %s referencing old table as changed'
        ' for each statement execute function %I()', place, name);
end $$;
comment on function tells(regclass, text) is
    'about: reads the campaign and the letter, either may be null, of the rows of changed, which stands between two spaces';

select tells('campaign', 'select r.id, null::uuid from changed r');
select tells('letter', 'select r.campaign_id, r.id from changed r');
select tells('recipient', 'select null::uuid, r.letter_id from changed r');
select tells('response', 'select null::uuid, r.letter_id from changed r');
select tells('contact', 'select r.campaign_id, r.letter_id from changed r');
select tells('contact_lawmaker', 'select c.campaign_id, c.letter_id from changed r join contact c on c.id = r.contact_id');
select tells('contact_account', 'select c.campaign_id, c.letter_id from changed r join contact c on c.id = r.contact_id');
select tells('contact_reader', 'select c.campaign_id, c.letter_id from changed r join contact c on c.id = r.contact_id');
select tells('position', 'select r.campaign_id, null::uuid from changed r');
select tells('commitment', 'select r.campaign_id, r.letter_id from changed r');
select tells('parliamentary_action', 'select null::uuid, b.letter_id from changed r join action_bearing b on b.action_id = r.id');
select tells('action_bearing', 'select null::uuid, r.letter_id from changed r');
select tells('action_part', 'select null::uuid, b.letter_id from changed r join action_bearing b on b.action_id = r.action_id');
select tells('goal', 'select r.campaign_id, null::uuid from changed r');
select tells('follow_up', 'select coalesce(r.campaign_id, c.campaign_id), coalesce(r.letter_id, p.letter_id, c.letter_id)'
    ' from changed r left join recipient p on p.id = r.recipient_id left join contact c on c.id = r.contact_id');
