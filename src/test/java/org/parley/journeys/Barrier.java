package org.parley.journeys;

/**
 * What keeps somebody from using a page: one who hears it, who sees little of it, or who has but a keyboard or an unsteady hand.
 *
 * @param impact how badly, in the words of axe-core
 * @param element the beginning of its markup
 * @param remedy what to do about it
 */
record Barrier(String page, String rule, String impact, String what, String element, String remedy) {

    boolean isGrave() {
        return "serious".equals(impact) || "critical".equals(impact);
    }

    @Override
    public String toString() {
        return "%n%s: %s (%s, %s)%n    %s%n    %s".formatted(page, what, rule, impact, element, remedy);
    }
}
