package org.dragoman.account;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On what somebody is signed in, as far as a browser tells it in {@code User-Agent}: proper names, the same in every
 * language; empty where it cannot be told.
 */
record Device(String browser, String system) {
    /** The first that is found: browsers call themselves by the names of those before them, too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "HeadlessChrome", "Chromium",
            "Chromium", "Chromium",
            "Chrome", "Chrome",
            "CriOS", "Chrome",
            "Safari", "Safari",
            "curl/", "curl");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "CrOS", "ChromeOS",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    static Device of(String userAgent) {
        return new Device(named(userAgent, BROWSERS), named(userAgent, SYSTEMS));
    }

    private static String named(String userAgent, Map<String, String> names) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
