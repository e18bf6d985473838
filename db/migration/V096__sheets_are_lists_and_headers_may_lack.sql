-- Of a workbook one sheet is read. A list may have no line with the names of its columns: header_line is then the last line above
-- its rows, 0 when the first line is a row.
alter table intake
    add column sheet text not null default '',
    add column has_header boolean not null default true;
