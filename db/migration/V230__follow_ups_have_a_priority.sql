-- What comes first where there is more to do than time. What rules raise is as urgent as most.
alter table follow_up
    add column priority text not null default 'normal',
    add constraint follow_up_priority_is_known check (priority in ('high', 'normal', 'low'));
