package org.dragoman.account;

import java.time.Instant;
import java.util.UUID;
import org.dragoman.web.Interface;

/**
 * A session as its page shows it.
 *
 * @param device in words
 * @param current whether it is the one that looks at the page
 */
record SessionLine(UUID id, String device, Instant begunAt, Instant seenAt, boolean current) {

    static SessionLine of(BrowserSession session, Interface ui, boolean current) {
        return new SessionLine(session.id(), words(session.device(), ui), session.begunAt(), session.seenAt(), current);
    }

    private static String words(Device device, Interface ui) {
        var words = ui.messages(AccountMessages.class);
        if (device.browser().isEmpty() && device.system().isEmpty()) {
            return words.session_unknown();
        }
        return device.browser().isEmpty() || device.system().isEmpty()
                ? device.browser() + device.system()
                : words.session_on(device.browser(), device.system());
    }
}
