package org.parley.response.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.parley.response.ResponseClass;

/** The only code that leads to the screens for responses. */
public final class ResponseLinks {

    static final String LIST = "responses";

    /** What came back on letters of the reader. */
    static final String MINE = LIST + "?whose=mine";

    private ResponseLinks() {}

    /** The address of what came back on a letter, of one class or of all, relative to the application. */
    public static String list(UUID letter, @Nullable ResponseClass only) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("letter", letter.toString());
        if (only != null) {
            parameters.put("class", only.word());
        }
        return LIST + "?" + QueryParameters.simple(parameters).getQueryString();
    }

    /** The address of one response, relative to the application. */
    public static String to(UUID response) {
        return LIST + "/" + response;
    }
}
