package vn.thongsuot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Where files may be sent: as parts of a form, larger than any other body. */
final class UploadPaths {

    private final List<String> lastParts;

    /** @param lastParts last part of a path, for instance {@code files} */
    UploadPaths(List<String> lastParts) {
        this.lastParts = List.copyOf(lastParts);
    }

    /** Whether the body is a form of parts at all. */
    static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    boolean takes(HttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("POST") && lastParts.contains(path.substring(path.lastIndexOf('/') + 1));
    }
}
