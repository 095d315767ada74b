package vn.thongsuot.platform.files;

import static java.util.concurrent.CompletableFuture.delayedExecutor;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Asks a clamd over TCP by its command INSTREAM: the file goes there in pieces, an answer of one line comes back. */
final class ClamAvScan implements VirusScan {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 65_536;
    private static final int LONGEST_ANSWER = 1_000;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";

    private final VirusScanSettings settings;

    ClamAvScan(VirusScanSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<String> find(Path file) throws IOException {
        int patience = (int) settings.within().toMillis();
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            var late = CompletableFuture.runAsync(() -> cut(socket), delayedExecutor(patience, MILLISECONDS));
            try {
                send(file, new DataOutputStream(socket.getOutputStream()));
                return understood(answer(socket.getInputStream()));
            } finally {
                late.cancel(false);
            }
        }
    }

    /** Time-outs of a socket hold for reading alone; a closed one ends writing too. */
    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        out.write(COMMAND);
        try (var bytes = java.nio.file.Files.newInputStream(file)) {
            var piece = new byte[PIECE];
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                if (read > 0) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                }
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read > 0 && line.length() < LONGEST_ANSWER; read = in.read()) {
            line.append((char) read);
        }
        return line.toString().strip();
    }

    /** Anything but a clear answer is none. */
    private static Optional<String> understood(String answer) throws IOException {
        var found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        if (answer.equals(CLEAN)) {
            return Optional.empty();
        }
        throw new IOException("clamd answered '" + answer + "'");
    }
}
