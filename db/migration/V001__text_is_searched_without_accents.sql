-- What people type and what is stored meet in one folded form: compatibility characters unified, accents and case gone,
-- apostrophes dropped, dashes and punctuation of names turned into spaces. Scripts without case or accents pass unchanged.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function fold(value text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        translate(lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, nfkc))), '’''`´ʻʼ"', ''),
        '[[:space:],.;·‐‑‒–—-]+', ' ', 'g'));

comment on function fold(text) is 'the form in which names are compared and searched';

create function anywhere(word text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(fold(word), '([\\%_])', '\\\1', 'g') || '%';

comment on function anywhere(text) is 'the pattern for LIKE that finds a typed word anywhere in folded text; %, _ and \ mean themselves';
