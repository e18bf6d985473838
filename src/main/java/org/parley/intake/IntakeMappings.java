package org.parley.intake;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.intake.column.ColumnMeaning;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What columns mean, saved by name: the next list with the same header is read by it without asking. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class IntakeMappings {

    private static final int LONGEST_NAME = 100;

    private final KeptMappings kept;
    private final IntakeRuns runs;
    private final Actor actor;

    IntakeMappings(KeptMappings kept, IntakeRuns runs, Actor actor) {
        this.kept = kept;
        this.runs = runs;
        this.actor = actor;
    }

    /** All of them, by name. */
    @Transactional(readOnly = true)
    public List<SavedMapping> list() {
        return kept.all();
    }

    /**
     * The one of that name, whatever its case.
     *
     * @throws Refusal when there is none
     */
    @Transactional(readOnly = true)
    public SavedMapping named(String name) {
        return kept.named(name.strip())
                .orElseThrow(
                        () -> new Refusal("intake.refusal.mapping-unknown", "no mapping of that name", name.strip()));
    }

    /**
     * Saves what the columns of a run's file mean; in place of a mapping of that name when it is for the same header.
     *
     * @param committee that every line is about; empty when a column says it or there is none
     * @throws Refusal when the name says nothing, is too long, or belongs to another header
     */
    public SavedMapping save(UUID run, String name, List<ColumnMeaning> columns, String committee) {
        String called = mustName(name);
        List<String> header = MappedColumn.header(runs.load(run).mapping());
        if (columns.size() != header.size()) {
            throw new Refusal("intake.refusal.columns", "the mapping has other columns than the file");
        }
        String json = RunRows.json(header, columns, committee);
        UUID id = kept.keep(called, header, json, actor.id()).orElseThrow(() -> taken(called));
        if (!kept.reads(run, json, id)) {
            throw IntakeRuns.tooLate(run);
        }
        return kept.load(id);
    }

    /**
     * Reads a run's columns as a saved mapping says.
     *
     * @throws Refusal when a column that it uses is missing in the file
     */
    public void apply(UUID run, UUID mapping) {
        SavedMapping saved = kept.load(mapping);
        List<String> header = MappedColumn.header(runs.load(run).mapping());
        if (!kept.reads(run, RunRows.json(header, saved.over(header), saved.committee()), mapping)) {
            throw IntakeRuns.tooLate(run);
        }
    }

    /**
     * Calls one something else.
     *
     * @param seen its name on the screen of whoever renames it
     * @throws Refusal when the name says nothing, is too long, or is taken, or somebody else was quicker
     */
    public void rename(UUID mapping, String seen, String name) {
        String called = mustName(name);
        SavedMapping now = kept.load(mapping);
        try {
            if (!kept.rename(mapping, seen, called)) {
                throw new Refusal(
                        "intake.refusal.mapping-renamed", "the mapping was renamed meanwhile", seen, now.name());
            }
        } catch (DuplicateKeyException e) {
            throw taken(called);
        }
    }

    /** Forgets one. Lists that were read by it stay as they are. */
    public void delete(UUID mapping) {
        kept.delete(mapping);
    }

    private static String mustName(String name) {
        String called = name.replaceAll("[\\p{Cc}\\p{Cf}]+", " ").strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refusal("intake.refusal.mapping-name", "a mapping needs a short name", LONGEST_NAME);
        }
        return called;
    }

    private static Refusal taken(String name) {
        return new Refusal("intake.refusal.mapping-taken", "the name is another header's", name);
    }
}
