-- A line of a list that Parley wrote about somebody who holds no seat says nothing about one, and none comes of it.
alter table intake_row add column seatless boolean not null default false;
