package org.parley.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Actor;
import org.parley.base.ChangedMeanwhile;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns are started, corrected, and found by every word of the filter. */
@SpringBootTest
@Transactional
@SignedIn
class CampaignsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Actor actor;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCampaignIsStartedAndRead() {
        UUID id = campaigns.start(
                new CampaignDetails(" Free the\nriver ", "A **law**", DAY, DAY.plusYears(1), actor.id()));

        CampaignLine line = campaigns.details(id);
        assertThat(line.name()).isEqualTo("Free the river");
        assertThat(line.goal()).isEqualTo("A **law**");
        assertThat(line.ownerName()).isEqualTo("Ana Duarte");
    }

    @Test
    void whoCorrectsWhatSomebodyElseChangedIsRefused() {
        UUID id = campaigns.start(details("Free the river", null));
        long seen = campaigns.details(id).seen();
        campaigns.correct(id, seen, details("Free the rivers", null));

        assertThatThrownBy(() -> campaigns.correct(id, seen, details("Free the lake", null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(campaigns.details(id).name()).isEqualTo("Free the rivers");
    }

    @Test
    void anOfficerCorrectsTheirOwnCampaignsAndAManagerAll() {
        UUID id = campaigns.start(details("Free the river", null));
        long seen = campaigns.details(id).seen();
        CampaignDetails better = details("Free the rivers", null);

        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> campaigns.correct(id, seen, better))
                        .isInstanceOf(Refusal.class)
                        .extracting("key")
                        .isEqualTo("campaign.refusal.not-yours"));
        assertThat(campaigns.details(id).name()).isEqualTo("Free the river");

        Acting.as(jdbc, "Mara Stein", Role.MANAGER, () -> campaigns.correct(id, seen, better));
        assertThat(campaigns.details(id).name()).isEqualTo("Free the rivers");
    }

    @Test
    void aCampaignDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> campaigns.start(details("Backwards", DAY.minusDays(1))))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("campaign.refusal.ends-before-start");
    }

    @Test
    void everyWordOfTheFilterNarrows() {
        campaigns.start(details("Zéphyr one", null));
        campaigns.start(details("Zéphyr two", LocalDate.of(2026, 4, 1)));

        assertThat(names(new CampaignFilter("zephyr", null, false))).containsExactly("Zéphyr one", "Zéphyr two");
        assertThat(names(new CampaignFilter("TWO zeph", null, false))).containsExactly("Zéphyr two");
        assertThat(names(new CampaignFilter("zephyr", actor.id(), false))).hasSize(2);
        assertThat(names(new CampaignFilter("zephyr", UUID.randomUUID(), false)))
                .isEmpty();
        assertThat(names(new CampaignFilter("zephyr", null, true))).containsExactly("Zéphyr one");
        assertThat(campaigns.count(new CampaignFilter("zephyr", null, true))).isEqualTo(1);
        assertThat(names(new CampaignFilter("zephyr%", null, false))).isEmpty();
    }

    @Test
    void aListIsSortedByWhatTheAllowListKnows() {
        campaigns.start(details("Zéphyr one", null));
        campaigns.start(details("Zéphyr two", null));
        CampaignFilter zephyrs = new CampaignFilter("zephyr", null, false);

        assertThat(campaigns.list(zephyrs, PageRequest.of(0, 1, Sort.by("name").descending())))
                .extracting(CampaignLine::name)
                .containsExactly("Zéphyr two");
        assertThat(campaigns.list(zephyrs, PageRequest.of(1, 1, Sort.by("; drop table campaign"))))
                .extracting(CampaignLine::name)
                .containsExactly("Zéphyr two");
    }

    @Test
    void aPickerOffersWhatStillRunsFirst() {
        campaigns.start(details("Zéphyr a, over", DAY));
        campaigns.start(details("Zéphyr b", null));

        assertThat(campaigns.choices("zephyr", Pageable.ofSize(10)))
                .extracting(CampaignChoice::name)
                .containsExactly("Zéphyr b", "Zéphyr a, over");
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> campaigns.details(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private CampaignDetails details(String name, LocalDate end) {
        return new CampaignDetails(name, "", DAY, end, actor.id());
    }

    private List<String> names(CampaignFilter filter) {
        return campaigns.list(filter, Pageable.ofSize(50)).stream()
                .map(CampaignLine::name)
                .toList();
    }
}
