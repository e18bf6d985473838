package org.parley.attachment;

import java.util.UUID;

/**
 * Who may see and change the files of one kind of subject. Features contribute beans; the files of a kind for which there is none
 * are closed to everybody.
 */
public interface AttachmentRule {

    /** The word of the kind. */
    String kind();

    /** Whether the acting person may know that the subject has files, and read them; false too when there is no such subject. */
    boolean maySee(UUID subject);

    /** Whether the acting person may add files and take them away; asked only of who may see them. */
    boolean mayChange(UUID subject);
}
