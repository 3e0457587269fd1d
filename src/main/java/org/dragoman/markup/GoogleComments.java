package org.dragoman.markup;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dragoman.statement.Omission;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The comments of a page that Google Docs wrote: a mark in the text leads to a block at the end, which leads back. */
final class GoogleComments {
    private static final Pattern TO_COMMENT = Pattern.compile("#cmnt\\d+");
    private static final Pattern BACK = Pattern.compile("#cmnt_ref\\d+");

    private final LeftOut leftOut;
    private final Map<String, Supplier<String>> places = new HashMap<>();

    /** Other pages have none to look for in each of their blocks. */
    private final boolean hasAny;

    GoogleComments(Document page, LeftOut leftOut) {
        this.leftOut = leftOut;
        this.hasAny = page.select("a[href^=#cmnt_ref]").stream().anyMatch(GoogleComments::isBack);
    }

    /** Whether a link leads to a comment, or back from one. */
    static boolean isLink(Element element) {
        return isMark(element) || isBack(element);
    }

    private static boolean isMark(Element element) {
        return TO_COMMENT.matcher(element.attr("href")).matches()
                && BACK.matcher("#" + name(element)).matches();
    }

    private static boolean isBack(Element element) {
        return BACK.matcher(element.attr("href")).matches()
                && TO_COMMENT.matcher("#" + name(element)).matches();
    }

    private static String name(Element link) {
        return link.id().isEmpty() ? link.attr("name") : link.id();
    }

    /**
     * Takes note of a mark or a comment; answers whether the element is one, and so no text.
     *
     * @param place where the text is when it is read
     */
    boolean take(Element element, Supplier<Supplier<String>> place) {
        if (!hasAny) {
            return false;
        }
        if (isMark(element)) {
            places.put(element.attr("href"), place.get());
            return true;
        }
        var back = back(element);
        back.ifPresent(mark -> leftOut.add(
                Omission.Kind.COMMENT,
                element.text().strip().substring(mark.text().strip().length()),
                places.getOrDefault("#" + name(mark), () -> "")));
        return back.isPresent();
    }

    /** The mark that a block begins with which is one comment. */
    private static Optional<Element> back(Element block) {
        boolean isBlock = block.normalName().equals("div") || block.normalName().equals("p");
        var marks = isBlock ? block.select("a[href^=#cmnt_ref]") : null;
        return marks != null
                        && marks.size() == 1
                        && isBack(marks.get(0))
                        && block.text().strip().startsWith(marks.get(0).text().strip())
                ? Optional.of(marks.get(0))
                : Optional.empty();
    }
}
