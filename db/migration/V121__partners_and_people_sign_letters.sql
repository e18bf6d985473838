-- Until when a letter can be signed.
create table sign_on (
    letter_id  uuid   primary key references letter (id),
    version    bigint not null,
    deadline   date
);

-- Who signs a letter, or was asked to: a partner, or a person for themselves. Who is anonymous is counted and never named for
-- anybody but those who keep the letter: whoever reads names from here leaves them out.
create table signatory (
    id                uuid primary key,
    version           bigint  not null,
    letter_id         uuid    not null references letter (id),
    partner_id        uuid    references partner (id),
    person_name       text    not null default '',
    description       text    not null default '',
    display_name      text    not null default '',
    position          integer not null,
    anonymous         boolean not null default false,
    state             text    not null,
    invited_on        date,
    signed_on         date,
    authorised_by     text    not null default '',
    known_by          text    not null default '',
    declined_on       date,
    declined_because  text    not null default '',
    withdrew_on       date,
    recorded_by       uuid    not null references account (id),
    recorded_at       timestamptz not null,
    constraint signatory_state_is_known check (state in ('invited', 'signed', 'declined', 'withdrew')),
    constraint signatory_is_a_partner_or_a_person check ((partner_id is null) = (btrim(person_name) <> '')),
    constraint signatory_signs_once unique (letter_id, partner_id),
    constraint signatory_invitation_has_a_day check (state <> 'invited' or invited_on is not null),
    constraint signatory_signature_has_a_day check ((state in ('signed', 'withdrew')) = (signed_on is not null)),
    constraint signatory_refusal_has_a_day check ((state = 'declined') = (declined_on is not null)),
    constraint signatory_withdrawal_has_a_day check ((state = 'withdrew') = (withdrew_on is not null)),
    constraint signatory_withdraws_after_signing check (withdrew_on >= signed_on)
);
create index signatory_letter_id on signatory (letter_id, position);
create index signatory_partner_id on signatory (partner_id) where partner_id is not null;
create index signatory_recorded_by on signatory (recorded_by);

-- A signatory as it stands under the letter, were it named.
create view signatory_listing as
select s.*, p.name as partner_name, p.acronym, p.country, c.owner_id as campaign_owner_id, l.owner_id as letter_owner_id,
       l.title, l.dated_on,
       case when s.display_name <> '' then s.display_name
            when s.partner_id is null then s.person_name || case s.description when '' then '' else ', ' || s.description end
            else p.name || case p.acronym when '' then '' else ' (' || p.acronym || ')' end
       end as name
  from signatory s
  join letter l on l.id = s.letter_id
  join campaign c on c.id = l.campaign_id
  left join partner p on p.id = s.partner_id;
