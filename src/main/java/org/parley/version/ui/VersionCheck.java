package org.parley.version.ui;

import static org.parley.base.ui.Words.t;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.parley.recipient.ui.SendingCheck;
import org.parley.version.VersionLine;
import org.parley.version.Versions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Versions that somebody would get and that have no text, or that fell behind what they were made from. */
@Component
@Order(2)
class VersionCheck implements SendingCheck {

    private final Versions versions;

    VersionCheck(Versions versions) {
        this.versions = versions;
    }

    @Override
    public List<Finding> of(UUID letter) {
        return versions.of(letter).stream()
                .filter(version -> !version.isBase() && version.waiting() > 0)
                .flatMap(VersionCheck::of)
                .toList();
    }

    private static Stream<Finding> of(VersionLine version) {
        String name = VersionNames.of(version);
        if (version.empty()) {
            return Stream.of(
                    new Finding(true, t("version.check-empty", name, version.waiting()), VersionLinks.to(version)));
        }
        return version.behind()
                ? Stream.of(new Finding(false, t("version.check-behind", name), VersionLinks.to(version)))
                : Stream.of();
    }
}
