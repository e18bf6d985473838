package org.parley.account.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * Where people come by https, their browsers never try http again (RFC 6797). The connection that we see may be http all the same,
 * from a proxy in front of us.
 */
public class StrictTransport implements HeaderWriter {

    private static final String A_YEAR = "max-age=31536000";

    private final BaseUrl base;

    /** For people who come by that address. */
    public StrictTransport(BaseUrl base) {
        this.base = base;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (base.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
    }
}
