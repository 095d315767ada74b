package vn.thongsuot.platformtest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages of the office formats, part by part. */
final class OfficePackages {

    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private OfficePackages() {}

    /** A document with further parts. */
    static byte[] document(Map<String, String> parts) {
        return of(DOCUMENT, parts);
    }

    static byte[] of(String contentType, Map<String, String> parts) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/"
                        + "document.xml\" ContentType=\"" + contentType + "\"/></Types>");
        all.put("word/document.xml", "<document><body/></document>");
        all.putAll(parts);
        return plain(all);
    }

    static byte[] withParts(int count) {
        var parts = new HashMap<String, String>();
        for (int i = 0; i < count; i++) {
            parts.put("word/p" + i + ".xml", "<p/>");
        }
        return document(parts);
    }

    static byte[] plain(Map<String, String> parts) {
        var bytes = new LinkedHashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return archive(bytes);
    }

    static byte[] archive(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
