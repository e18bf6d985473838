package org.parley.export;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.base.Roles;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was taken out of Parley, and by whom: for administrators, who answer for it. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ExportLog {

    private final ExportRecords records;

    ExportLog(ExportRecords records) {
        this.records = records;
    }

    /** Somebody who took something out. */
    public record Exporter(UUID account, String name) {}

    /** One page of the log, the latest first; of one person or of all. */
    public List<ExportRecord> list(@Nullable UUID account, Pageable page) {
        return records.page(account, page.getOffset(), page.getPageSize());
    }

    /** How many exports there were. */
    public int count(@Nullable UUID account) {
        return records.count(account);
    }

    /** Those who ever took something out, by name. */
    public List<Exporter> exporters() {
        return records.exporters();
    }
}
