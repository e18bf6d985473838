package org.parley.base.database;

/** The database of a data directory, whoever runs it: this process, or another Parley that it is shared with. */
interface LocalDatabase extends AutoCloseable {

    /** Where it is, for JDBC. */
    String url();

    /** The password of one of its roles. */
    String password(String role);

    /** Whether this process runs it, and stops it in the end. */
    boolean isOurs();

    @Override
    void close();
}
