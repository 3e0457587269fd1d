package org.dragoman.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a provider says of somebody (OpenID Connect Core 1.0, section 5). */
record Claims(JsonNode said) {

    static Claims of(Map<String, Object> said) {
        return new Claims(new ObjectMapper().valueToTree(said));
    }

    /** These, and what else was said of the same person. */
    Claims with(JsonNode more) {
        var all = (ObjectNode) said.deepCopy();
        more.fields().forEachRemaining(claim -> all.putIfAbsent(claim.getKey(), claim.getValue()));
        return new Claims(all);
    }

    String subject() {
        return said.path("sub").asText();
    }

    Optional<String> text(String name) {
        return Optional.of(said.path(name).asText().strip()).filter(text -> !text.isEmpty());
    }

    Optional<String> verifiedEmail() {
        return text("email").filter(email -> said.path("email_verified").asBoolean());
    }

    /** The texts of a claim, that may stand deeper, as one or as several; nothing where there is no such claim. */
    Optional<Set<String>> texts(String place) {
        var claim = said.has(place) ? said.path(place) : said.at("/" + place.replace('.', '/'));
        if (claim.isMissingNode() || claim.isNull()) {
            return Optional.empty();
        }
        var texts = new LinkedHashSet<String>();
        if (claim.isArray()) {
            claim.forEach(one -> texts.add(one.asText()));
        } else {
            texts.addAll(Arrays.asList(claim.asText().strip().split("[\\s,]+", -1)));
        }
        return Optional.of(texts);
    }
}
