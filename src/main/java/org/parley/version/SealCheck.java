package org.parley.version;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.parley.base.Refusal;
import org.parley.base.Roles;
import org.parley.base.Typed;
import org.parley.letter.SealedVersion;
import org.parley.letter.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of a copy that somebody has whether it is what was sealed here. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.VIEWER)
public class SealCheck {

    /** More bytes than a sealed form has. */
    public static final int LARGEST = 2 << 20;

    private final Seals seals;

    SealCheck(Seals seals) {
        this.seals = seals;
    }

    /**
     * What a file is: by its checksum, then as text.
     *
     * @throws Refusal when there is nothing in it, or more than {@link #LARGEST} bytes
     */
    public Verdict file(byte[] bytes) {
        mustBeReadable(bytes.length);
        String checksum = checksum(bytes);
        List<SealedVersion> sealed = seals.with(checksum);
        return sealed.isEmpty()
                ? text(new String(bytes, StandardCharsets.UTF_8))
                : new Verdict(checksum, sealed, List.of());
    }

    /**
     * What a text is that somebody pasted: a sealed form, whatever became of its line ends, or the text of a sealed letter alone.
     *
     * @throws Refusal when there is nothing in it, or more than {@link #LARGEST} bytes
     */
    public Verdict text(String pasted) {
        mustBeReadable(pasted.length());
        String text = Normalizer.normalize(Typed.text(pasted.replace("\uFEFF", "")), Normalizer.Form.NFC);
        if (text.isBlank()) {
            mustBeReadable(0);
        }
        for (String form : Stream.of(text, text.stripTrailing(), text + "\n", text.strip())
                .distinct()
                .toList()) {
            String checksum = checksum(form.getBytes(StandardCharsets.UTF_8));
            List<SealedVersion> sealed = seals.with(checksum);
            if (!sealed.isEmpty()) {
                return new Verdict(checksum, sealed, List.of());
            }
        }
        return new Verdict(checksum(text.getBytes(StandardCharsets.UTF_8)), List.of(), seals.saying(text));
    }

    private static void mustBeReadable(int length) {
        if (length == 0) {
            throw new Refusal("seal.refusal.nothing", "nothing to check");
        }
        if (length > LARGEST) {
            throw new Refusal("seal.refusal.too-large", length + " bytes to check", LARGEST >> 20);
        }
    }

    private static String checksum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
