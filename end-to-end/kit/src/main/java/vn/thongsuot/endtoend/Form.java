package vn.thongsuot.endtoend;

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
public record Form(String name, byte[] file, Map<String, String> fields) {

    private static final String BOUNDARY = "pilot-form";

    static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    byte[] bytes() {
        var form = new ByteArrayOutputStream();
        new TreeMap<>(fields).forEach((field, value) -> {
            form.writeBytes(head("name=\"" + field + "\"", "text/plain; charset=UTF-8"));
            form.writeBytes((value + "\r\n").getBytes(UTF_8));
        });
        form.writeBytes(head("name=\"file\"; filename=\"" + name + "\"", "application/octet-stream"));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return form.toByteArray();
    }

    private static byte[] head(String disposition, String type) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(UTF_8);
    }
}
