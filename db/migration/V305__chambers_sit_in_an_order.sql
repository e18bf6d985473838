-- How a chamber sits, and from left to right who: facts that are shipped, as db/reference says them. A chamber without a row sits in
-- arcs, a party without one by its size behind those that have one.
create table chamber_layout (
    chamber_id  uuid primary key references chamber (id) on delete cascade,
    layout      text not null,
    source      text not null default '',
    constraint chamber_layout_is_known check (layout in ('arc', 'horseshoe', 'benches'))
);

create table chamber_party (
    chamber_id  uuid    not null references chamber (id) on delete cascade,
    party       text    not null,
    folded      text    not null generated always as (fold(party)) stored,
    label       text    not null default '',
    place       integer not null,
    side        text    not null default '',
    primary key (chamber_id, folded),
    constraint chamber_party_has_a_name check (btrim(party) <> ''),
    constraint chamber_party_side_is_known check (side in ('', 'cross'))
);
comment on column chamber_party.place is 'from left to right; who shares one sits together';
comment on column chamber_party.label is 'what a picture calls it; empty where it is short enough';
