package org.parley.response;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.recipient.RecipientState;

/** What kind of response it is, and what it says about the recipient. */
public enum ResponseClass {
    SUPPORT("support", "response.class.support", RecipientState.ANSWERED),
    REFUSAL("refusal", "response.class.refusal", RecipientState.ANSWERED),
    MEETING_OFFERED("meeting offered", "response.class.meeting-offered", RecipientState.ANSWERED),
    MATERIAL_ASKED_FOR("material asked for", "response.class.material-asked-for", RecipientState.ANSWERED),
    PUBLIC_ACT("public act without reply", "response.class.public-act", RecipientState.ANSWERED),
    NOT_MY_CONSTITUENT("not my constituent", "response.class.not-my-constituent", RecipientState.ANSWERED),
    HOLDING_REPLY("holding reply", "response.class.holding-reply", RecipientState.ACKNOWLEDGED),
    ACKNOWLEDGEMENT("acknowledgement", "response.class.acknowledgement", RecipientState.ACKNOWLEDGED),
    FORWARDED("forwarded", "response.class.forwarded", RecipientState.ACKNOWLEDGED),
    AUTOMATIC_REPLY("automatic reply", "response.class.automatic-reply", null),
    RETURNED("returned", "response.class.returned", RecipientState.RETURNED);

    @EnumeratedValue
    private final String word;

    private final String key;
    private final @Nullable RecipientState counts;

    ResponseClass(String word, String key, @Nullable RecipientState counts) {
        this.word = word;
        this.key = key;
        this.counts = counts;
    }

    /** The word of the schema and of addresses. */
    public String word() {
        return word;
    }

    /** The key of the translations. */
    public String key() {
        return key;
    }

    /** The key of the line that explains it. */
    public String explanation() {
        return key + "-is";
    }

    /** The state to which it brings a recipient; empty for what no person wrote. */
    public Optional<RecipientState> counts() {
        return Optional.ofNullable(counts);
    }

    /** The class of a word; empty when there is none. */
    public static Optional<ResponseClass> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
