-- What happened with a letter is read from the latest on, page by page, from where each feature keeps it.
create index contact_about_letter on contact (letter_id, happened_at desc, id desc) where letter_id is not null;
create index follow_up_done_about_letter on follow_up (letter_id, done_at desc, id desc) where done_at is not null;

-- A response says which letter it answers, and when it came: to the moment where it was written down on its day, else about noon.
alter table response
    add column letter_id uuid references letter (id),
    add column came_at timestamptz not null generated always as (case
        when (recorded_at at time zone 'UTC')::date = received_on then recorded_at
        else (received_on + time '12:00') at time zone 'UTC' end) stored;
update response e set letter_id = r.letter_id from recipient r where r.id = e.recipient_id;
alter table response alter column letter_id set not null;
create index response_to_letter on response (letter_id, came_at desc, id desc);

create function response_answers_a_letter() returns trigger language plpgsql as $$
begin
    new.letter_id := (select r.letter_id from recipient r where r.id = new.recipient_id);
    return new;
end $$;
create trigger response_answers_a_letter before insert or update of recipient_id on response
    for each row execute function response_answers_a_letter();
