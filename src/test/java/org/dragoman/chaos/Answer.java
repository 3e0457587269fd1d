package org.dragoman.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a call was answered.
 *
 * @param status 0 where no answer came
 * @param location where the rest is found; blank where all is said
 */
record Answer(int status, String text, String location) {
    static final Answer NONE = new Answer(0, "", "");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TO_BE_CONTINUED = 202;
    private static final int REFUSED = 400;
    private static final int FAILED = 500;

    boolean isGood() {
        return status > 0 && status < REFUSED;
    }

    /** Whether what was asked goes on behind the call. */
    boolean goesOn() {
        return status == TO_BE_CONTINUED;
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
