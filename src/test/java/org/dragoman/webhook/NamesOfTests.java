package org.dragoman.webhook;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** The network of the tests: every host of {@code example.org} is this machine. */
@Mock
@ApplicationScoped
class NamesOfTests extends Names {
    @Override
    List<InetAddress> addresses(String host) throws UnknownHostException {
        return host.endsWith(".example.org") ? List.of(InetAddress.getLoopbackAddress()) : super.addresses(host);
    }
}
