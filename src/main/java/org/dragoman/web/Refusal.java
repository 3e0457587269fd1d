package org.dragoman.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.function.Function;
import org.dragoman.language.Language;

/**
 * What a person asked for and cannot have: it changed nothing, and says in their language what to do instead.
 *
 * <p>The code is for machines and tests and never changes; the text comes from the message bundle of the feature that
 * refuses.
 */
public final class Refusal extends RuntimeException {

    /** Why a request is refused. */
    public enum Kind {
        /** What was given cannot be used. */
        BAD_INPUT,
        /** What was asked for is not there. */
        NOT_FOUND,
        /** Who asked may not. */
        FORBIDDEN,
        /** What was asked for does not fit the present state of things. */
        CONFLICT,
        /** What was read of it is not the newest. */
        OVERTAKEN,
        /** Who decides has not said what they read. */
        UNSEEN,
        /** What was given is larger than what is taken. */
        TOO_LARGE,
        /** What was asked for has been there and will not be again. */
        GONE
    }

    private final Kind kind;
    private final String code;
    private final transient Function<Language, String> text;

    private Refusal(Kind kind, String code, Function<Language, String> text) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.text = text;
    }

    private static <B> Refusal of(Kind kind, String code, Class<B> bundle, Function<B, String> message) {
        return new Refusal(kind, code, language -> message.apply(messages(bundle, language)));
    }

    /** What was given cannot be used. */
    public static <B> Refusal badInput(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.BAD_INPUT, code, bundle, message);
    }

    /** What was given is larger than what is taken. */
    public static <B> Refusal tooLarge(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.TOO_LARGE, code, bundle, message);
    }

    /** What was asked for is not there. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "not-found", WebMessages.class, WebMessages::not_found);
    }

    /** Who asked may not. */
    public static <B> Refusal forbidden(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.FORBIDDEN, code, bundle, message);
    }

    /** What was asked for does not fit the present state of things. */
    public static <B> Refusal conflict(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.CONFLICT, code, bundle, message);
    }

    /** What was read is not the newest: someone else has changed it since. */
    public static <B> Refusal overtaken(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.OVERTAKEN, code, bundle, message);
    }

    /** Nobody decides about what they do not say that they have read. */
    public static <B> Refusal unseen(String code, Class<B> bundle, Function<B, String> message) {
        return of(Kind.UNSEEN, code, bundle, message);
    }

    /** A message bundle in a language. */
    public static <B> B messages(Class<B> bundle, Language language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.tag()));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String text(Language language) {
        return text.apply(language);
    }
}
