package vn.thongsuot.platformtest.tenants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form with one file.
 *
 * @param name of the file
 * @param fields what else stands in the form
 */
public record FormFile(String name, byte[] bytes, Map<String, String> fields) {

    static final String BOUNDARY = "thongsuot-form";

    /** Of the request that carries {@link #form()}. */
    public static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    public FormFile {
        fields = Map.copyOf(fields);
    }

    /** The whole body; the file is its part {@code file}. */
    public byte[] form() {
        var form = new ByteArrayOutputStream();
        new TreeMap<>(fields).forEach((field, value) -> {
            form.writeBytes(head("name=\"" + field + "\"", "text/plain; charset=UTF-8"));
            form.writeBytes((value + "\r\n").getBytes(UTF_8));
        });
        form.writeBytes(head("name=\"file\"; filename=\"" + name + "\"", "application/octet-stream"));
        form.writeBytes(bytes);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    private static byte[] head(String disposition, String type) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(UTF_8);
    }
}
