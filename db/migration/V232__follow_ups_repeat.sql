-- What is done again and again: in which steps, counted from its first day, until when, and for which day this one was planned.
-- Where one was put off, the next is planned from here and not from the day to which it was put off.
alter table follow_up
    add column repeat_unit  text,
    add column repeat_every integer,
    add column repeat_since date,
    add column repeat_until date,
    add column repeat_on    date,
    add column made_from    uuid references follow_up (id) on delete set null,
    add constraint follow_up_repeat_unit_is_known check (repeat_unit in ('day', 'weekday', 'week', 'month')),
    add constraint follow_up_repeats_in_steps check (repeat_every between 1 and 365),
    add constraint follow_up_repetition_is_whole
        check (num_nonnulls(repeat_unit, repeat_every, repeat_since, repeat_on) in (0, 4) and (repeat_until is null or repeat_unit is not null)),
    add constraint follow_up_repeats_onwards check (repeat_on >= repeat_since and repeat_on <= repeat_until);
create unique index follow_up_made_from on follow_up (made_from) where made_from is not null;

comment on column follow_up.made_from is 'the one before it, which was done; each is followed by one at most';
