-- Takes away the lines of a list that was let go: nobody enters them any more, and they are about people.
set local statement_timeout = '15min';
delete from intake_candidate where intake_id = :run;
delete from intake_change where intake_id = :run;
delete from intake_fault where intake_id = :run;
delete from intake_gone where intake_id = :run;
delete from intake_line where intake_id = :run;
delete from intake_person where intake_id = :run;
delete from intake_place where intake_id = :run;
delete from intake_refused where intake_id = :run;
delete from intake_row where intake_id = :run;
delete from intake_taken where intake_id = :run;
