-- A channel is bounced while a response says so that came back undelivered by it. Taken back or put right, it is one that nobody tried.
create function channels_bounce() returns trigger language plpgsql as $$
declare
    bounced uuid[] := '{}';
    fine    uuid[] := '{}';
begin
    if tg_op <> 'DELETE' then
        bounced := array(select distinct bounced_channel_id from became where class = 'returned' and bounced_channel_id is not null);
    end if;
    if tg_op <> 'INSERT' then
        fine := array(select distinct bounced_channel_id from was where class = 'returned' and bounced_channel_id is not null);
    end if;
    update channel c set state = 'bounced', version = c.version + 1
     where c.id = any (bounced) and c.id <> all (fine) and c.state <> 'bounced';
    update channel c set state = 'unverified', version = c.version + 1
     where c.id = any (fine) and c.id <> all (bounced) and c.state = 'bounced'
       and not exists (select from response e where e.bounced_channel_id = c.id and e.class = 'returned');
    return null;
end $$;
create trigger channels_bounce_insert after insert on response
    referencing new table as became for each statement execute function channels_bounce();
create trigger channels_bounce_update after update on response
    referencing old table as was new table as became for each statement execute function channels_bounce();
create trigger channels_bounce_delete after delete on response
    referencing old table as was for each statement execute function channels_bounce();
