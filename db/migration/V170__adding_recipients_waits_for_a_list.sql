-- Who adds recipients waits for a list that is being entered as long as a statement may take at all, rather than as long as for a row.
alter function recipients_are_listed_alone() set lock_timeout = '25s';
