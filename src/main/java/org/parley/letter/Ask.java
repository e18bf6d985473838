package org.parley.letter;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.parley.base.Aggregate;

/** One thing the letter asks for. */
@Entity
@SuppressWarnings("UnusedVariable") // what lists read, they read by SQL
class Ask extends Aggregate {

    private UUID letterId = getId();

    private int position;

    private String text = "";

    protected Ask() {}

    Ask(UUID letter, int position, String text) {
        this.letterId = letter;
        put(position, text);
    }

    final void put(int position, String text) {
        this.position = position;
        this.text = text;
    }

    AskLine line() {
        return new AskLine(getId(), text);
    }
}
