package vn.thongsuot.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;

/** Against a server that speaks as clamd does. */
class ClamAvScanTest {

    private static final FileUse USE = FileUse.of("evidence", FileType.CSV);
    private static final byte[] TABLE = "a,b\r\n1,2".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void aCleanFileIsTakenInAfterAllOfItWasLookedAt() throws Exception {
        try (var clamd = new Clamd("stream: OK\0")) {
            try (var file = take(clamd.port(), TABLE)) {
                assertThat(file.size()).isEqualTo(TABLE.length);
            }
            assertThat(clamd.received()).isEqualTo(TABLE);
        }
    }

    @Test
    void anInfectedFileIsRefusedByTheNameOfWhatIsInIt() throws Exception {
        try (var clamd = new Clamd("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            var refusal = refusal(clamd.port());
            assertThat(refusal.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.pointer()).isEqualTo("file");
                assertThat(violation.rule()).isEqualTo("file-infected");
                assertThat(violation.arguments()).containsExactly("Win.Test.EICAR_HDB-1");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "\0"})
    void withoutAClearAnswerNoFileIsTakenIn(String answer) throws Exception {
        try (var clamd = new Clamd(answer)) {
            assertThat(refusal(clamd.port()).code()).isEqualTo("virus-scan-away");
        }
    }

    @Test
    void norWhereNobodyListens() throws Exception {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(refusal(port).code()).isEqualTo("virus-scan-away");
    }

    private static Refusal refusal(int port) {
        return catchThrowableOfType(
                        RefusedException.class, () -> take(port, TABLE).close())
                .refusal();
    }

    private static ReceivedFile take(int port, byte[] bytes) {
        var scan = new ClamAvScan(new VirusScanSettings("127.0.0.1", port, Duration.ofSeconds(5)));
        return new Uploads(FileSettings.standard(), List.of(), scan)
                .receive(new ByteArrayInputStream(bytes), "a.csv", USE);
    }

    /** Answers one INSTREAM, then closes. */
    private static final class Clamd implements AutoCloseable {

        private final ServerSocket listening;
        private final CompletableFuture<byte[]> received;

        Clamd(String answer) throws IOException {
            listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            received = CompletableFuture.supplyAsync(() -> serve(answer));
        }

        int port() {
            return listening.getLocalPort();
        }

        byte @Nullable [] received() throws Exception {
            return received.get(5, TimeUnit.SECONDS);
        }

        private byte[] serve(String answer) {
            var all = new ByteArrayOutputStream();
            try (var socket = listening.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                return all.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }
}
