package org.parley.signatory;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.partner.KnownPartners;
import org.parley.partner.PartnerDetails;
import org.parley.partner.Partners;
import org.parley.roster.ReadSignatory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites or records many signatories at once, from a list that was pasted; nothing is written before it was confirmed. */
@Service
@Transactional
@RolesAllowed(Roles.OFFICER)
public class ManySignatories {

    private final Signatories signatories;
    private final Partners partners;
    private final KnownPartners known;
    private final Round round;
    private final JdbcClient jdbc;

    ManySignatories(Signatories signatories, Partners partners, KnownPartners known, Round round, JdbcClient jdbc) {
        this.signatories = signatories;
        this.partners = partners;
        this.known = known;
        this.round = round;
        this.jdbc = jdbc;
    }

    /** A line as it was confirmed. */
    public record Confirmed(ReadSignatory read, Choice choice) {}

    /**
     * Whom the lines of a list mean.
     *
     * @throws Refusal when it is another officer's letter
     */
    public List<Understood> understand(UUID letter, List<ReadSignatory> read) {
        round.hold(letter);
        Map<UUID, SignatoryShow> already = states(letter);
        Map<Integer, List<Understood.Candidate>> found = known
                .find(read.stream()
                        .map(one -> new KnownPartners.Written(
                                one.person() ? "" : one.name(), one.person() ? "" : one.acronym()))
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        KnownPartners.Found::number,
                        Collectors.mapping(
                                one -> new Understood.Candidate(
                                        one.id(), one.name(), one.acronym(), one.byName(), already.get(one.id())),
                                Collectors.toList())));
        return IntStream.range(0, read.size())
                .mapToObj(number -> new Understood(read.get(number), found.getOrDefault(number, List.of())))
                .toList();
    }

    /**
     * Writes down what was confirmed, all of it or nothing.
     *
     * @param heard what we heard of all of them: that they were invited, or sign
     * @throws Refusal when two lines mean the same partner, the day is to come, or it is another officer's letter
     */
    public Recorded record(UUID letter, List<Confirmed> lines, Heard heard) {
        round.hold(letter);
        Map<UUID, SignatoryShow> already = states(letter);
        int added = 0;
        int changed = 0;
        int same = 0;
        int entered = 0;
        for (Confirmed line : lines) {
            ReadSignatory read = line.read();
            switch (line.choice()) {
                case Choice.Known(UUID partner)
                when already.containsKey(partner) -> {
                    if (goesOn(already.get(partner), heard)) {
                        hear(letter, partner, heard);
                        changed++;
                    } else {
                        same++;
                    }
                }
                case Choice.Known(UUID partner) -> {
                    signatories.add(letter, SignatoryDetails.of(partner), heard);
                    already.put(partner, kind(heard));
                    added++;
                }
                case Choice.New fresh -> {
                    UUID partner = partners.enterAnyway(details(read));
                    signatories.add(letter, SignatoryDetails.of(partner), heard);
                    added++;
                    entered++;
                }
                case Choice.Person person -> {
                    signatories.add(letter, SignatoryDetails.person(read.name(), read.description()), heard);
                    added++;
                }
                case Choice.Several several ->
                    throw new Refusal("signatory.refusal.not-decided", "a line is several", 1);
                case Choice.LeftOut left -> {}
            }
        }
        return new Recorded(added, changed, same, entered);
    }

    private void hear(UUID letter, UUID partner, Heard heard) {
        jdbc.sql("select id, version from signatory where letter_id = :letter and partner_id = :partner")
                .param("letter", letter)
                .param("partner", partner)
                .query((row, number) -> new Seen(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .forEach(seen -> signatories.hear(seen.id(), seen.version(), heard));
    }

    private record Seen(UUID id, long version) {}

    private Map<UUID, SignatoryShow> states(UUID letter) {
        Map<UUID, SignatoryShow> states = new HashMap<>();
        jdbc.sql("select partner_id, state from signatory where letter_id = :letter and partner_id is not null")
                .param("letter", letter)
                .query(row -> {
                    states.put(
                            row.getObject("partner_id", UUID.class),
                            SignatoryShow.of(row.getString("state")).orElseThrow());
                });
        return states;
    }

    /** Who was only invited, declined or withdrew may sign now; who signed stays as they are, and nobody is invited twice. */
    private static boolean goesOn(SignatoryShow now, Heard heard) {
        return heard instanceof Heard.Signature && now != SignatoryShow.SIGNED;
    }

    private static SignatoryShow kind(Heard heard) {
        return heard instanceof Heard.Signature ? SignatoryShow.SIGNED : SignatoryShow.INVITED;
    }

    private static PartnerDetails details(ReadSignatory read) {
        String acronym = read.acronym().length() > 40 ? "" : read.acronym();
        return new PartnerDetails(read.name(), acronym, List.of(), read.country(), read.website(), "");
    }
}
