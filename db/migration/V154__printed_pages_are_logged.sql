-- Pages to print leave Parley as files do: who had them made is logged the same way.
alter table export
    drop constraint export_format_is_known,
    add constraint export_format_is_known check (format in ('csv', 'vcard 4.0', 'vcard 3.0', 'docx', 'docx each', 'pages'));
