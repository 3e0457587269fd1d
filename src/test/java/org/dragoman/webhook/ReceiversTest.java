package org.dragoman.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where a webhook may lead is decided by the addresses that its name has. */
@Tag("plain")
class ReceiversTest {
    private static final URI ARCHIVE = URI.create("https://archive.example.org/take");

    private record Settings(boolean privateAddresses, Optional<Set<String>> privateHosts) implements WebhookConfig {}

    /** A name that has other addresses each time that it is asked for, the last ones from then on. */
    private static final class ChangingNames extends Names {
        private final Deque<List<String>> answers;

        ChangingNames(String... answers) {
            this.answers = new ArrayDeque<>(
                    Arrays.stream(answers).map(all -> List.of(all.split(" "))).toList());
        }

        @Override
        List<InetAddress> addresses(String host) throws UnknownHostException {
            var now = answers.size() > 1 ? answers.pop() : answers.peek();
            if (now.contains("none")) {
                throw new UnknownHostException(host);
            }
            return now.stream().map(ChangingNames::address).toList();
        }

        private static InetAddress address(String text) {
            try {
                return InetAddress.getByName(text);
            } catch (UnknownHostException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static Receivers strict(String... answers) {
        return new Receivers(new Settings(false, Optional.empty()), new ChangingNames(answers));
    }

    private static void assertRefused(String code, Receivers receivers, String typed) {
        assertThatThrownBy(() -> receivers.checked(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void assertUnreachable(Cause cause, Receivers receivers) {
        assertThatThrownBy(() -> receivers.place(ARCHIVE, 0))
                .isInstanceOfSatisfying(
                        Receivers.Unreachable.class, e -> assertThat(e.why()).isEqualTo(cause));
    }

    @Test
    void takesTheOpenInternetOverTls() {
        assertThat(strict("93.184.216.34").checked(" HTTPS://archive.example.org:8443/take?x=1 "))
                .isEqualTo(URI.create("https://archive.example.org:8443/take?x=1"));
        assertRefused("webhook-insecure", strict("93.184.216.34"), "http://archive.example.org/take");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "archive",
                "ftp://archive.example.org/",
                "https://",
                "https:///take",
                "https://user:word@archive.example.org/",
                "https://archive.example.org/#part",
                "https://archive.example.org:99999/",
                "https://archive.example.org/a b",
                "javascript:alert(1)"
            })
    void takesNoAddressOfAnotherForm(String typed) {
        assertRefused("webhook-address-malformed", strict("93.184.216.34"), typed);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1",
        "10.0.0.7",
        "169.254.169.254",
        "::1",
        "fd00::7",
        "fe80::7",
        "0.0.0.0",
        "224.0.0.1",
        "100.64.0.1",
        "93.184.216.34 10.0.0.7",
        "2606:4700::1 ::1"
    })
    void leadsToNoInternalAddress(String addresses) {
        assertRefused("webhook-private", strict(addresses), ARCHIVE.toString());
        assertUnreachable(Cause.FORBIDDEN_ADDRESS, strict(addresses));
    }

    @Test
    void knowsNamesThatNobodyHas() {
        assertRefused("webhook-host-unknown", strict("none"), ARCHIVE.toString());
        assertUnreachable(Cause.UNKNOWN_HOST, strict("none"));
    }

    /** A name that meant somebody outside when the webhook was made means somebody inside at the delivery. */
    @Test
    void looksAnewAtEachDelivery() {
        var receivers = strict("93.184.216.34", "10.0.0.7");
        assertThat(receivers.checked(ARCHIVE.toString())).isEqualTo(ARCHIVE);
        assertUnreachable(Cause.FORBIDDEN_ADDRESS, receivers);
    }

    @Test
    void triesOneAddressAfterTheOther() throws Receivers.Unreachable {
        var receivers = strict("93.184.216.34 93.184.216.35");
        assertThat(receivers.place(ARCHIVE, 0).getHostAddress()).isEqualTo("93.184.216.34");
        assertThat(receivers.place(ARCHIVE, 1).getHostAddress()).isEqualTo("93.184.216.35");
        assertThat(receivers.place(ARCHIVE, 2).getHostAddress()).isEqualTo("93.184.216.34");
    }

    @Test
    void leadsInsideWhereTheConfigurationSaysSo() {
        var open = new Receivers(new Settings(true, Optional.empty()), new ChangingNames("10.0.0.7"));
        assertThat(open.checked("http://archive.example.org/take")).hasScheme("http");
        var some = new Receivers(
                new Settings(true, Optional.of(Set.of("archive.example.org"))), new ChangingNames("10.0.0.7"));
        assertThat(some.checked("http://Archive.example.org/take")).hasScheme("http");
        assertRefused("webhook-private", some, "http://database.example.org/");
        var moved = new Receivers(new Settings(true, Optional.empty()), new ChangingNames("10.0.0.7", "93.184.216.34"));
        var plain = moved.checked("http://archive.example.org/take");
        assertThatThrownBy(() -> moved.place(plain, 0)).isInstanceOf(Receivers.Unreachable.class);
        var metadata = new Receivers(new Settings(true, Optional.empty()), new ChangingNames("169.254.169.254"));
        assertRefused("webhook-private", metadata, "http://archive.example.org/");
    }
}
