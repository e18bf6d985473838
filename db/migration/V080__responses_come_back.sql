create table response (
    id            uuid primary key,
    version       bigint      not null,
    recipient_id  uuid        not null references recipient (id),
    received_on   date        not null,
    via           text        not null,
    class         text        not null,
    text          text        not null default '',
    signed_by     text        not null default '',
    recorded_by   uuid        not null references account (id),
    recorded_at   timestamptz not null default now(),
    constraint response_via_is_known check (via in ('email', 'phone', 'web form', 'post', 'fax', 'social', 'in person')),
    constraint response_class_is_known check (class in ('automatic reply', 'acknowledgement', 'forwarded', 'holding reply',
        'support', 'refusal', 'meeting offered', 'material asked for', 'not my constituent', 'returned',
        'public act without reply'))
);
create index response_recipient_id on response (recipient_id);
create index response_recorded_by on response (recorded_by);
create index response_received_on on response (received_on desc);
