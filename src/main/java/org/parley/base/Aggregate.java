package org.parley.base;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/**
 * What has an identity from birth and a version that a form carries back. A null version means new, so that saving one is a
 * single INSERT.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id = Ids.next();

    @Version
    private @Nullable Long version;

    /** New, with an identity of its own. */
    protected Aggregate() {}

    /** New, with the identity that its form was opened with: saving the same form twice stores one. */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID getId() {
        return id;
    }

    /** The version that a form shows and carries back; 0 for what was never stored. */
    public long seen() {
        return version == null ? 0 : version;
    }

    /**
     * Refuses a form that was opened before somebody else's change.
     *
     * @throws ChangedMeanwhile when the stored version is not the one the person saw
     */
    protected void mustBeAt(long seenVersion) {
        if (seen() != seenVersion) {
            throw new ChangedMeanwhile(id, seenVersion, seen());
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Aggregate that
                && Hibernate.getClassLazy(this) == Hibernate.getClassLazy(that)
                && getId().equals(that.getId());
    }

    @Override
    public final int hashCode() {
        return getId().hashCode();
    }

    @Override
    public String toString() {
        return Hibernate.getClassLazy(this).getSimpleName() + " " + getId();
    }
}
