package org.dragoman.contract;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.web.Refusal;

/** By what a program recognises a call that it has sent before: a string, with quotation marks (RFC 8941) or without. */
record IdempotencyKey(String text) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("\"?([\\x21\\x23-\\x5b\\x5d-\\x7e]{1,255})\"?");

    static IdempotencyKey read(String header) {
        var key = KEY.matcher(header.strip());
        if (!key.matches()) {
            throw Refusal.badInput("key-malformed", ContractMessages.class, ContractMessages::key_malformed);
        }
        return new IdempotencyKey(key.group(1));
    }

    /** What is stored of it. */
    String stored() {
        return DigestUtils.sha256Hex(of("stored"));
    }

    /** What its answer is encrypted with; cannot be told from what is stored. */
    byte[] secret() {
        return DigestUtils.sha256(of("secret"));
    }

    private String of(String use) {
        return use + "\n" + text;
    }
}
