package org.parley.account.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.parley.base.EmailAddress;

/**
 * Whose tries are counted: the account as it was typed, whether it exists or not, and the network they come from.
 *
 * @param account what stands for the account, without the address itself
 * @param network what stands for the network
 */
public record GuessSubject(String account, String network) {

    /** Tries on an e-mail address from an IP address; apart from everybody else's where the account is at home. */
    public static GuessSubject of(String email, String address, boolean atHome) {
        String account = "account " + HexFormat.of().formatHex(sha256(EmailAddress.folded(email)));
        String network = Network.of(address);
        return new GuessSubject(atHome ? account + " from " + network : account, "network " + network);
    }

    /** Tries on one's own password, by somebody who is signed in already. */
    public static GuessSubject own(UUID account) {
        return new GuessSubject("own " + account, "own network " + account);
    }

    /** The SHA-256 of a text in UTF-8: 32 bytes. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of bytes: 32 bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
