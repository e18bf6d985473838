-- Who changed what, when, from what and to what. Kept by triggers of statements, so that nothing writes around it, and by nobody else:
-- an entry is one act upon the records of one table, a change is what became of one record by it.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null default now(),
    act         uuid        not null,
    actor_id    uuid,
    at_machine  boolean     not null default false,
    place       text        not null,
    kind        text        not null,
    intake_id   uuid,
    constraint audit_entry_kind_is_known check (kind in ('insert', 'update', 'delete')),
    constraint audit_entry_is_written_once unique nulls not distinct (act, place, kind, intake_id)
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_actor on audit_entry (actor_id, at, id);
create index audit_entry_place on audit_entry (place, at, id);
create index audit_entry_intake_id on audit_entry (intake_id) where intake_id is not null;

comment on column audit_entry.act is 'all that one transaction changed';
comment on column audit_entry.actor_id is 'an account; nobody for what Parley does by itself and what is done at the machine';
comment on column audit_entry.intake_id is 'the list with which it came, or with which it went when that was taken back';

create table audit_change (
    entry_id    bigint  not null,
    id          bigint  generated always as identity,
    subject_id  uuid    not null,
    record_id   uuid    not null,
    hidden      boolean not null,
    was         jsonb,
    became      jsonb,
    primary key (entry_id, id)
);
create index audit_change_subject on audit_change (subject_id, entry_id, id);

comment on column audit_change.subject_id is 'on whose page it is told: the lawmaker of a mandate, the letter of an ask';
comment on column audit_change.hidden is 'the record was confidential or anonymous before or after it';
comment on column audit_change.was is 'what changed, as it was; nothing where the record came. What a list brought stands in the list';

-- Only the triggers below write here, and nobody changes or deletes, but for forget_history.
create function history_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and pg_trigger_depth() > 1
            or tg_op = 'UPDATE' and current_setting('parley.forgets', true) = 'history' then
        return null;
    end if;
    raise exception 'the history of records cannot be written, changed or deleted by hand'
        using errcode = 'integrity_constraint_violation';
end $$;
create trigger history_stays before insert or update or delete or truncate on audit_entry
    for each statement execute function history_stays();
create trigger history_stays before insert or update or delete or truncate on audit_change
    for each statement execute function history_stays();

do $$
declare
    other record;
begin
    for other in
        select distinct g.grantee from information_schema.role_table_grants g
         where g.table_name in ('audit_entry', 'audit_change') and g.grantee not in (current_user, 'PUBLIC')
    loop
        execute format('revoke insert, update, delete on audit_entry, audit_change from %I', other.grantee);
    end loop;
end $$;

-- The duty to delete: what stood in a record and in all that belongs to it is forgotten; that, when and by whom it changed stays.
create function forget_history(subject uuid) returns bigint
    language plpgsql as $$
declare
    forgotten bigint;
begin
    perform set_config('parley.forgets', 'history', true);
    update public.audit_change set was = null, became = null
     where subject_id = subject and num_nonnulls(was, became) > 0;
    get diagnostics forgotten = row_count;
    perform set_config('parley.forgets', '', true);
    return forgotten;
end $$;
revoke execute on function forget_history(uuid) from public;
comment on function forget_history(uuid) is 'for the owner of the tables, at the machine, where the law wants somebody forgotten';

create function differs(one jsonb, other jsonb) returns jsonb
    language sql immutable parallel safe
    return (select jsonb_object_agg(o.key, o.value) from jsonb_each(one) o where o.value is distinct from other -> o.key);

-- The arguments: where it is told and whether it is hidden, both of a row r; the column that names a record, or '' where rows have no
-- name of their own; columns that are nobody's business or follow from others.
create function audit_keeps() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    subject constant text := tg_argv[0];
    hidden  constant text := tg_argv[1];
    key     constant text := tg_argv[2];
    record  constant text := case when key = '' then subject else 'r.' || quote_ident(key) end;
    list    constant text := coalesce(nullif(current_setting('parley.intake', true), ''),
                                      nullif(current_setting('parley.taken_back', true), ''));
    actor   constant text := coalesce(current_setting('parley.actor', true), '');
    this    uuid := nullif(current_setting('parley.act', true), '')::uuid;
    aside   text[] := tg_argv[3];
    olds    text;
    news    text;
    rows    text;
    known   bigint;
    number  bigint;
    written bigint;
begin
    if tg_op = 'DELETE' then
        if not exists (select from went) then
            return null;
        end if;
    elsif not exists (select from came) then
        return null;
    end if;
    select coalesce(array_agg(attname::text) filter (where left_out), '{}'),
           string_agg('o.' || quote_ident(attname), ', ') filter (where not left_out),
           string_agg('r.' || quote_ident(attname), ', ') filter (where not left_out)
      into aside, olds, news
      from (select a.attname, a.attgenerated <> '' or a.attname in ('version', key) or a.attname = any (aside) as left_out
              from pg_attribute a
             where a.attrelid = tg_relid and a.attnum > 0 and not a.attisdropped) c;

    rows := case
        when tg_op = 'UPDATE' and key <> '' then
            format('select %1$s, r.%2$I, %3$s or (select %3$s from (select o.*) as r), differs(to_jsonb(o) - $2, to_jsonb(r) - $2),'
                   ' differs(to_jsonb(r) - $2, to_jsonb(o) - $2)'
                   ' from went o join came r on r.%2$I = o.%2$I where row(%4$s) is distinct from row(%5$s)',
                   subject, key, hidden, olds, news)
        when tg_op = 'UPDATE' then
            format('select %1$s, %1$s, %2$s, to_jsonb(r) - $2, null::jsonb from (table went except all table came) as r union all'
                   ' select %1$s, %1$s, %2$s, null::jsonb, to_jsonb(r) - $2 from (table came except all table went) as r',
                   subject, hidden)
        when list is not null and tg_table_name = 'lawmaker' then
            format('select r.id, r.id, false, null::jsonb, null::jsonb from %I r', case tg_op when 'INSERT' then 'came' else 'went' end)
        when tg_op = 'INSERT' then
            format('select %s, %s, %s, null::jsonb, jsonb_strip_nulls(to_jsonb(r) - $2) from came r', subject, record, hidden)
        else
            format('select %s, %s, %s, jsonb_strip_nulls(to_jsonb(r) - $2), null::jsonb from went r', subject, record, hidden)
        end;
    -- Who comes or goes with a list has one line, and what they came with has none: it stands in the list.
    if list is not null and tg_op <> 'UPDATE' and tg_table_name <> 'lawmaker' then
        rows := rows || format(
            ' where not exists (select from audit_entry e join audit_change c on c.entry_id = e.id where e.intake_id = %L'
            ' and e.place = ''lawmaker'' and e.kind = ''insert'' and c.subject_id = %s)', list, subject);
    end if;

    if this is null then
        this := uuidv7();
        perform set_config('parley.act', this::text, true);
    else
        select e.id into known from audit_entry e
         where e.act = this and e.place = tg_table_name and e.kind = lower(tg_op) and e.intake_id is not distinct from list::uuid;
    end if;
    number := coalesce(known, nextval('audit_entry_id_seq'));
    execute 'insert into audit_change (entry_id, subject_id, record_id, hidden, was, became) select $1, x.* from (' || rows || ') x'
        using number, aside;
    get diagnostics written = row_count;
    if written > 0 and known is null then
        insert into audit_entry (id, act, actor_id, at_machine, place, kind, intake_id) overriding system value
        values (number, this, nullif(nullif(actor, ''), 'machine')::uuid, actor = 'machine', tg_table_name, lower(tg_op), list::uuid);
    end if;
    return null;
end $$;

-- Keeps the history of a table's records from now on. One line in the migration that makes the table:
--     select audited('mandate', about => 'r.lawmaker_id');
create function audited(place regclass, about text default 'r.id', hidden text default 'false', key text default 'id',
        aside text[] default '{}') returns void
    language plpgsql as $$
declare
    args constant text := format('%L, %L, %L, %L', about, hidden, key, aside::text);
begin
    execute format('create trigger audit_insert after insert on %s referencing new table as came'
        ' for each statement execute function audit_keeps(%s)', place, args);
    execute format('create trigger audit_update after update on %s referencing old table as went new table as came'
        ' for each statement execute function audit_keeps(%s)', place, args);
    execute format('create trigger audit_delete after delete on %s referencing old table as went'
        ' for each statement execute function audit_keeps(%s)', place, args);
end $$;
comment on function audited(regclass, text, text, text, text[]) is
    'about: the id on whose page it is told, of a row r; hidden: whether only some may know; key: empty where rows have no id of '
    'their own; aside: columns that are secret or follow from others';

select audited('account', aside => '{password_hash, signed_in_at}');
select audited('parliament');
select audited('parliament_alias', about => 'r.parliament_id', key => '');
select audited('chamber', about => 'r.parliament_id');
select audited('chamber_alias', about => 'r.parliament_id', key => '');
select audited('committee', about => '(select h.parliament_id from chamber h where h.id = r.chamber_id)');
select audited('presiding_officer', about => '(select h.parliament_id from chamber h where h.id = r.chamber_id)');
select audited('form_of_address',
    about => 'coalesce(r.parliament_id, (select h.parliament_id from chamber h where h.id = r.chamber_id), r.id)');
select audited('lawmaker');
select audited('lawmaker_external_id', about => 'r.lawmaker_id', key => '');
select audited('mandate', about => 'r.lawmaker_id');
select audited('committee_seat', about => 'r.lawmaker_id', key => '');
select audited('staff_member', about => 'r.lawmaker_id');
select audited('channel', about => 'coalesce(r.lawmaker_id, (select s.lawmaker_id from staff_member s where s.id = r.staff_id),
    r.parliament_id, (select h.parliament_id from chamber h where h.id = r.chamber_id),
    (select h.parliament_id from committee k join chamber h on h.id = k.chamber_id where k.id = r.committee_id), r.id)');
select audited('campaign');
select audited('letter');
select audited('letter_version', about => 'r.letter_id', aside => '{made_from_text, checksum, sealed_form}');
select audited('ask', about => 'r.letter_id');
select audited('letter_follows', about => 'r.letter_id', key => 'letter_id');
select audited('published_letter', about => 'r.letter_id');
select audited('addressee', about => 'r.letter_id');
select audited('recipient', about => 'r.letter_id', aside => '{sort_name, search, party_today, reachable, overruled}');
select audited('recipient_salutation', about => '(select t.letter_id from recipient t where t.id = r.recipient_id)', key => 'recipient_id');
select audited('sending', about => 'r.letter_id');
select audited('sign_on', about => 'r.letter_id', key => 'letter_id');
select audited('signatory', about => 'r.letter_id', hidden => 'r.anonymous');
select audited('partner');
select audited('partner_name', about => 'r.partner_id', key => '');
select audited('partner_person', about => 'r.partner_id');
select audited('contact', hidden => 'r.confidential');
select audited('contact_lawmaker', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)');
select audited('contact_account', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)');
select audited('contact_reader', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)');
select audited('response', aside => '{letter_id}');
select audited('follow_up');
select audited('follow_up_recipient', about => 'r.follow_up_id', key => '');
select audited('saved_list');
select audited('saved_list_member', about => 'r.list_id', key => '');
select audited('attachment', about => 'coalesce(r.subject_id, r.id)', hidden => 'true');
select audited('contact_point', about => 'r.contact_id', key => '',
    hidden => 'coalesce((select k.confidential from contact k where k.id = r.contact_id), true)');
select audited('position', about => 'r.lawmaker_id');
select audited('lawmaker_weight', about => 'r.lawmaker_id', key => '');
select audited('overruling', about => '(select t.letter_id from recipient t where t.id = r.recipient_id)');
select audited('sitting_week', about => 'r.parliament_id', key => 'parliament_id');
select audited('sitting_period', about => 'r.parliament_id');
