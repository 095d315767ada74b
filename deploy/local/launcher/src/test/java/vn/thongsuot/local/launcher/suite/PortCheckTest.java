package vn.thongsuot.local.launcher.suite;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thongsuot.local.launcher.suite.Ports.End;

class PortCheckTest {

    private static final List<Service> ALL = List.of(Service.values());

    private final Settings settings = Settings.forTest(Path.of("."), Path.of("target/none"));

    @Test
    void aTakenPortIsNamedWithWhoWantedItAndHowToMoveIt() throws IOException {
        try (ServerSocket taken = listenAt(End.PLAN)) {
            assertThatExceptionOfType(SuiteFailure.class)
                    .isThrownBy(() -> PortCheck.check(settings, ALL))
                    .withMessage("port " + taken.getLocalPort()
                            + " (plan-service) is taken: free it, or choose another by THONGSUOT_PLAN_PORT");
        }
    }

    @Test
    void aPartOfTheInfrastructureIsCalledByItsOwnName() throws IOException {
        try (ServerSocket taken = listenAt(End.STORE)) {
            assertThatExceptionOfType(SuiteFailure.class)
                    .isThrownBy(() -> PortCheck.check(settings, ALL))
                    .withMessageContaining(taken.getLocalPort() + " (store)");
        }
    }

    @Test
    void thePortOfAPartThatIsRealDoesNotMatter() throws IOException {
        Settings real = new Settings(
                settings.home(),
                settings.data(),
                settings.ports(),
                Map.of("MONGODB_URI", "mongodb://db.example"),
                Map.of());
        try (ServerSocket taken = listenAt(End.STORE)) {
            assertThatCode(() -> PortCheck.check(real, ALL)).doesNotThrowAnyException();
        }
    }

    @Test
    void freePortsPass() {
        assertThatCode(() -> PortCheck.check(settings, ALL)).doesNotThrowAnyException();
    }

    private ServerSocket listenAt(End end) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.bind(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), settings.ports().of(end)));
        return socket;
    }
}
