package org.dragoman.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.language.Language;

/**
 * Writes the numbers inside messages in the digits of the message's language. Pages say for themselves which of their
 * numbers people read ({@link Interface#number}) and which stand in addresses and forms.
 */
@Singleton
class MessageNumbers implements ResultMapper {
    /** The ids that message bundles give to their templates: {@code statement_bad_title}, {@code statement_fa_bad_title}. */
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+_(?:(fr|ar|fa)_)?\\w+");

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return (result instanceof Integer || result instanceof Long)
                && MESSAGE.matcher(origin.getTemplateId()).matches();
    }

    @Override
    public String map(Object result, Expression expression) {
        return Interface.number(((Number) result).longValue(), language(expression.getOrigin()));
    }

    private static Language language(Origin origin) {
        var message = MESSAGE.matcher(origin.getTemplateId());
        return message.matches()
                ? Optional.ofNullable(message.group(1)).flatMap(Language::ofTag).orElse(Language.EN)
                : Language.EN;
    }
}
