package org.parley.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds those in a list that are one: by name, by acronym, or by both. Namesakes in two countries are two. */
final class Same {

    private Same() {}

    static List<ReadSignatory> once(List<ReadSignatory> read) {
        List<Compared> named = new ArrayList<>();
        read.stream().map(Compared::of).forEach(one -> add(named, one, Compared::hasNameOf));
        List<Compared> bare =
                named.stream().filter(one -> fullNames(named, one) == 1).toList();
        List<Compared> once = new ArrayList<>(
                named.stream().filter(one -> !bare.contains(one)).toList());
        bare.forEach(one -> add(once, one, Compared::hasAcronym));
        return once.stream()
                .map(one -> one.read().but(doubts(once, one).distinct().toList()))
                .toList();
    }

    private interface Rule {
        boolean sees(Compared first, Compared second);
    }

    private static void add(List<Compared> all, Compared one, Rule same) {
        for (int i = 0; i < all.size(); i++) {
            if (same.sees(all.get(i), one)) {
                all.set(i, Compared.of(both(all.get(i).read(), one.read())));
                return;
            }
        }
        all.add(one);
    }

    private static long fullNames(List<Compared> all, Compared bare) {
        return bare.isBare() ? all.stream().filter(one -> one.hasAcronym(bare)).count() : 0;
    }

    private static Stream<Doubt> doubts(List<Compared> all, Compared one) {
        return all.stream().filter(other -> !other.equals(one)).flatMap(other -> {
            String name = other.read().name();
            if (one.sharesAcronym(other)) {
                return Stream.of(new Doubt.SameAcronym(name));
            }
            return other.mayBe(one) ? Stream.of(new Doubt.PerhapsSame(name)) : Stream.of();
        });
    }

    private static ReadSignatory both(ReadSignatory first, ReadSignatory second) {
        return new ReadSignatory(
                together(first.written(), second.written()),
                first.name(),
                first.acronym().isEmpty() ? second.acronym() : first.acronym(),
                first.country() == null ? second.country() : first.country(),
                first.website().isEmpty() ? second.website() : first.website(),
                first.person(),
                first.description().isEmpty() ? second.description() : first.description(),
                together(first.doubts(), second.doubts()));
    }

    private static <T> List<T> together(List<T> first, List<T> second) {
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
