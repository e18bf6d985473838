-- The planner believes what was true of a table when it was last looked at, which is a minute ago at best. After a hundred thousand
-- people came or went in between, it compares lists by the wrong way round, for minutes. Only the owner of tables may look.
create function look_at_bulk() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    perform gin_clean_pending_list('public.lawmaker_name_search');
    analyze public.lawmaker, public.mandate, public.channel, public.lawmaker_external_id, public.committee_seat,
        public.lawmaker_listing, public.lawmaker_name, public.intake_row, public.intake_person;
end $$;

comment on function look_at_bulk() is 'called after a long list was entered or taken back';
