package org.parley.journeys;

import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The pages of Parley: found by following links, each of them once, whoever or whatever it is about. Which of them there are is what
 * the views are registered under.
 */
final class Pages {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|[\\w-]{30,}";

    private final Set<String> routes = registered();
    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    /** Takes note of links. Those that lead to a page that is known, or to no page, change nothing. */
    void meet(Collection<String> links) {
        for (String link : links) {
            String page = page(link);
            if ((isPlain(link) || route(page) != null || "nowhere".equals(page))
                    && addresses.putIfAbsent(page, link) == null) {
                ahead.add(page);
            }
        }
    }

    /** The next page that nobody has opened. */
    @Nullable
    String next() {
        return ahead.poll();
    }

    /** Pages that are looked at in another way. */
    void have(String... pages) {
        for (String page : pages) {
            elsewhere.add(Objects.requireNonNull(route(page), page));
        }
    }

    /** An address of the page; of one that tells of hundreds, with the first of them. */
    String address(String page) {
        String address = Objects.requireNonNull(addresses.get(page));
        return "print/letters/:".equals(page) ? address.replaceAll("[?].*", "") + "?most=2" : address;
    }

    /** What views are registered under and no link led to. */
    Set<String> missed() {
        Set<String> missed = new TreeSet<>(routes);
        missed.removeAll(elsewhere);
        addresses.keySet().forEach(page -> missed.removeIf(route -> route.equals(route(page))));
        return missed;
    }

    /** Whether it is written as HTML, without a view behind it. */
    static boolean isPlain(String address) {
        return address.startsWith("print/") || "error".equals(address);
    }

    /** The address without what it is about and how it is narrowed. */
    private static String page(String address) {
        return address.replaceAll("[?#].*", "").replaceAll("(?<=/)(" + ID + ")(?=/|$)", ":");
    }

    private @Nullable String route(String page) {
        return routes.stream()
                .filter(route -> leadsTo(route, page))
                .min(Comparator.comparingLong(
                        route -> route.chars().filter(c -> c == ':').count()))
                .orElse(null);
    }

    private static boolean leadsTo(String route, String page) {
        String pattern = Arrays.stream(route.split("/"))
                .map(part -> part.endsWith("?") ? "(/[^/]+)?" : part.startsWith(":") ? "/[^/]+" : "/" + part)
                .reduce("", String::concat);
        return ("/" + page).matches(pattern);
    }

    private static Set<String> registered() {
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Set<String> routes = new HashSet<>();
        views.findCandidateComponents("org.parley").forEach(view -> {
            Map<String, @Nullable Object> route =
                    ((AnnotatedBeanDefinition) view).getMetadata().getAnnotationAttributes(Route.class.getName());
            if (route != null && Boolean.TRUE.equals(route.get("registerAtStartup"))) {
                routes.add(String.valueOf(route.get("value")));
            }
        });
        return routes;
    }
}
