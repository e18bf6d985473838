-- Copies of letters go out as documents for a word processor, and are logged as lists are.
alter table export
    drop constraint export_format_is_known,
    add constraint export_format_is_known check (format in ('csv', 'vcard 4.0', 'vcard 3.0', 'docx', 'docx each'));
