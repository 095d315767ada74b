package vn.thongsuot.platformtest.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.thongsuot.contracts.TopicCatalogue;

/** The files of module contracts, read from the class path. */
final class ContractFiles {

    private ContractFiles() {}

    static String schema(String name) {
        return read("schemas/" + name + ".json");
    }

    static String sample(String name) {
        return read("samples/" + name);
    }

    private static String read(String path) {
        try (var file = TopicCatalogue.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("contracts has no file " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
