package org.parley.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who only reads sees what ended and decides nothing. */
@SpringBootTest
@Transactional
@SignedIn(role = Role.VIEWER)
class ReviewsOfViewersTests {

    @Autowired
    private Ends ends;

    @Autowired
    private Reviews reviews;

    @Test
    void aViewerReadsAndDecidesNothing() {
        assertThat(ends.count(EndFilter.REVIEW)).isNotNegative();
        assertThatThrownBy(() -> reviews.decide(UUID.randomUUID(), List.of(), Choice.KEEP, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reviews.takeBack(new Decided(UUID.randomUUID(), Choice.KEEP, List.of())))
                .isInstanceOf(AccessDeniedException.class);
    }
}
