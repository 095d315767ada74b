package vn.thongsuot.platformtest.tenants;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A form with one file, as a browser sends it.
 *
 * @param part name of the part
 */
public record Form(String part, String fileName, byte[] file) {

    private static final String BOUNDARY = "form-of-a-test-3f1d7c";

    public String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    public byte[] body() {
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
