package org.parley.roster;

import java.util.List;

/** Something about a line of a pasted list that only a person can decide. */
public sealed interface Doubt {

    /** The key of the question in the translations. */
    String key();

    /** What stands in the question's gap; empty where it has none. */
    String about();

    /** The names that it would be if it was several; none where that is not the question. */
    default List<String> parts() {
        return List.of();
    }

    /** A name with a comma or an “and” in it, which may as well be several names. */
    record OneOrMany(List<String> parts) implements Doubt {

        public OneOrMany {
            parts = List.copyOf(parts);
        }

        @Override
        public String key() {
            return "roster.doubt.one-or-many";
        }

        @Override
        public String about() {
            return String.join(" | ", parts);
        }
    }

    /** The piece of a list with commas may belong to the name before it. */
    record PartOf(String about) implements Doubt {

        @Override
        public String key() {
            return "roster.doubt.part-of";
        }
    }

    /** Another one in the list, with another name, has this acronym too. */
    record SameAcronym(String about) implements Doubt {

        @Override
        public String key() {
            return "roster.doubt.same-acronym";
        }
    }

    /** The acronym may stand for another one in the list, whose words begin with its letters or that gives the same acronym. */
    record PerhapsSame(String about) implements Doubt {

        @Override
        public String key() {
            return "roster.doubt.perhaps-same";
        }
    }

    /** More a sentence than a name. */
    record Sentence() implements Doubt {

        @Override
        public String key() {
            return "roster.doubt.sentence";
        }

        @Override
        public String about() {
            return "";
        }
    }
}
