package org.parley.response;

import java.util.List;
import java.util.UUID;
import org.parley.lawmaker.Happening;
import org.parley.lawmaker.HappeningSource;
import org.springframework.stereotype.Component;

/** Responses on a lawmaker's timeline. */
@Component
class ResponsesHappen implements HappeningSource {

    private static final int GLANCE = 300;

    private final ResponseList responses;

    ResponsesHappen(ResponseList responses) {
        this.responses = responses;
    }

    @Override
    public List<Happening> with(UUID lawmaker, int limit) {
        return responses.ofLawmaker(lawmaker, limit).stream()
                .map(response -> new Happening(
                        response.receivedOn(),
                        response.responseClass().key(),
                        response.letterTitle(),
                        response.text()
                                .substring(0, Math.min(GLANCE, response.text().length())),
                        "letters/" + response.letter()))
                .toList();
    }
}
