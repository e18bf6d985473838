package org.parley.base;

/**
 * What an account may do, for the annotations on routes and services. Whoever holds one holds those below it: an administrator
 * manages, a manager is an officer, an officer views.
 */
public final class Roles {

    /** Looks, changes nothing. */
    public static final String VIEWER = "VIEWER";

    /** Does the daily work, and works on campaigns and letters of their own. */
    public static final String OFFICER = "OFFICER";

    /** Also sees what is confidential and works on everybody's campaigns and letters. */
    public static final String MANAGER = "MANAGER";

    /** Also looks after accounts and settings. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
