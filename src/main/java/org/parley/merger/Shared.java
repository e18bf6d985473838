package org.parley.merger;

import java.util.UUID;
import org.parley.signatory.SignatoryShow;

/**
 * A letter in whose list both partners are.
 *
 * @param stays how far the one that stays got with signing it
 * @param gone how far the one that goes got
 * @param goneCounts whether the entry of the one that goes is proposed, because it got further
 * @param settled whether nobody can choose: who stood under the letter when it was sealed stays there
 */
public record Shared(
        UUID letter, String title, SignatoryShow stays, SignatoryShow gone, boolean goneCounts, boolean settled) {}
