package org.parley.signatory;

import java.time.LocalDate;
import org.parley.base.Refusal;
import org.parley.base.Typed;

/** How far somebody got with signing a letter, since which day, and how we know. */
public sealed interface SignatoryState {

    /** The day since which it is so. */
    LocalDate on();

    /** What of the list of states it belongs to. */
    SignatoryShow kind();

    /** Asked to sign. */
    record Invited(LocalDate on) implements SignatoryState {

        @Override
        public SignatoryShow kind() {
            return SignatoryShow.INVITED;
        }
    }

    /**
     * Signs.
     *
     * @param authorisedBy who of them said so; may be empty
     * @param knownBy how we know, such as “by e-mail to Ana”; may be empty
     */
    record Signed(LocalDate on, String authorisedBy, String knownBy) implements SignatoryState {

        public Signed {
            authorisedBy = Typed.line(authorisedBy);
            knownBy = Typed.line(knownBy);
        }

        @Override
        public SignatoryShow kind() {
            return SignatoryShow.SIGNED;
        }
    }

    /** Does not sign; the reason may be empty. */
    record Declined(LocalDate on, String because) implements SignatoryState {

        public Declined {
            because = Typed.line(because);
        }

        @Override
        public SignatoryShow kind() {
            return SignatoryShow.DECLINED;
        }
    }

    /** Had signed and no longer does. */
    record Withdrew(LocalDate on, Signed before) implements SignatoryState {

        @Override
        public SignatoryShow kind() {
            return SignatoryShow.WITHDREW;
        }
    }

    /**
     * The state that follows when this is what we hear.
     *
     * @throws Refusal when one cannot come to that from here, with a sentence that says what can be recorded instead
     */
    default SignatoryState then(Heard heard) {
        return switch (heard) {
            case Heard.Invitation(LocalDate day) -> invited(day);
            case Heard.Signature(LocalDate day, String authorisedBy, String knownBy) ->
                new Signed(day, authorisedBy, knownBy);
            case Heard.No(LocalDate day, String because) -> declined(day, because);
            case Heard.Withdrawal(LocalDate day) -> withdrawn(day);
        };
    }

    private SignatoryState invited(LocalDate day) {
        return switch (this) {
            case Invited before -> new Invited(day);
            case Declined before -> new Invited(day);
            case Withdrew before -> new Invited(day);
            case Signed signed -> throw refused("signatory.refusal.signed-already");
        };
    }

    private SignatoryState declined(LocalDate day, String because) {
        return switch (this) {
            case Invited before -> new Declined(day, because);
            case Declined before -> new Declined(day, because);
            case Signed signed -> throw refused("signatory.refusal.withdraws-instead");
            case Withdrew withdrew -> throw refused("signatory.refusal.withdrew-already");
        };
    }

    private SignatoryState withdrawn(LocalDate day) {
        return switch (this) {
            case Signed signed when day.isBefore(signed.on()) -> throw refused("signatory.refusal.withdrew-before");
            case Signed signed -> new Withdrew(day, signed);
            case Withdrew withdrew -> throw refused("signatory.refusal.withdrew-already");
            case Invited invited -> throw refused("signatory.refusal.declines-instead");
            case Declined declined -> throw refused("signatory.refusal.declines-instead");
        };
    }

    private Refusal refused(String key) {
        return new Refusal(key, "from %s".formatted(kind().word()));
    }
}
