-- Who stops work on a list may begin anew before the work that was stopped has noticed. By its number it knows that it is no longer its turn.
alter table intake add column turn integer not null default 0;
