package org.parley.intake.column;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages whose address holds an id, from {@code intake/id_links.csv}: a page of the European Parliament tells who it is about. */
final class IdLinks {

    private static final List<Page> PAGES = Resource.rows("id_links.csv").stream()
            .map(row -> new Page(row.get("scheme"), row.get("address"), row.get("begins")))
            .toList();

    private record Page(String scheme, String address, String begins) {

        @Nullable
        String idIn(String link) {
            int found = link.indexOf(address);
            if (found < 0) {
                return null;
            }
            int from = found + address.length();
            int end = from;
            while (end < link.length() && isOfAnId(link.charAt(end))) {
                end++;
            }
            String id = link.substring(from, end);
            boolean fits = !id.isEmpty()
                    && Character.isDigit(id.charAt(id.length() - 1))
                    && (begins.isEmpty() ? Character.isDigit(id.charAt(0)) : id.startsWith(begins));
            return fits ? id : null;
        }

        private static boolean isOfAnId(char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
    }

    private IdLinks() {}

    /** The id in the address of a page; null when it holds none that is known. */
    static @Nullable ForeignId in(String link) {
        if (link.indexOf('/') < 0) {
            return null;
        }
        for (Page page : PAGES) {
            String id = page.idIn(link);
            if (id != null) {
                return new ForeignId(page.scheme(), id);
            }
        }
        return null;
    }
}
