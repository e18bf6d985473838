package org.parley.intake.column;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The ids that a row says, each once. */
final class DraftedIds {

    private static final List<String> LOCAL_SCHEMES = List.of("list", "person");
    private static final Pattern SEVERAL = Pattern.compile("[\\w-]+(?:[,;] ?[\\w-]+)+");

    private final String local;
    private final List<ForeignId> ids = new ArrayList<>();

    /** @param local put before schemes that only mean something inside one parliament; may be empty */
    DraftedIds(String local) {
        this.local = local;
    }

    /** One id, several with commas or semicolons, or the page that holds it. */
    void add(String scheme, String cell) {
        if (cell.isEmpty() || addFrom(cell)) {
            return;
        }
        String full = LOCAL_SCHEMES.contains(scheme) && !local.isEmpty() ? local + "/" + scheme : scheme;
        boolean several = (cell.indexOf(',') > 0 || cell.indexOf(';') > 0)
                && SEVERAL.matcher(cell).matches();
        for (String value : several ? cell.split("[,;] ?", -1) : new String[] {cell}) {
            add(new ForeignId(full, value));
        }
    }

    /** Parley's own id, which goes before all others. */
    void own(String id) {
        ids.addFirst(new ForeignId(OwnList.SCHEME, id));
    }

    /** An id of a scheme that is written out in full. */
    void asWritten(String scheme, String id) {
        add(new ForeignId(scheme, id));
    }

    /** The id that the address of a page holds; whether there is one. */
    boolean addFrom(String link) {
        ForeignId linked = IdLinks.in(link);
        if (linked != null) {
            add(linked);
        }
        return linked != null;
    }

    List<ForeignId> all() {
        return ids;
    }

    private void add(ForeignId id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }
}
