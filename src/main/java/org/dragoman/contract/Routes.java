package org.dragoman.contract;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.web.Addresses;

/** What can be asked of an address: known of every page and every call when the application has started. */
@Provider
@Singleton
class Routes implements DynamicFeature, Addresses {
    private static final Pattern OPEN = Pattern.compile("\\{\\s*\\w+\\s*(?::\\s*([^{}]*(?:\\{[^{}]*}[^{}]*)*))?}");

    /** What the methods of the code answer at one address; the address may leave places open. */
    record Route(String verb, List<String> types) {}

    private record Template(Pattern address, int letters) {}

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Map<String, Collection<Route>> routes = new ConcurrentHashMap<>();

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        var address = address(resource.getResourceClass(), method);
        var types = Optional.ofNullable(method.getAnnotation(Consumes.class))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(Consumes.class)))
                .map(consumes -> List.of(consumes.value()))
                .orElse(List.of());
        Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .forEach(verb -> keep(address, new Route(verb.value(), types)));
    }

    private void keep(String address, Route route) {
        var pattern = pattern(address);
        var letters = OPEN.matcher(address).replaceAll("").length();
        templates.put(pattern, new Template(Pattern.compile(pattern), letters));
        routes.computeIfAbsent(pattern, none -> new CopyOnWriteArrayList<>()).add(route);
    }

    private static String address(AnnotatedElement type, AnnotatedElement method) {
        return Stream.of(type, method)
                .flatMap(element -> Optional.ofNullable(element.getAnnotation(Path.class)).stream())
                .flatMap(path -> Arrays.stream(path.value().split("/(?![^{]*})", -1)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static String pattern(String address) {
        var pattern = new StringBuilder();
        var open = OPEN.matcher(address);
        int from = 0;
        while (open.find()) {
            pattern.append(Pattern.quote(address.substring(from, open.start())));
            pattern.append(
                    open.group(1) == null ? "[^/]+" : "(?:" + open.group(1).strip() + ")");
            from = open.end();
        }
        return pattern.append(Pattern.quote(address.substring(from))).toString();
    }

    /** Of several templates that an address fits, the one that says most of it counts, as when the request was led. */
    private Collection<Route> at(String path) {
        return templates.entrySet().stream()
                .filter(template -> template.getValue().address().matcher(path).matches())
                .max(Comparator.comparing(template -> template.getValue().letters()))
                .map(template -> routes.get(template.getKey()))
                .orElse(List.of());
    }

    /** An address without the slash at its end, which stands for nothing. */
    static String plain(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    @Override
    public boolean haveOtherVerbs(String path, String verb) {
        var verbs = verbs(plain(path));
        return !verbs.isEmpty() && !verbs.contains(verb);
    }

    /** The verbs of an address; none where there is nothing. */
    Set<String> verbs(String path) {
        var verbs = at(path).stream().map(Route::verb).collect(Collectors.toCollection(TreeSet::new));
        if (verbs.contains(HttpMethod.GET)) {
            verbs.add(HttpMethod.HEAD);
        }
        if (!verbs.isEmpty()) {
            verbs.add(HttpMethod.OPTIONS);
        }
        return verbs;
    }

    /** The media types of bodies that a verb takes at an address. */
    Set<String> types(String path, String verb) {
        return at(path).stream()
                .filter(route -> route.verb().equals(verb))
                .flatMap(route -> route.types().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
