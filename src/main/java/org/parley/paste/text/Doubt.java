package org.parley.paste.text;

/** Why something that was understood is not sure, or what was looked for and is not there. Each is a question to the person. */
public enum Doubt {
    TITLE_FIRST_LINE("paste.doubt.title-first-line"),
    TITLE_NONE("paste.doubt.title-none"),
    DATE_TWO_WAYS("paste.doubt.date-two-ways"),
    DATE_SEVERAL("paste.doubt.date-several"),
    DATE_NONE("paste.doubt.date-none"),
    TO_NONE("paste.doubt.to-none"),
    TO_WITHOUT_CUE("paste.doubt.to-without-cue"),
    TO_FROM_SALUTATION("paste.doubt.to-from-salutation"),
    TO_DIFFERS("paste.doubt.to-differs"),
    LANGUAGE_NONE("paste.doubt.language-none"),
    LANGUAGE_TWO("paste.doubt.language-two"),
    KIND_NONE("paste.doubt.kind-none"),
    BODY_NONE("paste.doubt.body-none"),
    BODY_ONE_PARAGRAPH("paste.doubt.body-one-paragraph"),
    ASKS_NONE("paste.doubt.asks-none"),
    ASKS_MANY("paste.doubt.asks-many"),
    ASK_LONG("paste.doubt.ask-long"),
    SIGNERS_NONE("paste.doubt.signers-none"),
    SIGNERS_WITHOUT_HEADING("paste.doubt.signers-without-heading"),
    SIGNER_COMMA("paste.doubt.signer-comma"),
    SIGNER_TWICE("paste.doubt.signer-twice"),
    /** What is asked, the list itself says. */
    SIGNER_ASKED("paste.doubt.signer-asked");

    private final String key;

    Doubt(String key) {
        this.key = key;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }
}
