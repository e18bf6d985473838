package org.parley.lawmaker.ui;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.export.ExportChoice;
import org.parley.export.ExportFormat;
import org.parley.export.Exports;
import org.parley.lawmaker.LawmakerFilter;
import org.parley.lawmaker.LawmakerSort;
import org.springframework.stereotype.Component;

/** Takes lawmakers out of Parley as an officer does who chose so. */
@Component
public class TakesOut {

    private final LawmakerExport lawmakers;
    private final Exports exports;

    TakesOut(LawmakerExport lawmakers, Exports exports) {
        this.lawmakers = lawmakers;
        this.exports = exports;
    }

    public String everything(LawmakerFilter filter) {
        return written(filter, new ExportChoice(ExportFormat.CSV, null, true));
    }

    /** A table with these columns alone. */
    public String only(LawmakerFilter filter, @Nullable Set<String> columns) {
        return written(filter, new ExportChoice(ExportFormat.CSV, columns, false));
    }

    public String written(LawmakerFilter filter, ExportChoice choice) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.write(lawmakers.of(filter, LawmakerSort.NAME, List.of()), choice, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
