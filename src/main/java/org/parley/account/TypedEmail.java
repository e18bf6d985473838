package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * What somebody typed as their e-mail before they were refused, so that only the password is to be typed again. It is kept in the
 * session of that browser until the form is shown again, and stands in no address and no log.
 */
public final class TypedEmail {

    /** The name that the session keeps it under. */
    public static final String KEPT_AS = "parley.typed-email";

    private static final int LONGEST = 254;

    private TypedEmail() {}

    /** Keeps it where the browser has a session; nothing where it sent too much. */
    static void keep(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String typed = request.getParameter("email");
        if (session != null && typed != null && typed.length() <= LONGEST) {
            session.setAttribute(KEPT_AS, typed);
        }
    }
}
