-- Who of us looks after a recipient; nobody until somebody is named.
alter table recipient add column owner_id uuid references account (id);
create index recipient_owner_id on recipient (owner_id, letter_id) where owner_id is not null;

-- We no longer expect anything from them. What still comes moves them on, and who said so and when stays.
alter table recipient
    add column no_reply_at timestamptz,
    add column no_reply_by uuid references account (id),
    drop constraint recipient_state_is_known,
    add constraint recipient_state_is_known check (state in
        ('chosen', 'excluded', 'sent', 'no reply', 'acknowledged', 'answered', 'returned')),
    add constraint recipient_silence_is_told_by_someone check (
        num_nonnulls(no_reply_at, no_reply_by) in (0, 2) and (state <> 'no reply' or no_reply_at is not null));
create index recipient_no_reply_by on recipient (no_reply_by) where no_reply_by is not null;

-- A follow-up about many at once names them here. One about a recipient who is taken out stays, about the person and the letter.
create table follow_up_recipient (
    follow_up_id  uuid not null references follow_up (id) on delete cascade,
    recipient_id  uuid not null references recipient (id) on delete cascade,
    primary key (follow_up_id, recipient_id)
);
create index follow_up_recipient_recipient_id on follow_up_recipient (recipient_id);
alter table follow_up
    drop constraint follow_up_recipient_id_fkey,
    add constraint follow_up_recipient_id_fkey foreign key (recipient_id) references recipient (id) on delete set null;
create index follow_up_open_about_letter on follow_up (letter_id, recipient_id) where done_at is null;

-- What we promised ourselves about each recipient: about them, about the person and the letter, or about many of them.
create view recipient_follow_up as
select f.recipient_id, f.letter_id, f.id as follow_up_id
  from follow_up f
 where f.recipient_id is not null
union all
select r.id, f.letter_id, f.id
  from follow_up f join recipient r on r.letter_id = f.letter_id and r.lawmaker_id = f.lawmaker_id
 where f.recipient_id is null
union all
select x.recipient_id, f.letter_id, f.id
  from follow_up_recipient x join follow_up f on f.id = x.follow_up_id;

-- Where an addressee belongs: a committee to its chamber, a chamber to its parliament, a person to the parliament where they sit.
create view addressee_place as
select a.id as addressee_id, a.letter_id, coalesce(q.name, h.name, k.name, p.name) as name,
       coalesce(a.parliament_id, h.parliament_id, kh.parliament_id, p.parliament_id) as parliament_id,
       coalesce(a.chamber_id, k.chamber_id) as chamber_id, a.committee_id, a.lawmaker_id
  from addressee a
  left join parliament q on q.id = a.parliament_id
  left join chamber h on h.id = a.chamber_id
  left join committee k on k.id = a.committee_id
  left join chamber kh on kh.id = k.chamber_id
  left join lawmaker_listing p on p.lawmaker_id = a.lawmaker_id;
