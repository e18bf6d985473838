package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.base.Refusal;
import org.parley.signatory.SignatoryState.Declined;
import org.parley.signatory.SignatoryState.Invited;
import org.parley.signatory.SignatoryState.Signed;
import org.parley.signatory.SignatoryState.Withdrew;

/** Which news can follow on which state, and with which sentence the others are refused. */
class SignatoryStateTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusDays(3);
    private static final Signed SIGNED = new Signed(DAY, "Mira Okafor", "by e-mail");
    private static final Invited INVITED = new Invited(DAY);
    private static final Declined DECLINED = new Declined(DAY, "no mandate");
    private static final Withdrew WITHDREW = new Withdrew(LATER, SIGNED);

    private static final Heard INVITATION = new Heard.Invitation(LATER);
    private static final Heard SIGNATURE = new Heard.Signature(LATER, "Zoë", "call");
    private static final Heard NO = new Heard.No(LATER, "too late");
    private static final Heard WITHDRAWAL = new Heard.Withdrawal(LATER);

    @Test
    void whoWasInvitedSignsOrDeclines() {
        assertThat(INVITED.then(SIGNATURE)).isEqualTo(new Signed(LATER, "Zoë", "call"));
        assertThat(INVITED.then(NO)).isEqualTo(new Declined(LATER, "too late"));
        assertThat(INVITED.then(INVITATION)).isEqualTo(new Invited(LATER));
        refuses(INVITED, WITHDRAWAL, "signatory.refusal.declines-instead");
    }

    @Test
    void whoSignedCannotDeclineAndOnlyWithdraws() {
        assertThat(SIGNED.then(WITHDRAWAL)).isEqualTo(WITHDREW);
        assertThat(SIGNED.then(SIGNATURE)).isEqualTo(new Signed(LATER, "Zoë", "call"));
        refuses(SIGNED, NO, "signatory.refusal.withdraws-instead");
        refuses(SIGNED, INVITATION, "signatory.refusal.signed-already");
    }

    @Test
    void nobodyWithdrawsBeforeTheySigned() {
        refuses(SIGNED, new Heard.Withdrawal(DAY.minusDays(1)), "signatory.refusal.withdrew-before");
        assertThat(SIGNED.then(new Heard.Withdrawal(DAY))).isEqualTo(new Withdrew(DAY, SIGNED));
    }

    @Test
    void whoDeclinedOrWithdrewMayStillSign() {
        assertThat(DECLINED.then(SIGNATURE)).isInstanceOf(Signed.class);
        assertThat(DECLINED.then(INVITATION)).isInstanceOf(Invited.class);
        assertThat(WITHDREW.then(SIGNATURE)).isInstanceOf(Signed.class);
        assertThat(WITHDREW.then(INVITATION)).isInstanceOf(Invited.class);
        refuses(DECLINED, WITHDRAWAL, "signatory.refusal.declines-instead");
        refuses(WITHDREW, WITHDRAWAL, "signatory.refusal.withdrew-already");
        refuses(WITHDREW, NO, "signatory.refusal.withdrew-already");
    }

    private static void refuses(SignatoryState state, Heard heard, String key) {
        assertThatThrownBy(() -> state.then(heard))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }
}
