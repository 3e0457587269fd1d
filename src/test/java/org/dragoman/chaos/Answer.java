package org.dragoman.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a call was answered.
 *
 * @param status 0 where no answer came
 */
record Answer(int status, String text) {
    static final Answer NONE = new Answer(0, "");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    boolean isGood() {
        return status > 0 && status < REFUSED;
    }

    /** Whether it leaves open what was done. */
    boolean isOpen() {
        return status == 0 || status >= FAILED;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON, but: " + text, e);
        }
    }
}
