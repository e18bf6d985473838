package org.parley.intake.file;

import org.parley.base.Refusal;

/** The file as a whole cannot be read as a list. The sentence says why and what to do; nothing was entered. */
public class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileRefused(String key, Object... values) {
        super(key, "the file was refused", values);
    }
}
