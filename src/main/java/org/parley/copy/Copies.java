package org.parley.copy;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.parley.base.NotFound;
import org.parley.base.Roles;
import org.parley.recipient.AddresseeLine;
import org.parley.recipient.Addressees;
import org.parley.recipient.RecipientFilter;
import org.parley.recipient.RecipientState;
import org.parley.recipient.Recipients;
import org.parley.signatory.Signatories;
import org.parley.signatory.SignatoryBlock;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each recipient gets: the version for them with its fields filled in, as it was filled in once it was sent. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class Copies {

    private static final int AT_ONCE = 200;

    private final CopyList list;
    private final NeutralForms neutral;
    private final Recipients recipients;
    private final Addressees addressees;
    private final Signatories signatories;

    Copies(CopyList list, NeutralForms neutral, Recipients recipients, Addressees addressees, Signatories signatories) {
        this.list = list;
        this.neutral = neutral;
        this.recipients = recipients;
        this.addressees = addressees;
        this.signatories = signatories;
    }

    /**
     * The copy of one recipient.
     *
     * @throws NotFound when there is no such recipient
     */
    public Copy of(UUID recipient) {
        UUID letter = list.letterOf(recipient);
        CopyRow row = list.rows(Set.of(recipient)).get(recipient);
        if (letter == null || row == null) {
            throw new NotFound("recipient", recipient);
        }
        return Objects.requireNonNull(fillings(letter).get(row.version())).of(row);
    }

    /** The versions in which the letter goes out now, the base text first. */
    public List<VersionText> versions(UUID letter) {
        List<UUID> current = list.current(letter);
        return list.versions(letter).stream()
                .filter(version -> current.contains(version.id()))
                .toList();
    }

    /**
     * What everybody may read of a version: without anything of a recipient's, and with a neutral salutation.
     *
     * @param version null for the base text, or for what corrects it
     * @throws NotFound when the letter does not go out in such a version
     */
    public Copy open(UUID letter, @Nullable UUID version) {
        VersionText wanted = versions(letter).stream()
                .filter(one -> version == null ? one.base() : one.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter", letter));
        return new Filling(wanted, signatories.block(letter))
                .open(addressees.of(letter).stream().map(AddresseeLine::name).toList(), neutral.in(wanted.language()));
    }

    /** Hands the copy of everybody whom the filter means, but those excluded, to the reader; never all of them are held. */
    @RolesAllowed(Roles.OFFICER)
    public void each(RecipientFilter filter, Sort sort, Consumer<? super Copy> reader) {
        Map<UUID, Filling> fillings = fillings(filter.letter());
        List<UUID> some = new ArrayList<>();
        recipients.each(filter, sort, line -> {
            if (line.state() != RecipientState.EXCLUDED) {
                some.add(line.id());
                if (some.size() == AT_ONCE) {
                    hand(some, fillings, reader);
                }
            }
        });
        hand(some, fillings, reader);
    }

    /** Hands the copies that the filter means to the reader, in the order of the list; never all of them are held. */
    @RolesAllowed(Roles.OFFICER)
    public void each(CopyFilter filter, Consumer<? super Copy> reader) {
        Map<UUID, Filling> fillings = fillings(filter.letter());
        List<UUID> all = list.ids(filter, uses(filter.letter()));
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            hand(new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE))), fillings, reader);
        }
    }

    /** The copies of some recipients of a letter, in the order in which they are asked for; who is gone is passed over. */
    @RolesAllowed(Roles.OFFICER)
    public List<Copy> these(UUID letter, List<UUID> some) {
        List<Copy> copies = new ArrayList<>();
        hand(new ArrayList<>(some), fillings(letter), copies::add);
        return copies;
    }

    /** One page of the copies that the filter means, by the recipients' names. */
    public List<CopyLine> list(CopyFilter filter, Pageable page) {
        return list.lines(filter, uses(filter.letter()), page.getPageSize(), page.getOffset());
    }

    /** How many copies the filter means. */
    public long count(CopyFilter filter) {
        return list.count(filter, uses(filter.letter()));
    }

    /** Whose copies lie beside one in the list that the filter means. */
    public Neighbours beside(CopyFilter filter, UUID recipient) {
        Map<MergeField, UUID[]> uses = uses(filter.letter());
        return new Neighbours(list.beside(filter, uses, recipient, false), list.beside(filter, uses, recipient, true));
    }

    /** In how many copies of the letter each field comes out empty; fields that do so nowhere are left out. */
    public Map<MergeField, Long> gaps(UUID letter) {
        return list.gaps(letter, uses(letter));
    }

    /** In how many of the copies that the filter means each field comes out empty. */
    public Map<MergeField, Long> gaps(CopyFilter filter) {
        Map<MergeField, UUID[]> uses = uses(filter.letter());
        return filter.narrows() ? list.gaps(list.ids(filter, uses), uses) : list.gaps(filter.letter(), uses);
    }

    /** What looks like a field in the versions that go out and is none. */
    public List<MergeText.Unknown> unknown(UUID letter) {
        return versions(letter).stream()
                .flatMap(version -> new MergeText(version.text()).unknown().stream())
                .toList();
    }

    private void hand(List<UUID> some, Map<UUID, Filling> fillings, Consumer<? super Copy> reader) {
        Map<UUID, CopyRow> rows = list.rows(some);
        for (UUID recipient : some) {
            CopyRow row = rows.get(recipient);
            if (row != null) {
                reader.accept(
                        Objects.requireNonNull(fillings.get(row.version())).of(row));
            }
        }
        some.clear();
    }

    private Map<UUID, Filling> fillings(UUID letter) {
        SignatoryBlock block = signatories.block(letter);
        Map<UUID, Filling> fillings = new HashMap<>();
        list.versions(letter).forEach(version -> fillings.put(version.id(), new Filling(version, block)));
        return fillings;
    }

    /** Which versions use each of the fields that may come out empty. */
    private Map<MergeField, UUID[]> uses(UUID letter) {
        Map<MergeField, List<UUID>> uses = new EnumMap<>(MergeField.class);
        boolean unsigned = signatories.block(letter).signed().isEmpty();
        list.versions(letter)
                .forEach(version -> new MergeText(version.text()).fields().forEach(field -> {
                    if (field.column() != null || (field == MergeField.SIGNATORIES && unsigned)) {
                        uses.computeIfAbsent(field, none -> new ArrayList<>()).add(version.id());
                    }
                }));
        Map<MergeField, UUID[]> arrays = new LinkedHashMap<>();
        uses.forEach((field, versions) -> arrays.put(field, versions.toArray(UUID[]::new)));
        return arrays;
    }
}
