-- The same for a long list that was read and is looked through before it is entered.
create function look_at_list() returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
    analyze public.intake_row, public.intake_person;
end $$;

comment on function look_at_list() is 'called before a long list is shown that was read or sorted anew';
