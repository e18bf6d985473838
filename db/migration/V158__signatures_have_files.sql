-- The files of a signature go with the signatory who is taken out.
create function signatory_files_go() returns trigger language plpgsql as $$
begin
    delete from attachment a using gone g where a.subject_kind = 'signatory' and a.subject_id = g.id;
    return null;
end $$;
create trigger signatory_files_go after delete on signatory
    referencing old table as gone for each statement execute function signatory_files_go();
