-- What people type and what is stored meet in one folded form: compatibility characters unified, accents and case gone,
-- apostrophes dropped, dashes and punctuation of names turned into spaces.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function without_accents(value text) returns text
    language sql immutable strict parallel safe
    return btrim(regexp_replace(
        translate(lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, nfkc))), '’''`´ʻʼ"', ''),
        '[[:space:],.;·‐‑‒–—-]+', ' ', 'g'));

-- A trigram index sees nothing but ASCII letters and digits where the database's character type is C, which it is on every
-- platform that we bring a database to. So every other letter is spelled as a digit and three letters, one way and no other.
create function spelled(value text) returns text
    language plpgsql immutable strict parallel safe as $$
declare
    spelled text := '';
    letter  text;
    code    integer;
begin
    if octet_length(value) = length(value) then
        return value;
    end if;
    foreach letter in array string_to_array(value, null) loop
        code := ascii(letter);
        spelled := spelled || case when code < 128 then letter
            else chr(48 + code / 17576 % 10) || chr(97 + code / 676 % 26) || chr(97 + code / 26 % 26) || chr(97 + code % 26) end;
    end loop;
    return spelled;
end $$;

create function fold(value text) returns text
    language sql immutable strict parallel safe
    return public.spelled(public.without_accents(value));

comment on function fold(text) is 'the form in which names are compared and searched; never shown';

create function anywhere(word text) returns text
    language sql immutable strict parallel safe
    return '%' || regexp_replace(public.fold(word), '([\\%_])', '\\\1', 'g') || '%';

comment on function anywhere(text) is 'the pattern for LIKE that finds a typed word anywhere in folded text; %, _ and \ mean themselves';

-- Sorting by code points of the text without accents costs a tenth of a linguistic order and needs no rules of one language. Thai
-- and Lao write some vowels before the consonant they are sorted under, so these change places.
create function sort_key(value text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(public.without_accents(value),
        '([เแโใไ])([ก-ฮ])', '\2\1', 'g'), '([ເແໂໃໄ])([ກ-ຮ])', '\2\1', 'g');

comment on function sort_key(text) is 'what names are sorted by, in the collation C';
