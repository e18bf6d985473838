-- How much a lawmaker counts in a campaign: what they can move, and how much they matter to us.
create table lawmaker_weight (
    lawmaker_id  uuid        not null references lawmaker (id),
    campaign_id  uuid        not null references campaign (id),
    version      bigint      not null,
    influence    text,
    priority     text,
    weighed_by   uuid        not null references account (id),
    weighed_at   timestamptz not null,
    primary key (lawmaker_id, campaign_id),
    constraint lawmaker_weight_influence_is_known check (influence in ('high', 'medium', 'low')),
    constraint lawmaker_weight_priority_is_known check (priority in ('high', 'medium', 'low'))
);
create index lawmaker_weight_campaign_id on lawmaker_weight (campaign_id);
create index lawmaker_weight_weighed_by on lawmaker_weight (weighed_by);

comment on column lawmaker_weight.influence is 'null while nobody said';
