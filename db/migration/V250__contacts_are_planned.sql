-- A contact that was logged before its moment is a plan until somebody says that it took place, or corrects it afterwards.
alter table contact add column planned boolean not null default false;
comment on column contact.planned is 'logged ahead, and nobody said yet that it took place';

alter table contact disable trigger audit_update;
update contact set planned = true where happened_at > now();
alter table contact enable trigger audit_update;

create index contact_planned on contact (happened_at) where planned;
