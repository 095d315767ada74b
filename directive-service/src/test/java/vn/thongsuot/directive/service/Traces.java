package vn.thongsuot.directive.service;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platformtest.infrastructure.TestTopics;

/** Where a text is to be found: in every collection, every topic, every temporary file. As UTF-8, UTF-16 and base64. */
final class Traces {

    private final MongoClient store;
    private final TestTopics topics;

    Traces(MongoClient store, TestTopics topics) {
        this.store = store;
        this.topics = topics;
    }

    List<String> of(String text) {
        var places = new TreeSet<String>();
        var needles = needles(text);
        store.listDatabaseNames()
                .forEach(name -> store.getDatabase(name)
                        .listCollectionNames()
                        .forEach(collection -> store.getDatabase(name)
                                .getCollection(collection, RawBsonDocument.class)
                                .find()
                                .forEach(found -> note(places, name + "." + collection, bytes(found), needles))));
        for (var topic : TopicCatalogue.load().topics()) {
            inTopic(places, topic.name(), needles);
            inTopic(places, topic.deadLetters("directive-service"), needles);
        }
        inTemporaryFiles(places, needles);
        return List.copyOf(places);
    }

    private void inTopic(TreeSet<String> places, String topic, List<byte[]> needles) {
        for (var record : topics.records(topic)) {
            note(places, topic, record.value(), needles);
            note(places, topic, record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8), needles);
            record.headers().forEach(header -> note(places, topic, header.value(), needles));
        }
    }

    /** All that this process could write under the folder for temporary files. */
    private static void inTemporaryFiles(TreeSet<String> places, List<byte[]> needles) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Files.walkFileTree(folder, java.util.Set.of(), 4, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() < 30_000_000 && isOurs(file)) {
                        note(places, "temporary files", read(file), needles);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        var path = file.toString();
        return path.matches(".*(thongsuot-|tomcat|upload_|PDFBox|pdfbox).*");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    /** With binary values, such as the bytes of files, as they are. */
    private static byte[] bytes(RawBsonDocument document) {
        var buffer = document.getByteBuffer();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static List<byte[]> needles(String text) {
        var needles = new ArrayList<byte[]>();
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        needles.add(utf8);
        needles.add(text.getBytes(StandardCharsets.UTF_16BE));
        for (int shift = 0; shift < 3; shift++) {
            var shifted = new byte[utf8.length - shift];
            System.arraycopy(utf8, shift, shifted, 0, shifted.length);
            var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            needles.add(encoded.substring(0, encoded.length() - 4).getBytes(StandardCharsets.US_ASCII));
        }
        return needles;
    }

    private static void note(TreeSet<String> places, String place, byte @Nullable [] bytes, List<byte[]> needles) {
        if (bytes != null && contains(bytes, needles)) {
            places.add(place);
        }
    }

    static boolean contains(byte[] bytes, List<byte[]> needles) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return needles.stream().anyMatch(needle -> text.contains(new String(needle, StandardCharsets.ISO_8859_1)));
    }
}
