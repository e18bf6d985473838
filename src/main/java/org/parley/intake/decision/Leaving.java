package org.parley.intake.decision;

import java.time.LocalDate;
import org.parley.lawmaker.EndReason;

/** That those who are no longer on a list left their seats: the last day, and why. */
public record Leaving(LocalDate day, EndReason reason) {}
