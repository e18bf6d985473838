package org.parley.attachment;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.parley.base.Actor;
import org.parley.base.Ids;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * Files that belong to something. Who may see and change them is asked of the feature whose subject it is; a file that is not theirs
 * to see does not exist for a person.
 */
@Service
@RolesAllowed(Roles.VIEWER)
public class Attachments {

    /** Of one subject. */
    public static final int MOST = 20;

    private final KeptFiles files;
    private final List<AttachmentRule> rules;
    private final Actor actor;
    private final DataSize largest;

    Attachments(
            KeptFiles files,
            List<AttachmentRule> rules,
            Actor actor,
            @Value("${parley.attachment.max-size:10MB}") DataSize largest) {
        this.files = files;
        this.rules = List.copyOf(rules);
        this.actor = actor;
        this.largest = largest;
    }

    /** The largest file that may arrive, in bytes. */
    public long largest() {
        return largest.toBytes();
    }

    /** The same in megabytes, as a sentence says it. */
    public double largestInMegabytes() {
        return Arrived.megabytes(largest());
    }

    /**
     * Receives a file, which waits a day for {@link #attach}; until then only who brought it sees it. What is in it decides what it
     * is, and the name is cleaned.
     *
     * @throws Refusal when it is empty, too large, of no kind that is kept, carries macros, or is two files in one
     */
    @RolesAllowed(Roles.OFFICER)
    public AttachmentLine receive(InputStream arriving, String name) {
        try (Arrived file = Arrived.receive(arriving, largest())) {
            AttachmentKind kind = Content.of(file.path());
            UUID id = Ids.next();
            files.keep(id, FileName.of(name, kind), kind, file);
            return line(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets files that wait belong to something from now on.
     *
     * @throws NotFound when the subject is not there for this person
     * @throws Refusal when they may only look at it, a file waits no longer, or it would have more than {@link #MOST}
     */
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    public void attach(Subject subject, Set<UUID> waiting) {
        mustChange(subject);
        if (files.attach(subject, waiting) < waiting.size()) {
            throw new Refusal("attachment.refusal.gone", "files for %s wait no longer".formatted(subject));
        }
        if (files.of(subject).size() > MOST) {
            throw new Refusal("attachment.refusal.too-many", "%s would have too many files".formatted(subject), MOST);
        }
    }

    /** The files of a subject, the first added first; none for who may not see them. */
    @Transactional(readOnly = true)
    public List<AttachmentLine> of(Subject subject) {
        return maySee(subject) ? files.of(subject) : List.of();
    }

    /** Whether the acting person may add files to a subject and take them away. */
    @Transactional(readOnly = true)
    public boolean mayChange(Subject subject) {
        return actor.is(Roles.OFFICER)
                && maySee(subject)
                && rules.stream().anyMatch(rule -> rule.kind().equals(subject.kind()) && rule.mayChange(subject.id()));
    }

    /**
     * One file.
     *
     * @throws NotFound when there is none, or none that this person may see
     */
    public AttachmentLine line(UUID id) {
        return seen(id).line();
    }

    /** Whether the acting person may take files along: who only looks does not, as with exports. */
    public boolean mayTake() {
        return actor.is(Roles.OFFICER);
    }

    /**
     * Writes a file's content.
     *
     * @throws NotFound when there is none, or none that this person may see
     */
    @RolesAllowed(Roles.OFFICER)
    public void write(UUID id, OutputStream out) throws IOException {
        files.write(seen(id).line(), out);
    }

    /**
     * Takes a file away for good.
     *
     * @throws NotFound when there is none, or none that this person may see
     * @throws Refusal when they may only look at it
     */
    @Transactional
    @RolesAllowed(Roles.OFFICER)
    public void remove(UUID id) {
        Subject subject = seen(id).subject();
        if (subject != null) {
            mustChange(subject);
        }
        files.remove(id);
    }

    private KeptFiles.Row seen(UUID id) {
        return files.row(id)
                .filter(row -> row.subject() == null ? row.by().equals(actor.id()) : maySee(row.subject()))
                .orElseThrow(() -> new NotFound("attachment", id));
    }

    private boolean maySee(Subject subject) {
        return rules.stream().anyMatch(rule -> rule.kind().equals(subject.kind()) && rule.maySee(subject.id()));
    }

    private void mustChange(Subject subject) {
        if (!maySee(subject)) {
            throw new NotFound(subject.kind(), subject.id());
        }
        if (!mayChange(subject)) {
            throw new Refusal(
                    "attachment.refusal.not-yours", "the files of %s are not for %s".formatted(subject, actor.id()));
        }
    }
}
