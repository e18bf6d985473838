-- What a list says in columns that mean nothing else, one "Column: value" a line; and lines that name nobody and only add to
-- people who are already here, found by their ids.
alter table intake_row add column notes text not null default '';
alter table intake_row add column known_only boolean not null default false;
