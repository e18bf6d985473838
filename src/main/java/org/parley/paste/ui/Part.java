package org.parley.paste.ui;

/** What a stretch of a pasted letter is. */
enum Part {
    TITLE("paste.part.title", "title"),
    DATE("paste.part.date", "date"),
    TO("paste.part.to", "to"),
    COPY("paste.part.copy", "copy"),
    SALUTATION("paste.part.salutation", "salutation"),
    BODY("paste.part.body", "body"),
    ASK("paste.part.ask", "ask"),
    SIGN_OFF("paste.part.sign-off", "sign-off"),
    SIGNATORY("paste.part.signatory", "signatory"),
    LEFT_OVER("paste.part.left-over", "left-over");

    private final String key;
    private final String style;

    Part(String key, String style) {
        this.key = key;
        this.style = style;
    }

    /** The key of the translations. */
    String key() {
        return key;
    }

    /** The class of the style sheet. */
    String style() {
        return "part-" + style;
    }
}
