package org.parley.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.Refusal;
import org.parley.letter.Cast;
import org.parley.partner.OtherName;
import org.parley.partner.PartnerDetails;
import org.parley.partner.PartnerFilter;
import org.parley.partner.Partners;
import org.parley.roster.ReadSignatory;
import org.parley.roster.SignatoryLines;
import org.parley.signatory.ManySignatories.Confirmed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A pasted list is matched with the partners that are known, asked about where it is not clear, and written down at once. */
@SpringBootTest
@Transactional
@SignedIn
class ManySignatoriesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Heard SIGN = new Heard.Signature(DAY, "", "on the list of 2 March");

    @Autowired
    private Cast cast;

    @Autowired
    private Partners partners;

    @Autowired
    private Signatories signatories;

    @Autowired
    private ManySignatories many;

    @Autowired
    private JdbcClient jdbc;

    private UUID letter;
    private UUID rivers;
    private UUID delta;

    @BeforeEach
    void aLetterAndTwoPartners() {
        letter = cast.letter("Open letter on the river");
        rivers = partners.enter(new PartnerDetails(
                "Réseau des Rivières", "RDR", List.of(new OtherName("en", "Rivers Network")), "FR", "", ""));
        delta = partners.enter(PartnerDetails.named("Delta Watch", "", "TH"));
    }

    @Test
    void whoIsKnownIsProposedWhateverNameTheListGives() {
        for (String line : List.of(
                "RESEAU DES RIVIERES",
                "The Rivers Network",
                "RDR",
                "Rivers Network (RN)",
                "Réseau des rivières, France")) {
            assertThat(proposal(line)).as(line).isEqualTo(new Choice.Known(rivers));
        }
        assertThat(proposal("Open Court")).isEqualTo(new Choice.New());
    }

    @Test
    void whatIsNotClearIsAsked() {
        partners.enterAnyway(PartnerDetails.named("Roads and Dikes Revue", "RDR", null));

        assertThat(proposal("RDR")).as("two have this acronym").isNull();
        assertThat(proposal("Rivers of the Delta Region (RDR)"))
                .as("the acronym is known and the name is not")
                .isNull();
        assertThat(proposal("- Institute for Justice, Peace and Rivers\n- X"))
                .as("a comma")
                .isNull();
    }

    @Test
    void aKnownNameWithACommaIsNoQuestion() {
        UUID institute = partners.enter(PartnerDetails.named("Institute for Justice, Peace and Rivers", "", null));

        assertThat(proposal("- Institute for Justice, Peace and Rivers\n- X")).isEqualTo(new Choice.Known(institute));
    }

    @Test
    void aListIsWrittenDownAtOnceAndASecondTimeChangesNothing() {
        signatories.add(letter, SignatoryDetails.of(delta), new Heard.Invitation(DAY.minusDays(3)));
        String list = "1. Delta Watch\n2. RDR\n3. Open Court (OC), Kenya\nIndividuals:\nZoë Ångström, Professor";

        assertThat(record(list, SIGN)).isEqualTo(new Recorded(3, 1, 0, 1));
        assertThat(names())
                .containsExactly(
                        "Delta Watch", "Réseau des Rivières (RDR)", "Open Court (OC)", "Zoë Ångström, Professor");
        assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(4);
        assertThat(partners.list(new PartnerFilter("open court", null), PageRequest.of(0, 5))
                        .getFirst()
                        .country())
                .isEqualTo("KE");

        assertThat(record("1. Delta Watch\n2. RDR\n3. Open Court", SIGN)).isEqualTo(new Recorded(0, 0, 3, 0));
        assertThat(record("Delta Watch", new Heard.Invitation(DAY))).isEqualTo(new Recorded(0, 0, 1, 0));
        assertThat(signatories.counts(letter).of(SignatoryShow.SIGNED)).isEqualTo(4);
    }

    @Test
    void whoIsInTheListOfTheLetterSaysSo() {
        signatories.add(letter, SignatoryDetails.of(delta), SIGN);

        assertThat(understood("Delta Watch").getFirst().known())
                .extracting(Understood.Candidate::already)
                .containsExactly(SignatoryShow.SIGNED);
    }

    @Test
    void whatIsLeftOutIsNotWrittenDown() {
        List<Understood> lines = understood("Open Court");

        many.record(letter, List.of(new Confirmed(lines.getFirst().read(), new Choice.LeftOut())), SIGN);

        assertThat(names()).isEmpty();
        assertThat(partners.count(new PartnerFilter("open court", null))).isZero();
    }

    @Test
    void whatIsStillSeveralIsRefusedAndNothingIsWritten() {
        ReadSignatory read = understood("Open Court").getFirst().read();

        assertThatThrownBy(() -> many.record(letter, List.of(new Confirmed(read, new Choice.Several())), SIGN))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("signatory.refusal.not-decided");
    }

    @Test
    void onlyWhoKeepsTheLetterRecordsMany() {
        Acting.as(
                jdbc,
                "Bo Lindqvist",
                Role.OFFICER,
                () -> assertThatThrownBy(() -> understood("Delta Watch"))
                        .isInstanceOf(Refusal.class)
                        .extracting("key")
                        .isEqualTo("letter.refusal.not-yours"));
    }

    private Choice proposal(String list) {
        return understood(list).getFirst().proposal();
    }

    private List<Understood> understood(String list) {
        return many.understand(letter, SignatoryLines.read(list).signatories());
    }

    private Recorded record(String list, Heard heard) {
        return many.record(
                letter,
                understood(list).stream()
                        .map(line -> new Confirmed(line.read(), line.proposal()))
                        .toList(),
                heard);
    }

    private List<String> names() {
        return signatories.list(SignatoryFilter.all(letter), PageRequest.of(0, 50)).stream()
                .map(SignatoryLine::name)
                .toList();
    }
}
